import { expect, test } from 'vitest';
import { closest } from './similar.js';

const NAMES = ['title', 'publisher', 'originalPublisher', 'published', 'caption', 'credit', 'url'];

test.each([
  ['titel', 'title'],
  ['publishd', 'published'],
  ['publiser', 'publisher'],
  ['OriginalPublisher', 'originalPublisher'],
  ['captoin', 'caption'],
  ['ulr', 'url'],
  ['frobnicate', null],
  ['titl', 'title'],
  ['x'.repeat(100_000), null],
  ['', null],
])('%s: %s', (word, expected) => {
  expect(closest(word, NAMES)).toBe(expected);
});
