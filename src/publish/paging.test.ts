import { describe, expect, it } from 'vitest';
import { chunkOfRow, chunkPath, chunksOf, pagerOf, rowsOf } from './paging.js';
import { stringsIn } from './strings/index.js';

describe('paging', () => {
  it.each([0, 1, 59, 60, 61, 119, 120, 121, 1000, 1234])(
    'of %i rows loses and repeats none',
    (total) => {
      const rows = Array.from({ length: total }, (_, i) => i);
      const chunks = chunksOf(total);
      expect(chunks.flatMap(({ id }) => rowsOf(rows, id))).toEqual(rows);
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
      expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThan(120);
    },
  );

  it('keeps every page but the first as it is when a row arrives', () => {
    const before = Array.from({ length: 300 }, (_, i) => `row ${300 - i}`);
    const after = ['row 301', ...before];
    for (const { id } of chunksOf(before.length).slice(1)) {
      expect(rowsOf(after, id)).toEqual(rowsOf(before, id));
    }
  });

  it('leads from page to page and back', () => {
    const pager = pagerOf({ t: stringsIn('en') }, 'quotes/', 300, '3', 'time');
    expect(pager).toMatchObject({ range: 'Page 3', total: null });
    const first = pagerOf({ t: stringsIn('en') }, 'quotes/', 300, 'index', 'time');
    expect(first).toMatchObject({ range: '1–60 of 300', total: 300 });
    expect(pager.before).toEqual({ target: 'quotes/page/4/', label: 'Newer' });
    expect(pager.after).toEqual({ target: 'quotes/page/2/', label: 'Older' });
    expect(chunkPath('quotes/', chunkOfRow(300, 0)?.id ?? '')).toBe('quotes/');
  });
});
