import type { WordWeights } from '../../language/word-weights.js';
import type { Digest } from '../../model/digest.js';
import { probability } from '../compare/log-linear.js';
import type { StoryModels } from '../context.js';
import type { Copies } from '../duplicates.js';
import { pairsLeft, type Matched } from '../kept/matched.js';
import { Union } from '../union.js';
import type { Tie } from './agglomerate.js';
import {
  HEAVIEST,
  storyCandidates,
  storyKeys,
  type FullKeys,
  type StoryCandidates,
  type StoryKeys,
} from './candidates.js';
import { datedFeatures, storyFeatures } from './features.js';
import { dayOf, vectorsOf, type StoryVectors } from './vectors.js';

/** Ties weaker than this are no ties. */
const WEAKEST = 0.002;
/** Ties that make a component, and components in which every pair is looked at. */
const JOINING = 0.3;
const COMPLETED = 6;

/** What a linking leaves of its looking for ties. Articles are known by their places. */
export interface KeptTies {
  /** The heaviest words of each article, {@link HEAVIEST} places each; {@link NO_WORD} in those left over. */
  words: Uint32Array;
  full: FullKeys;
  candidates: KeptScores;
  /** Pairs looked at inside components alone, whatever came out. */
  completed: KeptScores;
}

/** Pairs, two places each in one row, and how likely each is of one event. */
interface KeptScores {
  pairs: Uint32Array;
  scores: Float64Array;
}

const NO_WORD = 2 ** 32 - 1;

/** What an earlier linking left, and which articles are as they were, copies of the same as they were. */
export interface TiesBefore extends Matched {
  kept: KeptTies;
}

/**
 * How likely articles worth comparing report one event; a copy is where the article is that it copies. `met` are the ties
 * of those that met by their own words: which others are looked at hangs on what third articles join.
 */
export function tiesOf(
  digests: readonly Digest[],
  copies: Copies,
  linker: StoryModels,
  before: TiesBefore | null = null,
  most?: number,
): { ties: Tie[]; met: Tie[]; kept: KeptTies } {
  const vectorAt = vectorsOnDemand(digests, linker.weights);
  const articles = digests.map(({ date }, place): StoryKeys => {
    const was = before?.was[place] ?? -1;
    if (was < 0) return storyKeys(vectorAt(place), linker.weights);
    return { words: wordsAt(before!.kept.words, was), day: dayOf(date) };
  });
  const standsFor = digests.map(({ id }) => copies.get(id) ?? id);
  const score = (a: number, b: number) =>
    standsFor[a] === standsFor[b] ? 1 : sameStory(vectorAt(a), vectorAt(b), linker);
  const isFresh = (place: number) => before!.was[place]! < 0;
  const seen = before && { isFresh, full: before.kept.full };
  const candidates = storyCandidates(articles, seen, most);
  const { ties, found, completed } = gathered(articles.length, candidates, score, before);
  const kept = {
    words: wordsOf(articles),
    full: candidates.full,
    candidates: rowsOf(found),
    completed: rowsOf(completed),
  };
  return { ties, met: found, kept };
}

/**
 * The ties of articles that are worth comparing, and inside each component of them those of all others: the average of
 * a group must not suffer from pairs nobody looked at. Very large components are left as they are.
 */
export function storyTies(
  articles: readonly StoryKeys[],
  score: (a: number, b: number) => number,
): Tie[] {
  return gathered(articles.length, storyCandidates(articles), score, null).ties;
}

function gathered(
  size: number,
  { pairs, isWhole }: StoryCandidates,
  score: (a: number, b: number) => number,
  before: TiesBefore | null,
): { ties: Tie[]; found: Tie[]; completed: Tie[] } {
  const scored = pairs.map(([a, b]): Tie => [a, b, score(a, b)]);
  const left = before === null || isWhole ? [] : scoresLeft(before.kept.candidates, before);
  const found = [...left, ...scored].filter(([, , likely]) => likely >= WEAKEST).sort(byPlaces);
  const union = new Union(size);
  for (const [a, b, likely] of found) if (likely >= JOINING) union.join(a, b);
  const known = new Set(found.map(([a, b]) => a * size + b));
  const looked = new Map(
    before === null
      ? []
      : scoresLeft(before.kept.completed, before).map(([a, b, likely]) => [a * size + b, likely]),
  );
  const completed: Tie[] = [];
  const look = (a: number, b: number) => {
    const key = a * size + b;
    if (!known.has(key)) completed.push([a, b, looked.get(key) ?? score(a, b)]);
  };
  for (const group of union.groups().filter(({ length }) => length > 2 && length <= COMPLETED))
    group.forEach((b, n) => group.slice(0, n).forEach((a) => look(a, b)));
  const ties = [...found, ...completed.filter(([, , likely]) => likely >= WEAKEST)];
  return { ties, found, completed };
}

function byPlaces([a, b]: Tie, [c, d]: Tie): number {
  return a - c || b - d;
}

function scoresLeft({ pairs, scores }: KeptScores, matched: Matched): Tie[] {
  return pairsLeft(pairs, matched).map(({ at, pair: [a, b] }) => [a, b, scores[at]!]);
}

function rowsOf(ties: readonly Tie[]): KeptScores {
  const pairs = new Uint32Array(2 * ties.length);
  ties.forEach(([a, b], at) => pairs.set([a, b], 2 * at));
  return { pairs, scores: Float64Array.from(ties, ([, , likely]) => likely) };
}

function wordsOf(articles: readonly StoryKeys[]): Uint32Array {
  const words = new Uint32Array(articles.length * HEAVIEST).fill(NO_WORD);
  articles.forEach((article, place) => words.set(article.words, place * HEAVIEST));
  return words;
}

function wordsAt(words: Uint32Array, place: number): Uint32Array {
  const own = words.subarray(place * HEAVIEST, (place + 1) * HEAVIEST);
  const end = own.indexOf(NO_WORD);
  return end < 0 ? own : own.subarray(0, end);
}

/** So many articles are kept laid open. */
const OPEN = 2_000;

/** The vectors of articles, made when they are asked for. */
function vectorsOnDemand(
  digests: readonly Digest[],
  weights: WordWeights,
): (place: number) => StoryVectors {
  const open = new Map<number, StoryVectors>();
  return (place) => {
    const known = open.get(place);
    if (known !== undefined) return known;
    if (open.size >= OPEN) open.clear();
    const made = vectorsOf(digests[place]!, weights);
    open.set(place, made);
    return made;
  };
}

/** How likely two articles report one event. */
export function sameStory(a: StoryVectors, b: StoryVectors, linker: StoryModels): number {
  const story = storyFeatures(a, b, linker.weights);
  if (a.day === null || b.day === null) return probability(linker.undated, story);
  return probability(linker.dated, datedFeatures(story, Math.abs(a.day - b.day)));
}
