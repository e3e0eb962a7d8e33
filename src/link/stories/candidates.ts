import type { WordWeights } from '../../language/word-weights.js';
import { sharing, type Sharing } from '../blocks.js';
import type { Before } from '../fresh-blocks.js';
import { keyOf, pairKey } from '../keys.js';
import { Numbers } from '../numbers.js';
import type { StoryVectors, Vector } from './vectors.js';

/** Two reports of one event lie no further apart, where both are dated to the day. */
export const MOST_DAYS = 30;
/** The heaviest words of an article; two articles are compared that share two of them. */
export const HEAVIEST = 18;
/** Articles that share a pair of words with more others than this are not compared by it, so that cost has a bound. */
const MOST_PER_KEY = 1_000;

/** What an article is looked for by: the codes of its heaviest words, and its day. */
export interface StoryKeys {
  words: ArrayLike<number>;
  day: number | null;
}

export function storyKeys(
  { whole, day }: Pick<StoryVectors, 'whole' | 'day'>,
  weights: WordWeights,
): StoryKeys {
  return { words: heaviest(whole, weights), day };
}

/** Keys that more articles have than are paired by one: of dated articles, and of all. */
export interface FullKeys {
  near: Uint32Array;
  wide: Uint32Array;
}

/** Articles that were looked at before, and what was left of that. */
export interface SeenBefore {
  isFresh: Before['isFresh'];
  full: FullKeys;
}

/** Pairs of articles, as indices. */
export interface StoryCandidates {
  pairs: [number, number][];
  full: FullKeys;
  /** Those of articles that were looked at before are among them. */
  isWhole: boolean;
}

/**
 * Pairs of articles worth comparing: two of the heaviest words in common, and near in time where both are dated. A dated
 * article stands under its words in two overlapping spans of time, so that what is near meets; an undated one looks among
 * all. Where most articles were looked at before, pairs with one that was not.
 */
export function storyCandidates(
  articles: readonly StoryKeys[],
  before: SeenBefore | null = null,
  most = MOST_PER_KEY,
): StoryCandidates {
  const found = blocksOf(articles, before, most);
  const [near, wide] = found;
  // Of which of the two a known pair came is not kept.
  if (before !== null && (near.isWhole || wide?.isWhole === true))
    return storyCandidates(articles, null, most);
  const pairs: [number, number][] = [];
  for (const [a, b] of near.pairs())
    if (Math.abs(articles[a]!.day! - articles[b]!.day!) <= MOST_DAYS) pairs.push([a, b]);
  for (const [a, b] of wide?.pairs() ?? []) pairs.push([a, b]);
  return {
    pairs: pairs.sort(([a, b], [c, d]) => a - c || b - d),
    full: { near: near.full.keys, wide: wide?.full.keys ?? new Uint32Array() },
    isWhole: near.isWhole,
  };
}

function blocksOf(
  articles: readonly StoryKeys[],
  before: SeenBefore | null,
  most: number,
): [near: Sharing, wide: Sharing | null] {
  const blocking = { size: articles.length, most };
  const pairs = new Numbers();
  const near = sharing({
    ...blocking,
    before: before && { isFresh: before.isFresh, full: before.full.near },
    keysOf: (index, into) => {
      const { day, words } = articles[index]!;
      if (day === null) return;
      const span = Math.floor(day / MOST_DAYS);
      pairs.clear();
      pairsOf(words, pairs);
      for (let n = 0; n < pairs.length; n++) {
        into.push(keyOf(pairs.at(n), span));
        into.push(keyOf(pairs.at(n), span + 1));
      }
    },
  });
  if (articles.every(({ day }) => day !== null)) return [near, null];
  const wide = sharing({
    ...blocking,
    before: before && { isFresh: before.isFresh, full: before.full.wide },
    keysOf: (index, into) => pairsOf(articles[index]!.words, into),
    isSeeker: (index) => articles[index]!.day === null,
  });
  return [near, wide];
}

function pairsOf(words: ArrayLike<number>, into: Numbers): void {
  for (let a = 0; a < words.length; a++)
    for (let b = a + 1; b < words.length; b++) into.push(pairKey(words[a]!, words[b]!));
}

function heaviest({ codes, values }: Vector, weights: WordWeights): number[] {
  return [...codes.keys()]
    .sort(
      (a, b) => values[b]! - values[a]! || weights.of(codes[b]!) - weights.of(codes[a]!) || a - b,
    )
    .slice(0, HEAVIEST)
    .map((place) => codes[place]!);
}
