import { expect, test } from 'vitest';
import { seededRandom } from '../crf/random.js';
import type { Cases } from './bins.js';
import { probability } from './forest.js';
import { packForest, unpackForest } from './pack.js';
import { trainForest, type ForestOptions } from './train.js';

const OPTIONS: ForestOptions = {
  trees: 60,
  depth: 3,
  rate: 0.2,
  penalty: 1,
  leastWeight: 1,
  cases: 0.8,
  features: 1,
  seed: 1,
};

/** Points of a square; so are those in two opposite quarters of it, which no single question tells. */
function squares(count: number): { cases: Cases; target: Float64Array } {
  const random = seededRandom(4);
  const values = Float32Array.from({ length: count * 3 }, () => random());
  const target = Float64Array.from({ length: count }, (_, i) =>
    values[i * 3]! < 0.5 === values[i * 3 + 1]! < 0.5 ? 1 : 0,
  );
  return { cases: { count, width: 3, values }, target };
}

test('learns what two values say together', () => {
  const { cases, target } = squares(2000);
  const forest = trainForest(cases, target, OPTIONS);
  const right = [...target].filter(
    (value, i) => probability(forest, cases.values, i * 3) > 0.5 === (value === 1),
  );
  expect(right.length).toBeGreaterThan(1900);
  expect(probability(forest, Float32Array.of(0.1, 0.9, 0.5))).toBeLessThan(0.2);
  expect(probability(forest, Float32Array.of(0.9, 0.9, 0.5))).toBeGreaterThan(0.8);
});

test('shares between no and yes are learnt as such', () => {
  const cases = {
    count: 400,
    width: 1,
    values: Float32Array.from({ length: 400 }, (_, i) => i % 2),
  };
  const target = Float64Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0.3 : 0.6));
  const forest = trainForest(cases, target, OPTIONS);
  expect(probability(forest, Float32Array.of(0))).toBeCloseTo(0.3, 1);
  expect(probability(forest, Float32Array.of(1))).toBeCloseTo(0.6, 1);
});

test('packed and read again it says the same; the same seed grows the same trees', () => {
  const { cases, target } = squares(300);
  const bytes = packForest(trainForest(cases, target, OPTIONS));
  expect(packForest(trainForest(cases, target, OPTIONS))).toEqual(bytes);
  expect(packForest(trainForest(cases, target, { ...OPTIONS, seed: 2 }))).not.toEqual(bytes);
  const larger = new Uint8Array(bytes.length + 1);
  larger.set(bytes, 1);
  const forest = unpackForest(larger.subarray(1));
  const grown = trainForest(cases, target, OPTIONS);
  for (let i = 0; i < 300; i++)
    expect(probability(forest, cases.values, i * 3)).toBe(probability(grown, cases.values, i * 3));
});

test('other bytes are refused', () => {
  expect(() => unpackForest(new Uint8Array(40))).toThrow('not a packed forest');
  const bytes = packForest(trainForest(squares(50).cases, squares(50).target, OPTIONS));
  expect(() => unpackForest(bytes.subarray(0, bytes.length - 3))).toThrow('a node is cut');
});
