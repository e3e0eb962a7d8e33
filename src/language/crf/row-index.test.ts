import { expect, test } from 'vitest';
import { feature1 } from './hash.js';
import { RowIndex } from './row-index.js';

test('gives rows in the order of insertion, and -1 for what it has not seen', () => {
  const rows = new RowIndex(4);
  const ids = Array.from({ length: 5000 }, (_, i) => feature1(3, i));
  ids.forEach((id, i) => {
    expect(rows.insert(id)).toBe(i);
  });
  ids.forEach((id, i) => {
    expect(rows.find(id)).toBe(i);
  });
  expect(rows.insert(ids[7]!)).toBe(7);
  for (let i = 0; i < 5000; i++) expect(rows.find(feature1(4, i))).toBe(-1);
  expect([...rows.ids()]).toEqual(ids);
});

test('id 0 and the largest id are ids like any other', () => {
  const rows = new RowIndex(2);
  expect(rows.find(0)).toBe(-1);
  rows.insert(0);
  rows.insert(0xffffffff);
  expect(rows.find(0)).toBe(0);
  expect(rows.find(0xffffffff)).toBe(1);
});
