import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/model/article.js';
import { readOne, type Reader } from '../src/reading.js';
import { scoreClaims, type GoldArticle } from '../test/gold/score.js';

/** Reads the three seeds of the repository and prints what of a careful reader's notes was found in them. */
export function printSeeds(context: Reader): void {
  const path = join('test', 'gold', 'seeds.json');
  const gold = JSON.parse(readFileSync(path, 'utf8')) as { articles: Record<string, GoldArticle> };
  const sums = { claims: 0, found: 0, more: 0, holders: 0, quotes: 0, spoken: 0 };
  for (const wanted of Object.values(gold.articles)) {
    const bytes = readFileSync(join('seeds', wanted.file));
    const { article } = readOne({ path: wanted.file, bytes }, context);
    if (article === null) throw new Error(`${wanted.file} was refused`);
    const { matched, extra } = scoreClaims(article, wanted);
    sums.claims += wanted.claims.length;
    sums.found += matched.length;
    sums.more += extra.length;
    sums.holders += matched.filter(({ holder }) => holder).length;
    sums.quotes += wanted.quotes.length;
    sums.spoken += wanted.quotes.filter((quote) => isFound(quote, article)).length;
  }
  process.stdout.write(
    `\nThe three seeds: ${String(sums.found)} of ${String(sums.claims)} claims, ${String(sums.more)} more, ` +
      `${String(sums.holders)} holders right; ${String(sums.spoken)} of ${String(sums.quotes)} quotations ` +
      'exact with their speakers\n',
  );
}

function isFound({ exact, speaker }: GoldArticle['quotes'][number], { quotes }: Article): boolean {
  const wanted = speaker.name ?? speaker.label;
  return quotes.some(
    ({ text, speaker: found }) => text === exact && (found.name ?? found.label) === wanted,
  );
}
