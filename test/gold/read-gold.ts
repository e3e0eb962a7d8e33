import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOne } from '../../src/reading.js';
import type { Article } from '../../src/model/article.js';
import { shippedReader } from '../models.js';
import type { GoldArticle } from './score.js';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a careful person read in the three seeds. */
export const gold = JSON.parse(readFileSync(path.join(ROOT, 'test/gold/seeds.json'), 'utf8')) as {
  articles: Record<string, GoldArticle>;
};

/** The records of the three seeds, by the first part of their names; the texts may be changed before reading. */
export function readGoldSeeds(
  rewrite: (text: string) => string = (text) => text,
): Record<string, Article> {
  const entries = Object.entries(gold.articles).map(([key, { file }]) => {
    const text = rewrite(readFileSync(path.join(ROOT, 'seeds', file), 'utf8'));
    const { article } = readOne(
      { path: file, bytes: new TextEncoder().encode(text) },
      shippedReader(),
    );
    if (article === null) throw new Error(`${file} was refused`);
    return [key, article] as const;
  });
  return Object.fromEntries(entries);
}
