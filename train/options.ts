import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Value of `--name value` on the command line, or null. */
export function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

/**
 * The evaluation folder given by `--data`, where it holds the articles the taggers learn from.
 * @throws Error that says what is missing, when PolNeAR is not there.
 */
export function dataFolder(): string {
  return folderWith(join('polnear', 'data', 'train', 'text'));
}

/**
 * The evaluation folder given by `--data`, where it holds the naive scrapes.
 * @throws Error that says what is missing, when they are not there.
 */
export function scrapeFolder(): string {
  folderWith(join('scrape', 'dev', 'gold.jsonl'));
  return folderWith(join('scrape-i18n', 'dev', 'gold.jsonl'));
}

function folderWith(needed: string): string {
  const folder = option('data');
  if (folder === null)
    throw new Error(`give the evaluation folder: --data DIR (it must hold ${needed})`);
  if (!existsSync(join(folder, needed)))
    throw new Error(`no data in "${folder}": expected ${join(folder, needed)}`);
  return folder;
}
