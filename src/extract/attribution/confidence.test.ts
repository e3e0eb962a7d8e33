import { expect, test } from 'vitest';
import { confidenceOf, EVIDENCE_SIZE, evidenceOf } from './confidence.js';
import type { LabelledSpan, Role } from './labels.js';

function span(role: Role, certainty: number): LabelledSpan {
  return { role, direction: 0, start: 0, end: 1, certainty };
}

test('the weakest content border counts, and posteriors of zero stay finite', () => {
  const evidence = evidenceOf(
    {
      cue: span('cue', 0),
      source: span('source', 0.5),
      link: 'stated',
      content: [span('content', 0.9), span('content', 0.25)],
    },
    true,
  );
  expect(evidence).toHaveLength(EVIDENCE_SIZE);
  expect(evidence.every(Number.isFinite)).toBe(true);
  expect(evidence[3]).toBeCloseTo(Math.log(0.25));
});

test('confidence is a probability that rises with the evidence', () => {
  const weights = new Float32Array(EVIDENCE_SIZE).fill(1);
  const low = confidenceOf(new Float64Array(EVIDENCE_SIZE).fill(-1), weights);
  const high = confidenceOf(new Float64Array(EVIDENCE_SIZE).fill(1), weights);
  expect(low).toBeGreaterThan(0);
  expect(low).toBeLessThan(high);
  expect(high).toBeLessThan(1);
});
