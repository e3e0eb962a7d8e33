import { wordCodes } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import {
  commonSequence,
  numbersOf,
  pairing,
  sharedRuns,
  unmatched,
  weightOf,
  type Pairing,
} from './wording.js';

/** Runs of so many words are counted (BLEU's, Papineni et al. 2002). */
const RUNS = [1, 2, 3, 4] as const;

const NEGATORS = new Set(wordCodes("not n't no never none nobody nothing neither nor without"));
const MODALS = new Set(wordCodes('may might could would should can will must'));

/** Names of the features of two texts, in the order in which {@link featuresOf} gives their values. */
export const FEATURES: readonly string[] = [
  ...RUNS.flatMap((n) => ['a', 'b', 'both', 'least'].map((side) => `runs of ${n}: ${side}`)),
  ...['both', 'shorter', 'longer'].map((side) => `content shared: ${side}`),
  ...['both', 'lighter', 'heavier'].map((side) => `weight shared: ${side}`),
  ...['longer', 'shorter'].map((side) => `common sequence: ${side}`),
  ...['heavier', 'lighter'].map((side) => `weighted sequence: ${side}`),
  ...['heaviest word', 'weight', 'count'].flatMap((what) => [
    `unmatched ${what}: more`,
    `unmatched ${what}: less`,
  ]),
  'unmatched weight: sum',
  'no numbers',
  'numbers unmatched',
  'numbers shared',
  'numbers disjoint',
  'numbers unmatched: less',
  'difference of lengths',
  'ratio of lengths',
  'content words: fewer',
  'content words: more',
  'difference of negations',
  'difference of modals',
  'first word',
  'first content word',
  'last word',
];

/** What two texts have in common and what not, as numbers that do not depend on which comes first but for the runs. */
export function featuresOf(
  a: readonly number[],
  b: readonly number[],
  weights: WordWeights,
): number[] {
  const pair = pairing(a, b, weights);
  return [
    ...runFeatures(pair),
    ...contentFeatures(pair),
    ...sequenceFeatures(pair),
    ...unmatchedFeatures(pair),
    ...numberFeatures(pair),
    ...shapeFeatures(pair),
  ];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function runFeatures({ a, b }: Pairing): number[] {
  return RUNS.flatMap((size) => {
    const [x, y] = [Math.max(0, a.length - size + 1), Math.max(0, b.length - size + 1)];
    const shared = sharedRuns(a, b, size);
    const [left, right] = [share(shared, x), share(shared, y)].sort((p, q) => q - p);
    return [left!, right!, share(2 * shared, x + y), share(shared, Math.max(x, y))];
  });
}

function contentFeatures({ contentA, contentB, weights }: Pairing): number[] {
  const shared = sharedRuns(contentA, contentB, 1);
  const [x, y] = [contentA.length, contentB.length];
  const [wx, wy] = [weightOf(contentA, weights), weightOf(contentB, weights)];
  const others = new Set(contentB);
  const common = weightOf(
    contentA.filter((code) => others.has(code)),
    weights,
  );
  return [
    share(2 * shared, x + y),
    share(shared, Math.min(x, y)),
    share(shared, Math.max(x, y)),
    share(2 * common, wx + wy),
    share(common, Math.min(wx, wy)),
    share(common, Math.max(wx, wy)),
  ];
}

function sequenceFeatures({ a, b, contentA, contentB, weights }: Pairing): number[] {
  const length = commonSequence(a, b, () => 1);
  const weight = commonSequence(contentA, contentB, (code) => weights.of(code));
  const [wx, wy] = [weightOf(contentA, weights), weightOf(contentB, weights)];
  return [
    share(length, Math.max(a.length, b.length)),
    share(length, Math.min(a.length, b.length)),
    share(weight, Math.max(wx, wy)),
    share(weight, Math.min(wx, wy)),
  ];
}

function unmatchedFeatures({ contentA, contentB, weights }: Pairing): number[] {
  const a = unmatched(contentA, new Set(contentB), weights);
  const b = unmatched(contentB, new Set(contentA), weights);
  const both = (x: number, y: number) => [Math.max(x, y), Math.min(x, y)];
  return [
    ...both(a.heaviest, b.heaviest),
    ...both(a.total, b.total),
    ...both(a.count, b.count),
    a.total + b.total,
  ];
}

function numberFeatures(pair: Pairing): number[] {
  const { none, shared, onlyA, onlyB } = numbersOf(pair);
  return [
    none ? 1 : 0,
    onlyA + onlyB,
    shared,
    shared === 0 && onlyA > 0 && onlyB > 0 ? 1 : 0,
    Math.min(onlyA, onlyB),
  ];
}

function shapeFeatures({ a, b, contentA, contentB }: Pairing): number[] {
  const count = (codes: readonly number[], set: ReadonlySet<number>) =>
    codes.filter((code) => set.has(code)).length;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return [
    longer - shorter,
    share(shorter, longer),
    Math.min(contentA.length, contentB.length),
    Math.max(contentA.length, contentB.length),
    Math.abs(count(a, NEGATORS) - count(b, NEGATORS)),
    Math.abs(count(a, MODALS) - count(b, MODALS)),
    a[0] === b[0] ? 1 : 0,
    contentA[0] === contentB[0] ? 1 : 0,
    a.at(-1) === b.at(-1) ? 1 : 0,
  ];
}
