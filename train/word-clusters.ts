import type { Analysis } from '../src/language/analysis.js';

/** Number of clusters; at most 255, since a cluster is one byte. */
const CLUSTERS = 200;
const MINIMUM_COUNT = 5;
/** How many of the most frequent words count as contexts, at each of four places around a word. */
const CONTEXTS = 600;
const PLACES = [-2, -1, 1, 2];
const ROUNDS = 12;

/** A word's contexts with their weights; the vector has length one. */
interface SparseVector {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/**
 * Groups the words of a corpus by the words they stand next to: spherical k-means (Dhillon & Modha 2001) over
 * positive pointwise mutual information with the neighbours. Deterministic.
 * @returns cluster 1 … 200 by word hash.
 */
export function clusterWords(corpus: readonly Analysis[]): Map<number, number> {
  const words = frequentWords(corpus);
  const vocabulary = words.filter(([, count]) => count >= MINIMUM_COUNT).map(([word]) => word);
  const contexts = words.slice(0, CONTEXTS).map(([word]) => word);
  const vectors = mutualInformation(countContexts(corpus, vocabulary, contexts));
  const clusters = kMeans(vectors, CONTEXTS * PLACES.length);
  return new Map(vocabulary.map((word, i) => [word, clusters[i]! + 1]));
}

/** Word hashes with their counts, most frequent first. */
function frequentWords(corpus: readonly Analysis[]): [word: number, count: number][] {
  const counts = new Map<number, number>();
  for (const { forms } of corpus)
    for (const word of forms.word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function numbers(words: readonly number[]): Map<number, number> {
  return new Map(words.map((word, i) => [word, i]));
}

/** For each word how often each context stands at each place around it. */
function countContexts(
  corpus: readonly Analysis[],
  vocabulary: readonly number[],
  contexts: readonly number[],
): Map<number, number>[] {
  const rowOf = numbers(vocabulary);
  const columnOf = numbers(contexts);
  const counts = vocabulary.map(() => new Map<number, number>());
  for (const { forms, tokens } of corpus) {
    for (let t = 0; t < tokens.count; t++) {
      const row = counts[rowOf.get(forms.word[t]!) ?? -1];
      if (row === undefined) continue;
      PLACES.forEach((place, p) => {
        if (tokens.line[t + place] !== tokens.line[t] || t + place < 0) return;
        const column = columnOf.get(forms.word[t + place] ?? -1);
        if (column === undefined) return;
        const key = p * CONTEXTS + column;
        row.set(key, (row.get(key) ?? 0) + 1);
      });
    }
  }
  return counts;
}

function mutualInformation(counts: readonly ReadonlyMap<number, number>[]): SparseVector[] {
  const columns = new Float64Array(CONTEXTS * PLACES.length);
  let total = 0;
  for (const row of counts)
    for (const [column, count] of row) {
      columns[column]! += count;
      total += count;
    }
  return counts.map((row) => {
    const sum = [...row.values()].reduce((a, b) => a + b, 0);
    const cells = [...row].map(([column, count]): [number, number] => [
      column,
      Math.log((count * total) / (sum * columns[column]!)) * Math.sqrt(count),
    ]);
    return unitVector(cells.filter(([, value]) => value > 0));
  });
}

function unitVector(cells: readonly [number, number][]): SparseVector {
  const length = Math.sqrt(cells.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    at: Int32Array.from(cells, ([column]) => column),
    value: Float64Array.from(cells, ([, value]) => value / length),
  };
}

/** Cluster of each vector; the first centres are vectors of frequent words, evenly spaced. */
function kMeans(vectors: readonly SparseVector[], size: number): Int32Array {
  const spacing = Math.max(1, Math.floor(Math.min(vectors.length, CLUSTERS * 5) / CLUSTERS));
  let nearest = new Int32Array(vectors.length).fill(-1);
  for (let k = 0; k < CLUSTERS && k * spacing < vectors.length; k++) nearest[k * spacing] = k;
  for (let round = 0; round < ROUNDS; round++) {
    const centres = meanVectors(vectors, nearest, size);
    nearest = Int32Array.from(vectors, (vector) => nearestCentre(vector, centres));
  }
  return nearest;
}

function meanVectors(
  vectors: readonly SparseVector[],
  nearest: Int32Array,
  size: number,
): Float64Array[] {
  const centres = Array.from({ length: CLUSTERS }, () => new Float64Array(size));
  vectors.forEach(({ at, value }, v) => {
    const centre = centres[nearest[v]!];
    if (centre) for (let i = 0; i < at.length; i++) centre[at[i]!]! += value[i]!;
  });
  for (const centre of centres) {
    const length = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let i = 0; i < size; i++) centre[i]! /= length;
  }
  return centres;
}

function nearestCentre({ at, value }: SparseVector, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = -1;
  centres.forEach((centre, k) => {
    let product = 0;
    for (let i = 0; i < at.length; i++) product += centre[at[i]!]! * value[i]!;
    if (product > most) [best, most] = [k, product];
  });
  return best;
}
