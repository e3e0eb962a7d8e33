import { beforeAll, expect, test } from 'vitest';
import { articleOf } from './article.js';

/** Letters of the shorter of two texts. */
const SIZE = 25_000;
/** Twice the text may cost so many times as much: what grows with the square costs four times. */
const GROWTH = 3;
const TRIES = 3;

/** What hostile texts are made of, on one line without end. */
const UNITS = ['"a" ', '“A,” he said, '];

beforeAll(() => {
  for (const unit of UNITS) cost(unit, SIZE);
});

/** The processor time in microseconds that reading a text of a unit takes: others on the machine do not count. */
function cost(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const started = process.cpuUsage();
  articleOf(text);
  return process.cpuUsage(started).user;
}

test.each(UNITS)('a text of nothing but %j costs what it is long', (unit) => {
  let [one, two] = [Infinity, Infinity];
  for (let i = 0; i < TRIES && !(two / one <= GROWTH); i++) {
    one = Math.min(one, cost(unit, SIZE));
    two = Math.min(two, cost(unit, 2 * SIZE));
  }
  expect(two / one).toBeLessThanOrEqual(GROWTH);
});
