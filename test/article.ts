import { clean } from '../src/clean/index.js';
import { extract } from '../src/extract/index.js';
import { readingOf, type Reading } from '../src/extract/reading.js';
import { readSidecar } from '../src/read/sidecar/index.js';
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

/** The record of a text as corrected by the YAML of a sidecar. */
export function correctedArticle(text: string, yaml: string, path = 'seed.txt'): Article {
  const seed = seedOf(text, path);
  const bytes = new TextEncoder().encode(yaml);
  const sidecar = readSidecar({ path: path.replace(/\.[^./]*$/, '.overrides.yml'), bytes });
  const reader = shippedReader();
  return extract(seed, clean(seed, reader.lines), reader, sidecar);
}
