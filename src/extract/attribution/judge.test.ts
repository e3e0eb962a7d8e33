import { expect, test } from 'vitest';
import { CURVE_POINTS, confidenceOf, type Judge } from './judge.js';

const judge: Judge = {
  forest: {
    base: 0,
    width: 0,
    roots: new Uint32Array(0),
    features: new Uint8Array(0),
    thresholds: new Float32Array(0),
    others: new Uint32Array(0),
  },
  curve: Float32Array.from({ length: CURVE_POINTS }, (_, i) => (i / (CURVE_POINTS - 1)) ** 2),
};

test('a worth is read off the curve, between its points by a straight line', () => {
  expect(confidenceOf(0, judge)).toBe(0);
  expect(confidenceOf(1, judge)).toBe(1);
  expect(confidenceOf(0.5, judge)).toBeCloseTo(0.25);
  expect(confidenceOf(0.51, judge)).toBeCloseTo(0.2603, 3);
  expect(confidenceOf(1.5, judge)).toBe(1);
});
