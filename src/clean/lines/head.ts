import { agencyNamed } from '../../language/outlets.js';
import { lineDates } from '../../language/dates/lines.js';
import { isBody, type LabelledLine } from '../labelled.js';
import { isProse, wordCount } from '../line.js';
import type { LineLabel } from './labels.js';
import { mainBlock, type Block } from './main-block.js';
import type { Posterior } from './posterior.js';
import { contentWords, topicOf } from './topic.js';

/** How many lines above the first paragraph the head of an article may begin, and how many it may have below that. */
const REACH = 30;
const NEAR = 8;
/** A headline in words. */
const SHORTEST = 3;
const LONGEST = 30;
/** How much a headline that speaks of what the first paragraphs speak of is likelier, and one that stands far off less. */
const LEAD_BONUS = 2.5;
const FAR = 0.06;
const NO_TITLE = 3;
/** Below this score a line is no headline. */
const LEAST = -6.5;
/**
 * A name alone on its line is a byline from here on, where it stands says more than what it looks like: beside a
 * date, without one, and where another line says who wrote it.
 */
const DATED = 0.003;
const NAMED = 0.012;
const SIGNED = 0.2;
/** The longest line that is told by its date, in words. */
const LONGEST_STAMP = 22;

/** The lines that make an article's head, as indices. */
export interface Head {
  title: number | null;
  bylines: ReadonlySet<number>;
  stamps: ReadonlySet<number>;
}

/**
 * Looks for headline, byline and day above the article: of what stands there one line is the headline, so the
 * likeliest is taken though the model alone would not dare; names between it and the first paragraph are a byline,
 * and a date there is the article's.
 * @param first index of the article's first paragraph.
 */
export function headOf(
  lines: readonly LabelledLine[],
  posteriors: readonly Posterior[],
  first: number,
): Head {
  const title = titleOf(lines, posteriors, first);
  const from = Math.max(0, (title ?? first - NEAR) - 3, first - REACH);
  const open: number[] = [];
  for (let i = from; i < first; i++) if (i !== title && isBody(lines[i]!)) open.push(i);
  const stamps = open.filter((i) => isDated(lines[i]!.line.text));
  const dated = lines.map(
    ({ parts }, i) => stamps.includes(i) || parts.some(({ role }) => role === 'timestamp'),
  );
  const signed = lines.slice(from, first).some(({ parts }) => parts[0]?.role === 'byline');
  const least = (i: number): number =>
    signed ? SIGNED : dated.slice(Math.max(0, i - 3), i + 4).includes(true) ? DATED : NAMED;
  const names = open.filter(
    (i) =>
      i > (title ?? 0) &&
      !dated[i] &&
      isName(lines[i]!.line.text) &&
      posteriors[i]!('byline') >= least(i),
  );
  return { title, bylines: new Set(likeliest(names, posteriors)), stamps: new Set(stamps) };
}

/** The likeliest of some lines, and those that are nearly as likely: two people may sign on a line each. */
function likeliest(names: readonly number[], posteriors: readonly Posterior[]): number[] {
  const best = Math.max(...names.map((i) => posteriors[i]!('byline')));
  return names.filter((i) => posteriors[i]!('byline') >= best / 3);
}

/** A short line with a whole date in it that no sentence or caption speaks of. */
function isDated(text: string): boolean {
  if (wordCount(text) > LONGEST_STAMP || isProse(text)) return false;
  return lineDates(text).some(({ standing }) => standing !== 'spoken');
}

/** The first paragraph: of what the model takes for the article, the first at or shortly before the densest prose. */
export function firstParagraph(
  lines: readonly LabelledLine[],
  article: readonly boolean[],
): number {
  const block: Block = mainBlock(lines.map(({ line }) => line));
  if (block.first > block.last) return article.indexOf(true);
  const near = article.findIndex((one, i) => one && i >= block.first - NEAR);
  return near >= 0 ? near : article.indexOf(true);
}

function titleOf(
  lines: readonly LabelledLine[],
  posteriors: readonly Posterior[],
  first: number,
): number | null {
  const bare = lines.map(({ line }) => line);
  const { lead } = topicOf(bare, { first, last: Math.min(first + 8, lines.length - 1) });
  const p = (label: LineLabel, i: number): number => posteriors[i]!(label);
  let best: number | null = null;
  let most = LEAST;
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const one = lines[i]!;
    const words = wordCount(one.line.text);
    if (!isBody(one) || words < SHORTEST || words > LONGEST) continue;
    const own = contentWords(one.line.text);
    const shared = own.filter((word) => lead.has(word)).length / (own.length || 1);
    const score =
      Math.log(p('headline', i) + 1e-4) +
      LEAD_BONUS * shared -
      FAR * (first - i) -
      NO_TITLE * p('standfirst', i) -
      NO_TITLE * p('caption', i) -
      (isProse(one.line.text) && one.line.text.endsWith('.') ? NO_TITLE : 0);
    if (score >= most) [best, most] = [i, score];
  }
  return best;
}

/** "Ann Other", "ANN OTHER and J. D. Someone": two to eight capitalised words, no digits; or an agency. */
function isName(text: string): boolean {
  if (agencyNamed(text) !== null) return true;
  const words = text
    .split(/[\s,&]+/)
    .filter(
      (word) =>
        !/^(?:and|und|et|y|e|og|och|en|de|van|von|der|la|le|di|da)$/iu.test(word) && word !== '',
    );
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    !/[!?:…]$/.test(text)
  );
}
