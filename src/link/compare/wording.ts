import { isContent, isNumber } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';

/** Counts of shared runs of words, and the words without the function words, of two texts. */
export interface Pairing {
  a: readonly number[];
  b: readonly number[];
  contentA: readonly number[];
  contentB: readonly number[];
  weights: WordWeights;
}

export function pairing(a: readonly number[], b: readonly number[], weights: WordWeights): Pairing {
  return { a, b, contentA: a.filter(isContent), contentB: b.filter(isContent), weights };
}

/** How many runs of `size` words two texts share, each counted as often as both have it. */
export function sharedRuns(a: readonly number[], b: readonly number[], size: number): number {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= b.length; i++) {
    const key = b.slice(i, i + size).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + size <= a.length; i++) {
    const key = a.slice(i, i + size).join(' ');
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    shared++;
  }
  return shared;
}

export function weightOf(codes: readonly number[], weights: WordWeights): number {
  return codes.reduce((sum, code) => sum + weights.of(code), 0);
}

/** Weight of the longest common subsequence (Needleman & Wunsch 1970, matches alone counting). */
export function commonSequence(
  a: readonly number[],
  b: readonly number[],
  weigh: (code: number) => number,
): number {
  let row = new Float64Array(b.length + 1);
  for (const code of a) {
    const next = new Float64Array(b.length + 1);
    const weight = weigh(code);
    for (let j = 1; j <= b.length; j++) {
      next[j] = code === b[j - 1] ? row[j - 1]! + weight : Math.max(row[j]!, next[j - 1]!);
    }
    row = next;
  }
  return row[b.length]!;
}

/** What a text has that the other has not: the heaviest such word, the weight of all, their number. */
export function unmatched(
  codes: readonly number[],
  others: ReadonlySet<number>,
  weights: WordWeights,
): { heaviest: number; total: number; count: number } {
  let heaviest = 0;
  let total = 0;
  let count = 0;
  for (const code of codes) {
    if (others.has(code)) continue;
    const weight = weights.of(code);
    heaviest = Math.max(heaviest, weight);
    total += weight;
    count++;
  }
  return { heaviest, total, count };
}

/** Numbers of two texts: how many both have, and how many only one has. */
export function numbersOf({ contentA, contentB }: Pairing): {
  none: boolean;
  shared: number;
  onlyA: number;
  onlyB: number;
} {
  const a = contentA.filter(isNumber);
  const b = contentB.filter(isNumber);
  const shared = sharedRuns(a, b, 1);
  return {
    none: a.length + b.length === 0,
    shared,
    onlyA: a.length - shared,
    onlyB: b.length - shared,
  };
}
