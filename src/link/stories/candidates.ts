import type { WordWeights } from '../../language/word-weights.js';
import { keyOf, pairKey, pairsSharing } from '../blocks.js';
import type { StoryVectors, Vector } from './vectors.js';

/** Two reports of one event lie no further apart, where both are dated to the day. */
export const MOST_DAYS = 30;
/** The heaviest words of an article; two articles are compared that share two of them. */
const HEAVIEST = 18;
/** Articles that share a pair of words with more others than this are not compared by it, so that cost has a bound. */
const MOST_PER_KEY = 1_000;

/**
 * Pairs of articles, as indices, worth comparing: two of the heaviest words in common, and near in time where both are
 * dated. A dated article stands under its words in two overlapping spans of time, so that what is near meets; an undated
 * one looks among all.
 */
export function storyCandidates(
  articles: readonly StoryVectors[],
  weights: WordWeights,
): [number, number][] {
  const words = articles.map(({ whole }) => heaviest(whole, weights));
  const blocking = { size: articles.length, most: MOST_PER_KEY };
  const pairs: [number, number][] = [];
  const near = pairsSharing({
    ...blocking,
    keysOf: (index) => {
      const { day } = articles[index]!;
      if (day === null) return [];
      const span = Math.floor(day / MOST_DAYS);
      return pairsOf(words[index]!).flatMap((key) => [keyOf(key, span), keyOf(key, span + 1)]);
    },
  });
  for (const [a, b] of near)
    if (Math.abs(articles[a]!.day! - articles[b]!.day!) <= MOST_DAYS) pairs.push([a, b]);
  const isSeeker = (index: number) => articles[index]!.day === null;
  if (articles.some(({ day }) => day === null)) {
    const keysAt = (index: number) => pairsOf(words[index]!);
    pairs.push(...pairsSharing({ ...blocking, keysOf: keysAt, isSeeker }));
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function pairsOf(words: readonly number[]): number[] {
  return words.flatMap((a, n) => words.slice(n + 1).map((b) => pairKey(a, b)));
}

function heaviest({ codes, values }: Vector, weights: WordWeights): number[] {
  return [...codes.keys()]
    .sort(
      (a, b) => values[b]! - values[a]! || weights.of(codes[b]!) - weights.of(codes[a]!) || a - b,
    )
    .slice(0, HEAVIEST)
    .map((place) => codes[place]!);
}
