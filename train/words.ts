import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isContent, wordCodes } from '../src/language/word-codes.js';
import { packWordWeights } from '../src/language/word-weights.js';

/** Folders of texts whose words are counted: those the taggers and the line model learn from, and three newsrooms'. */
const TEXTS = [
  ['polnear', 'data', 'train', 'text'],
  ['scrape', 'dev', 'seeds'],
  ['scrape-i18n', 'dev', 'seeds'],
  ['topics', 'dev', 'seeds'],
] as const;

/** Counts in how many texts each word stands, and packs the weights. Hashes of stems are kept, no text. */
export function trainWordWeights(data: string): Uint8Array {
  const frequencies = new Map<number, number>();
  let texts = 0;
  for (const parts of TEXTS) {
    const folder = join(data, ...parts);
    for (const file of readdirSync(folder).sort()) {
      texts++;
      for (const code of new Set(wordCodes(readFileSync(join(folder, file), 'utf8'))))
        if (isContent(code)) frequencies.set(code, (frequencies.get(code) ?? 0) + 1);
    }
  }
  return packWordWeights(frequencies, texts);
}
