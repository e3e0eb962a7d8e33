import { expect, test } from 'vitest';
import { feature1 } from './hash.js';
import { WeightTable } from './weight-table.js';

test('adds up the weights of the ids it knows and passes over all others', () => {
  const table = new WeightTable(3000, 5);
  const ids = Uint32Array.from({ length: 3000 }, (_, i) => feature1(3, i));
  ids.forEach((id, i) => {
    const offset = table.insert(id);
    table.set(offset, 4, (i % 200) - 100);
    table.set(offset, 0, 1);
  });
  expect(table.size).toBe(3000);
  const sums = new Int32Array(5);
  table.addTo(sums, ids, 0, 200);
  expect([...sums]).toEqual([200, 0, 0, 0, -100]);
  const others = Uint32Array.from({ length: 3000 }, (_, i) => feature1(4, i));
  table.addTo(sums, others, 0, 3000);
  expect([...sums]).toEqual([200, 0, 0, 0, -100]);
});

test('id 0 and the largest id are ids like any other', () => {
  const table = new WeightTable(2, 1);
  table.set(table.insert(0), 0, 3);
  table.set(table.insert(0xffffffff), 0, 4);
  const sums = new Int32Array(1);
  table.addTo(sums, Uint32Array.of(0, 0xffffffff, 7), 0, 3);
  expect(sums[0]).toBe(7);
});
