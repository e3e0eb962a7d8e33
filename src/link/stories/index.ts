import { createHash } from 'node:crypto';
import { slugify, withSuffix } from '../../language/slug.js';
import type { Story } from '../../model/archive.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { Digest } from '../../model/digest.js';
import { probability } from '../compare/log-linear.js';
import type { StoryModels } from '../context.js';
import { byCodePoint } from '../order.js';
import { Union } from '../union.js';
import { agglomerate, type Tie } from './agglomerate.js';
import { storyCandidates } from './candidates.js';
import { datedFeatures, storyFeatures } from './features.js';
import { vectorsOf, type StoryVectors } from './vectors.js';

/** Groups whose members are so likely of one event, on average, are one story. */
export const ENOUGH = 0.5;
/** Ties weaker than this are no ties. */
const WEAKEST = 0.002;
/** Ties that make a component, and components in which every pair is looked at. */
const JOINING = 0.3;
const COMPLETED = 6;

/**
 * Articles on one event: pairs that share words, names and days as reports of one event do, gathered by average
 * linkage.
 */
export function storiesOf(digests: readonly Digest[], ties: readonly Tie[]): Story[] {
  return agglomerate(digests.length, ties, ENOUGH)
    .filter((group) => group.length > 1)
    .map((group) => storyOf(group.map((i) => digests[i]!)))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

/** How likely articles worth comparing report one event; a copy is where the article is that it copies. */
export function tiesOf(
  digests: readonly Digest[],
  copies: ReadonlyMap<string, string>,
  linker: StoryModels,
): Tie[] {
  const vectors = digests.map((digest) => vectorsOf(digest, linker.weights));
  const standsFor = digests.map(({ id }) => copies.get(id) ?? id);
  return storyTies(vectors, linker.weights, (a, b) =>
    standsFor[a] === standsFor[b] ? 1 : sameStory(vectors[a]!, vectors[b]!, linker),
  );
}

/**
 * The ties of articles that are worth comparing, and inside each component of them those of all others: the average of
 * a group must not suffer from pairs nobody looked at. Very large components are left as they are.
 */
export function storyTies(
  vectors: readonly StoryVectors[],
  weights: WordWeights,
  score: (a: number, b: number) => number,
): Tie[] {
  const union = new Union(vectors.length);
  const known = new Map<number, Tie>();
  const look = (a: number, b: number) => {
    const key = a * vectors.length + b;
    if (known.has(key)) return;
    const tie: Tie = [a, b, score(a, b)];
    known.set(key, tie);
    if (tie[2] >= JOINING) union.join(a, b);
  };
  for (const [a, b] of storyCandidates(vectors, weights)) look(a, b);
  for (const group of union.groups().filter(({ length }) => length > 2 && length <= COMPLETED))
    group.forEach((b, n) => group.slice(0, n).forEach((a) => look(a, b)));
  return [...known.values()].filter(([, , likely]) => likely >= WEAKEST);
}

/** How likely two articles report one event. */
export function sameStory(a: StoryVectors, b: StoryVectors, linker: StoryModels): number {
  const story = storyFeatures(a, b, linker.weights);
  if (a.day === null || b.day === null) return probability(linker.undated, story);
  return probability(linker.dated, datedFeatures(story, Math.abs(a.day - b.day)));
}

export function storyOf(members: readonly Digest[]): Story {
  const sorted = [...members].sort(
    (a, b) => byCodePoint(a.date ?? '9999', b.date ?? '9999') || byCodePoint(a.id, b.id),
  );
  const id = `story-${sorted.map((one) => one.id).sort(byCodePoint)[0]!}`;
  const label = sorted[0]!.title;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 6);
  return {
    id,
    slug: withSuffix(slugify(label).slice(0, 50), hash),
    label,
    articles: sorted.map((one) => one.id),
    why: whyOf(sorted),
  };
}

function whyOf(members: readonly Digest[]): string {
  const undated = members.some(({ date }) => date === null);
  return `these articles share their rarest words and names${undated ? '; not all are dated' : ', and appeared close together'}`;
}
