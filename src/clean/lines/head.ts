import { readByline } from '../../language/byline.js';
import { lineDates } from '../../language/dates/lines.js';
import { isBody, type LabelledLine } from '../labelled.js';
import { isProse, wordCount } from '../line.js';
import { mainBlock, type Block } from './main-block.js';
import type { Posterior } from './posterior.js';
import { bestTitle, REACH, titleCandidates } from './title.js';
import { topicOf } from './topic.js';

/** How many lines of the head may stand above the first paragraph of the densest prose, where no headline tells. */
const NEAR = 8;
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
 * @param weights what speaks for a headline, as `TITLE_FEATURES` orders it.
 */
export function headOf(
  lines: readonly LabelledLine[],
  posteriors: readonly Posterior[],
  first: number,
  weights: ArrayLike<number>,
): Head {
  const title = bestTitle(titleCandidates(lines, posteriors, first), posteriors, weights);
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
  const { share } = topicOf(
    lines.map(({ line }) => line),
    { first, last: lines.length - 1 },
  );
  const below = open.filter((i) => i > (title ?? 0) && !dated[i]);
  const sure = [
    ...open.filter((i) => isSignedAbove(lines, i)),
    ...below.filter((i) => isByline(lines[i]!.line.text, share(i)) && !isSignedAbove(lines, i)),
  ];
  const likely = below.filter(
    (i) =>
      !sure.includes(i) && mayBeNames(lines[i]!.line.text) && posteriors[i]!('byline') >= least(i),
  );
  const bylines = sure.length > 0 ? sure : likeliest(likely, posteriors);
  return { title, bylines: new Set(bylines), stamps: new Set(stamps) };
}

/** So much of a name stands in the article itself: the one who is written about, not the one who writes. */
const WRITTEN_ABOUT = 0.5;

/** A line of names and nothing but what goes with them, one of a person at least, or one that says "by". */
function isByline(text: string, spoken: number): boolean {
  const { names, by, role, rest } = readByline(text);
  const person = names.some(({ kind }) => kind === 'given');
  if (by) return wordCount(text) <= LONGEST_STAMP;
  return person && (!rest || role) && (role || spoken < WRITTEN_ABOUT) && wordCount(text) <= 12;
}

/** "By" alone on the line above: the name below it is the author's, wherever the headline is. */
const BY_ALONE = /^(?:by|written by|von|par|por|di|af|av|door|text|author|autor)\s*:?$/i;

function isSignedAbove(lines: readonly LabelledLine[], i: number): boolean {
  const text = lines[i]!.line.text;
  return BY_ALONE.test(lines[i - 1]?.line.text ?? '') && mayBeNames(text);
}

/** Two to four capitalised words, or an agency, and nothing else. */
function mayBeNames(text: string): boolean {
  const { names, rest } = readByline(text);
  return names.length > 0 && !rest && !/[!?:…]$/.test(text);
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
