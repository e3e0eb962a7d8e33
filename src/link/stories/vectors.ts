import type { WordWeights } from '../../language/word-weights.js';
import type { Digest } from '../../model/digest.js';
import { restOf, salientIn } from '../digest/packing.js';
import { unpackWord, type SalientWord } from '../digest/salient-word.js';

/** Words with weights, of length one; codes in rising order. */
export interface Vector {
  codes: Int32Array;
  values: Float32Array;
}

/** An article's words as story-finding looks at them: all, those of headline, of lead, of body, of names. */
export interface StoryVectors {
  whole: Vector;
  title: Vector;
  lead: Vector;
  body: Vector;
  names: Vector;
  /** Day of its date, counted from 1970-01-01; null where it has none to the day. */
  day: number | null;
  /** Words of the running text. */
  length: number;
}

export function vectorsOf(digest: Digest, weights: WordWeights): StoryVectors {
  const words = salientIn(digest).map(unpackWord);
  const vector = (count: (word: SalientWord) => number) => vectorOf(words, count, weights);
  return {
    whole: vector(({ title, lead, body }) => 3 * title + lead + body),
    title: vector(({ title }) => title),
    lead: vector(({ title, lead }) => title + lead),
    body: vector(({ body }) => body),
    names: vector(({ name, body }) => (name ? body : 0)),
    day: dayOf(digest.date),
    length: restOf(digest).length,
  };
}

function vectorOf(
  words: readonly SalientWord[],
  count: (word: SalientWord) => number,
  weights: WordWeights,
): Vector {
  const kept = words.filter((word) => count(word) > 0);
  const values = kept.map((word) => (1 + Math.log(count(word))) * weights.of(word.code));
  const length = Math.hypot(...values) || 1;
  return {
    codes: Int32Array.from(kept, ({ code }) => code),
    values: Float32Array.from(values, (value) => value / length),
  };
}

const DAY = 86_400_000;

/** Whole days since 1970 of an ISO date; null for one that does not name a day. */
export function dayOf(date: string | null): number | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  return day === undefined ? null : Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** Cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length;) {
    const difference = a.codes[i]! - b.codes[j]!;
    if (difference === 0) sum += a.values[i++]! * b.values[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** How many codes two vectors share, and how many of those are rare. */
export function sharedCodes(
  a: Vector,
  b: Vector,
  isRare: (code: number) => boolean,
): { all: number; rare: number } {
  let [all, rare] = [0, 0];
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length;) {
    const difference = a.codes[i]! - b.codes[j]!;
    if (difference === 0) {
      all++;
      if (isRare(a.codes[i]!)) rare++;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return { all, rare };
}
