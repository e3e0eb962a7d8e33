import { partition } from '../language/partition.js';
import { SourceText } from '../language/source-text.js';
import type { Region } from '../model/region.js';
import type { Seed } from '../model/seed.js';
import { UNKNOWN, type LabelledLine, type Part, type StructureRule } from './labelled.js';
import { linesOf, type Line, type LineRule } from './line.js';
import { labelLines } from './lines/label-lines.js';
import type { LineModels } from './lines/line-models.js';
import { appeal } from './rules/appeal.js';
import { authorNote } from './rules/author-note.js';
import { byline } from './rules/byline.js';
import { caption } from './rules/caption.js';
import { captionGrammar } from './rules/caption-grammar.js';
import { clippedFrom } from './rules/clipped-from.js';
import { comments } from './rules/comments.js';
import { continues } from './rules/continues.js';
import { debris } from './rules/debris.js';
import { imageMarkup } from './rules/image-markup.js';
import { liveStamp } from './rules/live-stamp.js';
import { navigation } from './rules/navigation.js';
import { pictureCredit } from './rules/picture-credit.js';
import { price } from './rules/price.js';
import { promo } from './rules/promo.js';
import { related } from './rules/related.js';
import { reportingCredit } from './rules/reporting-credit.js';
import { rights } from './rules/rights.js';
import { share } from './rules/share.js';
import { sourceLine } from './rules/source-line.js';
import { syndication } from './rules/syndication.js';
import { timestamp } from './rules/timestamp.js';
import { clipperExcerpt } from './structure/clipper-excerpt.js';
import { dateline } from './structure/dateline.js';
import { headline } from './structure/headline.js';
import { initials } from './structure/initials.js';
import { embeddedPost } from './structure/embedded-post.js';
import { commentSection, relatedList } from './structure/lists.js';
import { repeated } from './structure/repeated.js';
import { standfirst } from './structure/standfirst.js';

export { LINE_MODEL_FILES, loadLineModels, type LineModels } from './lines/line-models.js';

/** Rules over single lines: the first that knows a line labels it; what none knows is body. */
const LINE_RULES: readonly LineRule[] = [
  timestamp,
  liveStamp,
  rights,
  syndication,
  sourceLine,
  imageMarkup,
  clippedFrom,
  debris,
  share,
  comments,
  related,
  continues,
  navigation,
  price,
  appeal,
  promo,
  reportingCredit,
  authorNote,
  byline,
  caption,
  pictureCredit,
  captionGrammar,
];

/** Rules over all lines that are sure of themselves: what they label the model leaves alone. */
const CERTAIN_RULES: readonly StructureRule[] = [
  clipperExcerpt,
  commentSection,
  relatedList,
  embeddedPost,
  repeated,
];

/** Rules over all lines, each seeing what the model and the ones before it labelled. */
const STRUCTURE_RULES: readonly StructureRule[] = [headline, standfirst, dateline, initials];

/** Lines longer than this are prose or debris of some kind no line rule was written for. */
const LONGEST_RULED = 4000;

/**
 * Labels every character of a seed. The regions are in text order, do not overlap and leave nothing out;
 * white space and line ends are regions of their own. Rules come first; what none of them knows the line
 * model decides (`lines/`), and rules over the whole text finish.
 */
export function clean(seed: Seed, models: LineModels): Region[] {
  const from = seed.front?.end ?? 0;
  const labelled = applied(STRUCTURE_RULES, labelLines(ruledLines(seed), models));
  const parts = labelled.flatMap((line) => line.parts);
  if (from > 0) parts.unshift(frontMatterPart(from));
  return partition(new SourceText(seed.text), parts);
}

/** The lines of a seed with what the certain rules make of them: what the line model is trained and asked on. */
export function ruledLines(seed: Seed): LabelledLine[] {
  return applied(CERTAIN_RULES, linesOf(seed.text, seed.front?.end ?? 0).map(labelLine));
}

function applied(rules: readonly StructureRule[], lines: LabelledLine[]): LabelledLine[] {
  return rules.reduce((labelled, rule) => rule.apply(labelled), lines);
}

function labelLine(line: Line): LabelledLine {
  for (const rule of LINE_RULES) {
    const cuts = line.text.length > LONGEST_RULED ? null : rule.label(line);
    if (cuts === null) continue;
    const parts = cuts.map(({ role, start, end, confidence }) => ({
      role,
      start: line.start + start,
      end: line.start + end,
      rule: rule.id,
      confidence,
    }));
    return { line, parts };
  }
  const body = {
    role: 'body' as const,
    start: line.start,
    end: line.end,
    rule: UNKNOWN,
    confidence: 0.8,
  };
  return { line, parts: [body] };
}

function frontMatterPart(end: number): Part {
  return { role: 'metadata', start: 0, end, rule: 'front-matter', confidence: 1 };
}
