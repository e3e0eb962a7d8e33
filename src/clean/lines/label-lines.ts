import { readByline } from '../../language/byline.js';
import type { RegionRole } from '../../model/region.js';
import { isBody, isBodyProse, isOpen, relabel, type LabelledLine } from '../labelled.js';
import { isProse } from '../line.js';
import { isReported } from '../reported.js';
import { firstParagraph, headOf } from './head.js';
import type { LineLabel } from './labels.js';
import type { LineModels } from './line-models.js';
import { mainBlock } from './main-block.js';
import { otherRole } from './other-role.js';
import { posteriorsOf, type Posterior } from './posterior.js';

/** The rule name of what the model decided. */
const RULE = 'line-model';
/** The rule names of what stands where an article's head is. */
const TITLE_RULE = 'headline-above-article';
const BYLINE_RULE = 'name-above-article';
const STAMP_RULE = 'date-above-article';

/** A text of so few lines has no page around it: the rules do. */
const FEW = 7;

/**
 * From which probability of being article on a line is kept: a lost paragraph is worse than a leak, and
 * between two paragraphs of the article worse still.
 */
const KEEP = { inside: { prose: 0.2, line: 0.6 }, outside: { prose: 0.15, line: 0.6 } };
/** The same for a paragraph between the article's head and its first sure line, or below its last one with a voice in it. */
const TELLING = 0.03;
/** The same for a line that announces what follows ("Ingredients for four:") and the one below, amid the article. */
const ANNOUNCING = 0.3;

/**
 * Labels the lines that no rule knew by a linear-chain CRF over all lines. A text in which all of those are
 * sentences is an article without a page around it and stays as it is; so does one without a paragraph.
 */
export function labelLines(lines: readonly LabelledLine[], models: LineModels): LabelledLine[] {
  if (!isMixed(lines)) return [...lines];
  const posteriors = posteriorsOf(lines, models.labels);
  const labels = withArticle(lines, labelsOf(lines, posteriors));
  const article = articleOf(lines, labels);
  const first = firstParagraph(lines, article);
  const last = article.lastIndexOf(true);
  const head = headOf(lines, posteriors, first, models.title);
  return lines.map((one, i) => {
    if (!isOpen(one)) return one;
    const posterior = posteriors[i]!;
    if (i === head.title) return relabel(one, 'headline', TITLE_RULE, 0.8);
    if (head.stamps.has(i)) return relabel(one, stampRole(one), STAMP_RULE, 0.75);
    if (head.bylines.has(i)) return relabel(one, 'byline', BYLINE_RULE, 0.7);
    const label = labels[i]!;
    const place = i < first ? 'above' : i > last ? 'below' : 'inside';
    const role: RegionRole = label === 'other' ? otherRole(one.line, place) : label;
    return relabel(one, role, RULE, rounded(posterior(label)));
  });
}

/** Whether a text has lines that are no sentences, and sentences. */
function isMixed(lines: readonly LabelledLine[]): boolean {
  return lines.length > FEW && !lines.filter(isOpen).every(isSentence) && lines.some(isBodyProse);
}

function articleOf(lines: readonly LabelledLine[], labels: readonly LineLabel[]): boolean[] {
  return labels.map((label, i) => label === 'body' && isBody(lines[i]!));
}

/** Where the article begins, for whoever trains on what stands above it; null where the model is not asked. */
export function articleStart(
  lines: readonly LabelledLine[],
  posteriors: readonly Posterior[],
): number | null {
  if (!isMixed(lines)) return null;
  return firstParagraph(lines, articleOf(lines, withArticle(lines, labelsOf(lines, posteriors))));
}

/** "By Ann Other Last updated 3 May 2020" says both; the date is read from a byline as well. */
function stampRole({ line }: LabelledLine): RegionRole {
  const { names, by } = readByline(line.text);
  return by || names.some(({ kind }) => kind === 'given') ? 'byline' : 'timestamp';
}

/** Every line's label; the edges of the article are known only after a first look. */
function labelsOf(lines: readonly LabelledLine[], posteriors: readonly Posterior[]): LineLabel[] {
  const sure = lines.map((_, i) => articleShare(posteriors[i]!) >= 0.5);
  const likely = lines.map((_, i) => articleShare(posteriors[i]!) >= ANNOUNCING);
  const [first, last] = [sure.indexOf(true), sure.lastIndexOf(true)];
  return lines.map((one, i) => {
    const { text } = one.line;
    if (isListed(lines, i) || (isBody(one) && !isOpen(one))) return 'body';
    const limits = i > first && i < last ? KEEP.inside : KEEP.outside;
    const voice = i > last && isSentence(one) && isReported(text);
    const telling = voice || (isProse(text) && isLead(lines, i, first));
    const announces = isAnnounced(lines, i) && likely[i - 1] === true && likely[i + 1] === true;
    const usual = isProse(text) ? limits.prose : announces ? ANNOUNCING : limits.line;
    const least = telling ? TELLING : usual;
    return labelOf(posteriors[i]!, least);
  });
}

/** Nothing but prose stands between a line of the article's head and this one, and the first sure line is below. */
function isLead(lines: readonly LabelledLine[], i: number, first: number): boolean {
  if (i >= first) return false;
  let above = i - 1;
  while (above >= 0 && isOpen(lines[above]!) && isProse(lines[above]!.line.text)) above--;
  const head = lines[above]?.parts.some(({ role }) => role === 'byline' || role === 'timestamp');
  return head === true;
}

/** A text of sentences has an article somewhere: where none was seen it is the densest stretch of its prose. */
function withArticle(lines: readonly LabelledLine[], labels: LineLabel[]): LineLabel[] {
  if (lines.some((one, i) => labels[i] === 'body' && isBodyProse(one))) return labels;
  const { first, last } = mainBlock(lines.map(({ line }) => line));
  return labels.map((label, i) =>
    i >= first && i <= last && isBodyProse(lines[i]!) ? 'body' : label,
  );
}

/** The line ends in a colon, or the one above does. */
function isAnnounced(lines: readonly LabelledLine[], i: number): boolean {
  return [i, i - 1].some((n) => /[:：]$/.test(lines[n]?.line.text ?? ''));
}

const BULLET = /^(?:[-–•*·▪]|\d{1,2}[.)])\s+\p{L}/u;

/** A line of a list that a paragraph leads to ("Three steps were agreed:"), or the line that announces it. */
function isListed(lines: readonly LabelledLine[], i: number): boolean {
  const text = (n: number) => lines[n]?.line.text ?? '';
  let above = i;
  while (BULLET.test(text(above))) above--;
  const announced = /:$/.test(text(above)) && BULLET.test(text(above + 1));
  return announced && isProse(text(above - 1));
}

function articleShare(posterior: Posterior): number {
  return posterior('body') + posterior('standfirst');
}

/** The likeliest label but headline, of which there is one; article from a probability on. */
function labelOf(posterior: Posterior, keep: number): LineLabel {
  if (articleShare(posterior) >= keep)
    return posterior('standfirst') > posterior('body') ? 'standfirst' : 'body';
  let best: LineLabel = 'other';
  for (const label of ['caption', 'byline', 'timestamp'] as const)
    if (posterior(label) > posterior(best)) best = label;
  return best;
}

/** Ends as a sentence does, however short it is. */
function isSentence({ line }: LabelledLine): boolean {
  return /[.!?…。！？।]["'”’»)\]」』]*$/.test(line.text);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
