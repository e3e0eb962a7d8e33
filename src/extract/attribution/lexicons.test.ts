import { describe, expect, test } from 'vitest';
import { cueBucket, cueKey, packCueLexicon, unpackCueLexicon } from './cue-lexicon.js';
import { packWordClusters, unpackWordClusters } from './word-clusters.js';

describe('cue lexicon', () => {
  test('gives back what was packed, and -1 for the rest', () => {
    const key = cueKey(7, 8);
    const lexicon = unpackCueLexicon(
      packCueLexicon(
        new Map([
          [key, 0.5],
          [3, 1],
        ]),
      ),
    );
    expect(lexicon.probability(key)).toBeCloseTo(0.5, 2);
    expect(lexicon.probability(3)).toBe(1);
    expect(lexicon.probability(4)).toBe(-1);
  });

  test('buckets rise with the probability', () => {
    const buckets = [-1, 0, 0.01, 0.05, 0.5, 0.99].map(cueBucket);
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
    expect(buckets[0]).toBe(0);
    expect(buckets.at(-1)).toBe(11);
  });

  test('refuses a cut file', () => {
    expect(() => unpackCueLexicon(new Uint8Array(7))).toThrow('cut');
  });
});

describe('word clusters', () => {
  test('give back what was packed, and 0 for the rest', () => {
    const clusters = unpackWordClusters(
      packWordClusters(
        new Map([
          [0xfffffff0, 200],
          [5, 1],
        ]),
      ),
    );
    expect([0xfffffff0, 5, 6].map((word) => clusters.clusterOf(word))).toEqual([200, 1, 0]);
  });

  test('refuse a cut file', () => {
    expect(() => unpackWordClusters(new Uint8Array(3))).toThrow('cut');
  });
});
