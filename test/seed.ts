import { readSeed } from '../src/read/index.js';
import type { Seed } from '../src/model/seed.js';

/** The seed of a text that can be read; the name decides whether it is Markdown. */
export function seedOf(text: string, path = 'seed.txt'): Seed {
  const { seed } = readSeed({ path, bytes: new TextEncoder().encode(text) });
  if (seed === null) throw new Error('the text of this test makes no seed');
  return seed;
}
