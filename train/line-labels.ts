import type { LabelledLine } from '../src/clean/labelled.js';
import { labelNumber, type LineLabel } from '../src/clean/lines/labels.js';
import { wordCount } from '../src/clean/line.js';
import { findDates, isoDay } from '../src/language/dates.js';
import { normal, wordsOf } from './normal.js';
import type { GoldScrape } from './scrape-gold.js';

/** Lines above the article, and below it, in which its head and foot are looked for. */
const HEAD = 30;
const FOOT = 12;
/** The longest byline or timestamp, in words. */
const LONGEST_NOTE = 26;
/** Share of a line's word pairs that must stand in the article for it to be part of it. */
const MOSTLY = 0.7;

/** What a scrape's gold makes of its lines: one label number to a line. */
export function goldLabels(lines: readonly LabelledLine[], gold: GoldScrape): Uint8Array {
  const texts = lines.map(({ line }) => line.text);
  const labels = articleLabels(texts, gold);
  const first = labels.indexOf('body');
  const last = labels.lastIndexOf('body');
  if (first < 0) return Uint8Array.from(labels, labelNumber);
  labelOptional(texts, labels, gold);
  const near = nearest(texts.length, first, last);
  labelOne(texts, labels, near, 'headline', (text) => isTitle(text, gold.title));
  for (const author of gold.authors)
    labelOne(texts, labels, near, 'byline', (text) => names(text, author));
  const { published } = gold;
  if (published !== null)
    labelOne(texts, labels, near, 'timestamp', (text) => isStamp(text, published));
  return Uint8Array.from(labels, labelNumber);
}

/** Body and captions; everything else is `other` so far. */
function articleLabels(texts: readonly string[], gold: GoldScrape): LineLabel[] {
  const paragraphs = new Set(gold.body.map(normal));
  const captions = new Set(gold.captions.map(normal));
  const pairs = new Set(gold.body.flatMap(pairsOf));
  return texts.map((text) => {
    const key = normal(text);
    if (key === '') return 'other';
    if (paragraphs.has(key)) return 'body';
    if (captions.has(key)) return 'caption';
    const own = pairsOf(text);
    const known = own.filter((pair) => pairs.has(pair)).length;
    return own.length >= 4 && known / own.length >= MOSTLY ? 'body' : 'other';
  });
}

/** What may or may not be counted: above the first paragraph a standfirst, between two of them a heading. */
function labelOptional(texts: readonly string[], labels: LineLabel[], gold: GoldScrape): void {
  const optional = new Set(gold.optional.map(normal));
  const body = labels.map((label) => label === 'body');
  const [first, last] = [body.indexOf(true), body.lastIndexOf(true)];
  texts.forEach((text, i) => {
    if (labels[i] !== 'other' || !optional.has(normal(text))) return;
    if (i < first && i >= first - HEAD && wordCount(text) >= 6) labels[i] = 'standfirst';
    if (i > first && i < last && (body[i - 1] === true || body[i + 1] === true)) labels[i] = 'body';
  });
}

/** Lines that may belong to the article's head and foot, the likeliest first. */
function nearest(count: number, first: number, last: number): number[] {
  const above = Array.from({ length: Math.min(first, HEAD) }, (_, i) => first - 1 - i);
  const below = Array.from({ length: FOOT }, (_, i) => last + 1 + i).filter((i) => i < count);
  const inside = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...above, ...inside, ...below];
}

/** Labels the first of some lines that fits, where it is nothing else yet. */
function labelOne(
  texts: readonly string[],
  labels: LineLabel[],
  order: readonly number[],
  label: LineLabel,
  fits: (text: string) => boolean,
): void {
  const free = (i: number): boolean => labels[i] !== 'body' && labels[i] !== label;
  if (order.some((i) => labels[i] === label && fits(texts[i]!))) return;
  const found = order.find((i) => free(i) && fits(texts[i]!));
  if (found !== undefined) labels[found] = label;
}

/** True where a line and a headline share four fifths of their words. */
export function isTitle(text: string, title: string | null): boolean {
  if (title === null) return false;
  const [own, wanted] = [new Set(wordsOf(text)), new Set(wordsOf(title))];
  const shared = [...own].filter((token) => wanted.has(token)).length;
  return (2 * shared) / (own.size + wanted.size) >= 0.8;
}

function names(text: string, author: string): boolean {
  return wordCount(text) <= LONGEST_NOTE && ` ${normal(text)} `.includes(` ${normal(author)} `);
}

function isStamp(text: string, published: string): boolean {
  if (wordCount(text) > LONGEST_NOTE) return false;
  return findDates(text).some(({ readings }) => readings.some((one) => isoDay(one) === published));
}

function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, i) => `${words[i]!} ${word}`);
}
