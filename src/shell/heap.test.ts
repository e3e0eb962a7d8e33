import { expect, test } from 'vitest';
import { inSmallHeap } from './heap.js';

test('gives what is made, and what is thrown', () => {
  expect(inSmallHeap(() => 'made')).toBe('made');
  expect(() =>
    inSmallHeap(() => {
      throw new Error('thrown');
    }),
  ).toThrow('thrown');
});
