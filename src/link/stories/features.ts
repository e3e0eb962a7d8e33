import type { WordWeights } from '../../language/word-weights.js';
import { cosine, sharedCodes, type StoryVectors } from './vectors.js';

/** What two articles have in common, whenever they appeared. */
export const STORY_FEATURES: readonly string[] = [
  'all words',
  'headlines',
  'leads',
  'bodies',
  'names',
  'headline in body: more',
  'headline in body: less',
  'rare words shared',
  'words shared',
  'words of the shorter',
  'words of the shorter, dampened',
];

/** The same, with how far apart they appeared. */
export const DATED_FEATURES: readonly string[] = [
  ...STORY_FEATURES,
  'days apart',
  'same day',
  'next day at most',
  'days apart, dampened',
  'nearness',
  'nearness × all words',
  'nearness × leads',
];

/** A word of this weight stands in one text of fifty. */
const RARE = 4;

export function storyFeatures(a: StoryVectors, b: StoryVectors, weights: WordWeights): number[] {
  const [left, right] = [cosine(a.title, b.body), cosine(b.title, a.body)];
  const { all, rare } = sharedCodes(a.whole, b.whole, (code) => weights.of(code) > RARE);
  return [
    cosine(a.whole, b.whole),
    cosine(a.title, b.title),
    cosine(a.lead, b.lead),
    cosine(a.body, b.body),
    cosine(a.names, b.names),
    Math.max(left, right),
    Math.min(left, right),
    rare,
    all,
    Math.min(a.length, b.length),
    Math.log1p(Math.min(a.length, b.length)),
  ];
}

/** @param days how many days lie between the two. */
export function datedFeatures(story: readonly number[], days: number): number[] {
  const [whole = 0, , lead = 0] = story;
  return [
    ...story,
    days,
    days === 0 ? 1 : 0,
    days <= 1 ? 1 : 0,
    Math.log1p(days),
    Math.exp(-days / 6),
    Math.exp(-days / 6) * whole,
    Math.exp(-days / 3) * lead,
  ];
}
