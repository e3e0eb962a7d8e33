import { BINS, type BinnedCases } from './bins.js';

/** How large trees get, and how sure a leaf must be. */
export interface TreeOptions {
  readonly depth: number;
  /** L2 penalty on what a leaf adds. */
  readonly penalty: number;
  /** Least sum of second derivatives in a leaf: about four times as many cases. */
  readonly leastWeight: number;
}

/** A node under construction: a question with its two branches, or a leaf. */
export type Node =
  | { readonly feature: number; readonly bin: number; readonly low: Node; readonly high: Node }
  | { readonly leaf: number };

/** First and second derivatives of the log-likelihood for each case. */
export interface Derivatives {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

const LEAST_GAIN = 1e-3;

/** Grows one tree on some of the cases, asking about some of the features. */
export function growTree(
  cases: BinnedCases,
  derivatives: Derivatives,
  { rows, features }: { rows: Uint32Array; features: readonly number[] },
  options: TreeOptions,
): Node {
  const { first, second } = sums(rows, derivatives);
  const split = options.depth > 0 ? bestSplit(cases, derivatives, rows, features, options) : null;
  if (split === null) return { leaf: first / (second + options.penalty) };
  const column = split.feature * cases.count;
  const isLow = (i: number): boolean => cases.bins[column + i]! <= split.bin;
  const below = { ...options, depth: options.depth - 1 };
  const grow = (own: Uint32Array): Node =>
    growTree(cases, derivatives, { rows: own, features }, below);
  return {
    ...split,
    low: grow(rows.filter(isLow)),
    high: grow(rows.filter((i) => !isLow(i))),
  };
}

function sums(rows: Uint32Array, derivatives: Derivatives): { first: number; second: number } {
  let first = 0;
  let second = 0;
  for (const i of rows) {
    first += derivatives.first[i]!;
    second += derivatives.second[i]!;
  }
  return { first, second };
}

/** The question that raises the likelihood most, or null where none is worth asking. */
function bestSplit(
  cases: BinnedCases,
  derivatives: Derivatives,
  rows: Uint32Array,
  features: readonly number[],
  { penalty, leastWeight }: TreeOptions,
): { feature: number; bin: number } | null {
  const total = sums(rows, derivatives);
  const worth = (first: number, second: number): number => (first * first) / (second + penalty);
  const whole = worth(total.first, total.second);
  let best: { feature: number; bin: number } | null = null;
  let most = LEAST_GAIN;
  for (const feature of features) {
    const { first, second } = histogram(cases, derivatives, rows, feature);
    let [lowFirst, lowSecond] = [0, 0];
    for (let bin = 0; bin < cases.edges[feature]!.length; bin++) {
      lowFirst += first[bin]!;
      lowSecond += second[bin]!;
      if (lowSecond < leastWeight || total.second - lowSecond < leastWeight) continue;
      const gain =
        worth(lowFirst, lowSecond) +
        worth(total.first - lowFirst, total.second - lowSecond) -
        whole;
      if (gain > most) [best, most] = [{ feature, bin }, gain];
    }
  }
  return best;
}

/** Sums of the derivatives by interval of one feature. */
function histogram(
  { bins, count }: BinnedCases,
  derivatives: Derivatives,
  rows: Uint32Array,
  feature: number,
): { first: Float64Array; second: Float64Array } {
  const first = new Float64Array(BINS);
  const second = new Float64Array(BINS);
  const column = feature * count;
  for (let n = 0; n < rows.length; n++) {
    const i = rows[n]!;
    const bin = bins[column + i]!;
    first[bin]! += derivatives.first[i]!;
    second[bin]! += derivatives.second[i]!;
  }
  return { first, second };
}
