import { clean } from '../src/clean/index.js';
import { extract } from '../src/extract/index.js';
import { readingOf, type Reading } from '../src/extract/reading.js';
import type { Article } from '../src/model/article.js';
import { shippedReader } from './models.js';
import { seedOf } from './seed.js';

/** What the rules of `extract` look at, before any tagger. */
export function readingOfText(text: string, path?: string): Reading {
  const seed = seedOf(text, path);
  return readingOf(seed, clean(seed, shippedReader().lines));
}

/** The record of a text, read with the shipped models. */
export function articleOf(text: string, path?: string): Article {
  const seed = seedOf(text, path);
  return extract(seed, clean(seed, shippedReader().lines), shippedReader());
}
