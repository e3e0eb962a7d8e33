import { readByline } from '../../language/byline.js';
import { isOpen, type LabelledLine } from '../labelled.js';
import { isProse, wordCount, type Line } from '../line.js';
import type { LineLabel } from './labels.js';
import { mainBlock } from './main-block.js';
import type { Posterior } from './posterior.js';
import { surfaceOf } from './surface.js';
import { topicOf, type Topic } from './topic.js';

/** How many lines above the first paragraph the headline is looked for. */
export const REACH = 40;
/** A headline in words. */
const SHORTEST = 2;
const LONGEST = 32;

/** A line that may be the headline, with what speaks for and against it: one number to each of {@link TITLE_FEATURES}. */
export interface TitleCandidate {
  index: number;
  features: readonly number[];
}

interface Scene {
  lines: readonly Line[];
  open: readonly boolean[];
  posteriors: readonly Posterior[];
  first: number;
  topic: Topic;
  /** Openings of all lines: the window of a browser names a page "Headline | Site". */
  counts: ReadonlyMap<string, number>;
}

type Measure = (i: number, scene: Scene) => number;

/** What is asked of every line above the article. The order is that of the weights. */
const MEASURES: ReadonlyArray<readonly [string, Measure]> = [
  ['taken for a headline', chance('headline')],
  ['taken for a standfirst', chance('standfirst')],
  ['taken for a caption', chance('caption')],
  ['taken for a byline', chance('byline')],
  ['taken for body', chance('body')],
  ['taken for none of these', chance('other')],
  ['lines to the first paragraph', (i, { first }) => Math.log1p(first - i)],
  ['far off', (i, { first }) => (first - i > 12 ? 1 : 0)],
  ['two or three words', words(2, 3)],
  ['four or five words', words(4, 5)],
  ['six to eight words', words(6, 8)],
  ['nine to fifteen words', words(9, 15)],
  ['more than twenty words', words(21, LONGEST)],
  ['ends as a sentence', (i, { lines }) => flag(/[.。]["”’»]?$/u.test(lines[i]!.text))],
  ['ends as a question', (i, { lines }) => flag(/[?!？！]["”’»]?$/u.test(lines[i]!.text))],
  ['announces', (i, { lines }) => flag(/(?::|…|\.\.\.)$/u.test(lines[i]!.text))],
  ['speaks of the lead', (i, { topic }) => Math.max(topic.lead(i), 0)],
  ['speaks of the article', (i, { topic }) => Math.max(topic.share(i), 0)],
  ['speaks of nothing', (i, { topic }) => flag(topic.share(i) < 0)],
  [
    'stands on the page twice',
    (i, { lines, counts }) => flag((counts.get(key(lines[i]!)) ?? 0) > 1),
  ],
  ['capitals only', (i, { lines }) => flag(surfaceOf(lines[i]!.text).capitals === 'all')],
  [
    'every word a capital',
    (i, { lines }) => flag(surfaceOf(lines[i]!.text).capitals.startsWith('every')),
  ],
  ['opens with a quotation', (i, { lines }) => flag(/^["“„«‘']/u.test(lines[i]!.text))],
  ['names somebody', (i, { lines }) => flag(isSigned(lines[i]!))],
  ['dated', (i, { lines }) => flag(surfaceOf(lines[i]!.text).marks.includes('date'))],
  ['a bar in it', (i, { lines }) => flag(/[|•]/.test(lines[i]!.text))],
  ['a day or a name soon below', near(1, 4, (line) => isSigned(line) || isDated(line))],
  ['a day or a name above', near(-3, -1, (line) => isSigned(line) || isDated(line))],
  ['a sentence right below', near(1, 1, (line) => isProse(line.text))],
  ['a kicker right above', near(-1, -1, (line) => wordCount(line.text) <= 4)],
  ['the next line could be one', near(1, 1, (line) => isLikely(line) && !isProse(line.text))],
  ['the line above could be one', near(-1, -1, (line) => isLikely(line) && !isProse(line.text))],
  ['a sentence under what could be one', (i, { lines }) => flag(isUnder(i, lines))],
  ['a longer one below', (i, { lines }) => flag(isLonger(lines[i + 1], lines[i]))],
  ['a shorter one above', (i, { lines }) => flag(isLonger(lines[i], lines[i - 1]))],
  ['heading of the first level', (i, { lines }) => flag(/^#\s/.test(lines[i]!.text))],
  ['first line of all', (i) => flag(i === 0)],
];

export const TITLE_FEATURES: readonly string[] = MEASURES.map(([name]) => name);
const LEAD = TITLE_FEATURES.indexOf('speaks of the lead');

/** The lines that may be the headline of the article whose first paragraph is at `first`. */
export function titleCandidates(
  labelled: readonly LabelledLine[],
  posteriors: readonly Posterior[],
  first: number,
): TitleCandidate[] {
  const lines = labelled.map(({ line }) => line);
  const block = { first, last: Math.max(mainBlock(lines).last, first) };
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  const open = labelled.map(isOpen);
  const scene = { lines, open, posteriors, first, topic: topicOf(lines, block), counts };
  const candidates: TitleCandidate[] = [];
  for (let index = Math.max(0, first - REACH); index < first; index++) {
    const length = wordCount(lines[index]!.text);
    if (!open[index] || length < SHORTEST || length > LONGEST) continue;
    if (isParagraph(lines[index]!) || announces(lines[index]!)) continue;
    candidates.push({ index, features: MEASURES.map(([, measure]) => measure(index, scene)) });
  }
  return candidates;
}

/** "The minister wrote to staff:" leads to what follows. */
function announces({ text }: Line): boolean {
  return /\p{Ll}[:：]$/u.test(text);
}

/** Two sentences with full stops: a standfirst perhaps, but no headline. */
function isParagraph({ text }: Line): boolean {
  return /\p{Ll}{3}[.。]["”’»]?\s+\p{Lu}.*[.。]["”’»]?$/u.test(text);
}

/** A headline speaks of what its article does, or looks like one: from this probability of the line model on. */
const LIKE_ONE = 0.05;

/** The likeliest of the candidates; null where nothing speaks for it but that it is the least unlikely. */
export function bestTitle(
  candidates: readonly TitleCandidate[],
  posteriors: readonly Posterior[],
  weights: ArrayLike<number>,
): number | null {
  let best: TitleCandidate | null = null;
  let most = -Infinity;
  for (const candidate of candidates) {
    const score = candidate.features.reduce((sum, value, f) => sum + value * weights[f]!, 0);
    if (score > most) [best, most] = [candidate, score];
  }
  if (best === null) return null;
  const speaks = best.features[LEAD]! > 0 || posteriors[best.index]!('headline') >= LIKE_ONE;
  return speaks ? best.index : null;
}

function chance(label: LineLabel): Measure {
  return (i, { posteriors }) => Math.log(posteriors[i]!(label) + 1e-3);
}

function words(least: number, most: number): Measure {
  return (i, { lines }) => {
    const count = wordCount(lines[i]!.text);
    return flag(count >= least && count <= most);
  };
}

function near(from: number, to: number, is: (line: Line) => boolean): Measure {
  return (i, { lines }) =>
    flag(lines.slice(Math.max(0, i + from), Math.max(0, i + to + 1)).some(is));
}

function isSigned(line: Line): boolean {
  const { names, by, rest } = readByline(line.text);
  return by || (!rest && names.some(({ kind }) => kind === 'given'));
}

function isDated({ text }: Line): boolean {
  return wordCount(text) <= 14 && surfaceOf(text).marks.includes('date');
}

function isLikely({ text }: Line): boolean {
  const length = wordCount(text);
  return length >= 4 && length <= LONGEST;
}

/** The line above could be a headline, and this one is longer or ends as a sentence does: a standfirst looks so. */
function isUnder(i: number, lines: readonly Line[]): boolean {
  const [above, own] = [lines[i - 1], lines[i]!];
  if (above === undefined || !isLikely(above) || isProse(above.text)) return false;
  return isLonger(own, above) || /[.?]$/.test(own.text);
}

function isLonger(one: Line | undefined, other: Line | undefined): boolean {
  return one !== undefined && other !== undefined && wordCount(one.text) > wordCount(other.text);
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** The first words of a line, by which it is known again. */
function key({ text }: Line): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 6).join(' ');
}
