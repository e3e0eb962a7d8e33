import type { LogLinear } from '../src/link/compare/log-linear.js';

/** One example: its features and whether it is of the positive class. */
export interface Example {
  features: readonly number[];
  positive: boolean;
  /** How often it counts; once where none is given. */
  weight?: number;
}

const STEPS = 400;
const RATE = 0.05;

/**
 * Fits a log-linear model with a quadratic penalty on standardised features (Adam, Kingma & Ba 2015), and gives the
 * weights of the features as they are. No chance is in it: the same examples give the same weights.
 */
export function fitLogLinear(
  names: readonly string[],
  examples: readonly Example[],
  penalty: number,
): LogLinear {
  const size = names.length;
  const { mean, deviation } = spreadOf(examples, size);
  const rows = examples.map(({ features }) =>
    Float64Array.from(features, (value, j) => (value - mean[j]!) / deviation[j]!),
  );
  const fitted = new Float64Array(size + 1);
  const [first, second] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(fitted, rows, examples, penalty);
    for (let j = 0; j <= size; j++) {
      first[j] = 0.9 * first[j]! + 0.1 * slope[j]!;
      second[j] = 0.999 * second[j]! + 0.001 * slope[j]! ** 2;
      const [up, down] = [first[j]! / (1 - 0.9 ** step), second[j]! / (1 - 0.999 ** step)];
      fitted[j] = fitted[j]! - (RATE * up) / (Math.sqrt(down) + 1e-8);
    }
  }
  const weights = Array.from({ length: size }, (_, j) => fitted[j]! / deviation[j]!);
  const shift = weights.reduce((sum, weight, j) => sum + weight * mean[j]!, 0);
  return { names, weights, bias: fitted[size]! - shift };
}

function slopeAt(
  fitted: Float64Array,
  rows: readonly Float64Array[],
  examples: readonly Example[],
  penalty: number,
): Float64Array {
  const size = fitted.length - 1;
  const slope = new Float64Array(size + 1);
  rows.forEach((row, i) => {
    let sum = fitted[size]!;
    for (let j = 0; j < size; j++) sum += fitted[j]! * row[j]!;
    const { positive, weight = 1 } = examples[i]!;
    const error = (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * weight;
    for (let j = 0; j < size; j++) slope[j] = slope[j]! + error * row[j]!;
    slope[size] = slope[size]! + error;
  });
  for (let j = 0; j < size; j++) slope[j] = slope[j]! + penalty * fitted[j]!;
  return slope;
}

function spreadOf(
  examples: readonly Example[],
  size: number,
): { mean: Float64Array; deviation: Float64Array } {
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (const { features } of examples)
    for (let j = 0; j < size; j++) mean[j] = mean[j]! + features[j]! / examples.length;
  for (const { features } of examples)
    for (let j = 0; j < size; j++)
      deviation[j] = deviation[j]! + (features[j]! - mean[j]!) ** 2 / examples.length;
  return { mean, deviation: deviation.map((value) => Math.sqrt(value) || 1) };
}

/** The JSON a model is shipped as: six digits, names beside the weights. */
export function printLogLinear({ names, weights, bias }: LogLinear): Uint8Array {
  const round = (value: number) => Number(value.toPrecision(6));
  const named = Object.fromEntries(names.map((name, n) => [name, round(weights[n]!)]));
  return new TextEncoder().encode(
    `${JSON.stringify({ bias: round(bias), weights: named }, null, 1)}\n`,
  );
}

/** Deals groups into folds by a hash of their names: no group is in two. */
export function foldsOf(groups: readonly string[], folds: number): number[] {
  const hash = (name: string) =>
    Array.from(name).reduce(
      (h, char) => Math.imul(h ^ char.codePointAt(0)!, 0x01000193),
      0x811c9dc5,
    ) >>> 0;
  const order = [...new Set(groups)].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  const place = new Map(order.map((name, n) => [name, n % folds]));
  return groups.map((name) => place.get(name)!);
}
