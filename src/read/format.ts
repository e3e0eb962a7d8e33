import type { Seed } from '../model/seed.js';

const FORMATS: ReadonlyArray<[RegExp, Seed['format']]> = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.x?html?$/i, 'html'],
];

/** The format a file's name promises, or null for one that is not read. */
export function formatOf(path: string): Seed['format'] | null {
  return FORMATS.find(([ending]) => ending.test(path))?.[1] ?? null;
}
