import { expect, test } from 'vitest';
import { isotonicCurve } from './isotonic.js';

test('a curve that never falls, near the answers', () => {
  const scores = Float64Array.from({ length: 1000 }, (_, i) => i / 1000);
  // Scores are too high: what gets 0.8 is right four times in ten.
  const answers = scores.map((score, i) => ((i * 7919) % 1000 < (score * 1000) / 2 ? 1 : 0));
  const curve = isotonicCurve(scores, answers, 11);
  expect([...curve]).toEqual([...curve].sort((a, b) => a - b));
  expect(curve[8]).toBeCloseTo(0.4, 1);
  expect(curve[2]).toBeCloseTo(0.1, 1);
});

test('answers that fall are pooled', () => {
  const curve = isotonicCurve(Float64Array.of(0.1, 0.9), Float64Array.of(1, 0), 3);
  expect([...curve]).toEqual([0.5, 0.5, 0.5]);
});
