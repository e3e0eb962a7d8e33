import type { WordWeights } from '../../language/word-weights.js';
import type { StoryVectors, Vector } from './vectors.js';

/** Two reports of one event lie no further apart, where both are dated to the day. */
export const MOST_DAYS = 30;
/** The heaviest words of an article; two articles are compared that share two of them. */
const HEAVIEST = 18;
/** Pairs of words that more articles have in one span of time tell no event from another. */
const MOST_PER_KEY = 120;

/**
 * Pairs of articles, as indices, worth comparing: two of the heaviest words in common, and near in time where both are
 * dated. Each article stands under its words in two overlapping spans of time, so that what is near meets.
 */
export function storyCandidates(
  articles: readonly StoryVectors[],
  weights: WordWeights,
): [number, number][] {
  const blocks = new Map<string, number[]>();
  articles.forEach((article, index) => {
    for (const key of keysOf(article, weights)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > MOST_PER_KEY) continue;
    block.forEach((b, n) => {
      for (const a of block.slice(0, n)) {
        const pair = a * articles.length + b;
        if (seen.has(pair) || !isNear(articles[a]!, articles[b]!)) continue;
        seen.add(pair);
        pairs.push([a, b]);
      }
    });
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function isNear(a: StoryVectors, b: StoryVectors): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= MOST_DAYS;
}

function keysOf({ whole, day }: StoryVectors, weights: WordWeights): string[] {
  const heavy = heaviest(whole, weights);
  const words = heavy.flatMap((a, n) =>
    heavy.slice(n + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)),
  );
  const span = day === null ? null : Math.floor(day / MOST_DAYS);
  return words.flatMap((key) =>
    span === null ? [key] : [key, `${key} ${span}`, `${key} ${span + 1}`],
  );
}

function heaviest({ codes, values }: Vector, weights: WordWeights): number[] {
  return [...codes.keys()]
    .sort(
      (a, b) => values[b]! - values[a]! || weights.of(codes[b]!) - weights.of(codes[a]!) || a - b,
    )
    .slice(0, HEAVIEST)
    .map((place) => codes[place]!);
}
