import { describe, expect, test } from 'vitest';
import { batchesOf } from './render.js';

const pages = { home: ['index'], article: ['a', 'b', 'c', 'd'], story: [], claim: ['x', 'y'] };

describe('the pages of a site in parts', () => {
  test.each([1, 2, 3, 7, 100])(
    'of %i have each page once, in order, and name every kind',
    (size) => {
      const batches = [...batchesOf(pages, size)];
      for (const [kind, ids] of Object.entries(pages))
        expect(batches.flatMap((batch) => batch[kind] ?? ['no such kind'])).toEqual(ids);
      const sizes = batches.map((batch) => Object.values(batch).flat().length);
      expect(sizes.slice(0, -1).every((one) => one === size)).toBe(true);
      expect(sizes.at(-1)).toBeGreaterThan(0);
    },
  );

  test('are none of a site without pages', () => {
    expect([...batchesOf({ home: [], article: [] }, 10)]).toEqual([]);
  });
});
