import { expect, test } from 'vitest';
import { ATTRIBUTION_LABELS, firstLabel, Label, labelledSpans } from './labels.js';

const WIDTH = ATTRIBUTION_LABELS.length;

function sure(labels: Uint8Array): Float64Array {
  const marginals = new Float64Array(labels.length * WIDTH);
  labels.forEach((label, t) => (marginals[t * WIDTH + label] = 0.9));
  return marginals;
}

test('spans are read off the labels', () => {
  const labels = Uint8Array.of(7, 8, 0, 3, 4, 1, 9, 10, 9);
  const spans = labelledSpans(labels, sure(labels), 10);
  expect(spans.map(({ role, direction, start, end }) => [role, direction, start, end])).toEqual([
    ['content', 1, 10, 12],
    ['source', 1, 13, 15],
    ['cue', 0, 15, 16],
    ['content', -1, 16, 18],
    ['content', -1, 18, 19],
  ]);
});

test('a stray inside label opens a span', () => {
  const labels = Uint8Array.of(2, 2, 0);
  expect(labelledSpans(labels, sure(labels), 0)).toMatchObject([{ role: 'cue', start: 0, end: 2 }]);
});

test('certainty is that of the weakest border', () => {
  const labels = Uint8Array.of(9, 10, 10, 0);
  const marginals = sure(labels);
  marginals[1 * WIDTH + 10] = 0.2; // inside: does not count
  marginals[3 * WIDTH + 10] = 0.3; // it might go on
  expect(labelledSpans(labels, marginals, 0)[0]?.certainty).toBeCloseTo(0.7);
});

test('labels have names', () => {
  expect(ATTRIBUTION_LABELS[firstLabel('source', -1)]).toBe('B-source<');
  expect(ATTRIBUTION_LABELS[firstLabel('content', 1)]).toBe('B-content>');
  expect(firstLabel('cue', 0)).toBe(Label.Cue);
});
