import type { WordWeights } from '../src/language/word-weights.js';
import type { LogLinear } from '../src/link/compare/log-linear.js';
import { storyCandidates, storyKeys } from '../src/link/stories/candidates.js';
import {
  DATED_FEATURES,
  datedFeatures,
  STORY_FEATURES,
  storyFeatures,
} from '../src/link/stories/features.js';
import { vectorsOf } from '../src/link/stories/vectors.js';
import type { Digest } from '../src/model/digest.js';
import { jsonLines } from './articles.js';
import { fitLogLinear, type Example } from './log-linear.js';

/** A pair of articles, as indices, and what a model sees of it. */
export interface StoryPair {
  a: number;
  b: number;
  sameStory: boolean;
  undated: number[];
  dated: number[];
}

const PENALTY = 5;

/** Story of each file of the evaluation set (AllSides' and BASIL's own events). */
export function storyGold(data: string): Map<string, { cluster: string; origin: string }> {
  const rows = jsonLines<{ file: string; cluster: string; origin: string }>(
    data,
    'stories/dev/gold.jsonl',
  );
  return new Map(rows.map((row) => [row.file, row]));
}

/** The pairs that story-finding would look at, with what they have in common. */
export function storyPairs(
  digests: readonly Digest[],
  storyOf: (index: number) => string,
  weights: WordWeights,
): StoryPair[] {
  const vectors = digests.map((digest) => vectorsOf(digest, weights));
  const { pairs } = storyCandidates(vectors.map((one) => storyKeys(one, weights)));
  return pairs.map(([a, b]) => {
    const undated = storyFeatures(vectors[a]!, vectors[b]!, weights);
    const days = Math.abs((vectors[a]!.day ?? 0) - (vectors[b]!.day ?? 0));
    return {
      a,
      b,
      sameStory: storyOf(a) === storyOf(b),
      undated,
      dated: datedFeatures(undated, days),
    };
  });
}

export function trainDated(pairs: readonly StoryPair[]): LogLinear {
  return fitLogLinear(DATED_FEATURES, pairs.map(exampleOf('dated')), PENALTY);
}

export function trainUndated(pairs: readonly StoryPair[]): LogLinear {
  return fitLogLinear(STORY_FEATURES, pairs.map(exampleOf('undated')), PENALTY);
}

function exampleOf(kind: 'dated' | 'undated'): (pair: StoryPair) => Example {
  return (pair) => ({ features: pair[kind], positive: pair.sameStory });
}
