import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean, LINE_MODEL_FILES, loadLineModels, type LineModels } from '../src/clean/index.js';
import { withMarkup } from '../src/extract/marked.js';
import { readingOf } from '../src/extract/reading.js';
import { dateOf } from '../src/extract/date/index.js';
import { sourceOf } from '../src/extract/source/index.js';
import { titleOf } from '../src/extract/title.js';
import { readSeed } from '../src/read/index.js';
import type { ModelFiles } from '../src/language/models.js';
import { trainLineModels } from '../train/lines.js';
import { option } from '../train/options.js';
import { readScrapes, SCRAPE_SETS, scrapeDomains } from '../train/scrape-gold.js';

/*
 * Scores the reading of naive scrapes: npm run eval -- scrape --data DIR [--kind art|page|html] [--worst N] [--json]
 * [--folds N]. DIR holds `scrape/dev`, `scrape-i18n/dev` and `score-scrape.mjs`; `--set NAME` takes one of the two. With
 * `--folds` every seed is read by a line model that saw none of its publisher's. Exit 2 for wrong usage or missing data.
 */

/** One seed as `score-scrape.mjs` reads it. */
interface Prediction {
  file: string;
  publisher: string | null;
  title: string | null;
  byline: string[];
  published: string | null;
  modified: string | null;
  rights: string | null;
  body: string;
}

type System = (path: string, bytes: Uint8Array) => Prediction;

const NOTHING = { publisher: null, byline: [], published: null, modified: null, rights: null };

/** The dumbest system: the first line is the title and every line is the article. */
const everyLine: System = (file, bytes) => {
  const text = new TextDecoder().decode(bytes);
  return { file, ...NOTHING, title: text.split('\n')[0] ?? '', body: text };
};

/** What the product reads before any word of the article is understood, with the line model a file is read by. */
const product =
  (modelOf: (file: string) => LineModels): System =>
  (path, bytes) => {
    const { seed } = readSeed({ path, bytes });
    if (seed === null) return { file: path, ...NOTHING, title: null, body: '' };
    const reading = readingOf(seed, withMarkup(seed, clean(seed, modelOf(path))));
    const source = sourceOf(reading);
    const { published, modified } = dateOf(reading, source.rights);
    const body = reading.regions.filter(({ role }) => role === 'body' || role === 'standfirst');
    return {
      file: path,
      publisher: source.publisher?.value ?? source.originalPublisher?.value ?? null,
      title: titleOf(reading).text,
      byline: source.byline.map(({ value }) => value),
      published: published?.iso ?? null,
      modified: modified?.iso ?? null,
      rights: source.rights?.notice ?? null,
      body: body.map(({ span }) => span.exact).join('\n'),
    };
  };

/** The shipped line models for every file; or, with folds, some trained without the file's publisher. */
function lineModels(data: string, folds: number): (file: string) => LineModels {
  if (folds < 2) {
    const names = LINE_MODEL_FILES.map((name) => [name, readFileSync(join('models', name))]);
    const shipped = loadLineModels(Object.fromEntries(names) as ModelFiles);
    return () => shipped;
  }
  const domains = scrapeDomains(data);
  const order = [...new Set(domains.values())].sort();
  const foldOf = (domain: string): number => order.indexOf(domain) % folds;
  const scrapes = readScrapes(data);
  const models = Array.from({ length: folds }, (_, fold) => {
    const others = scrapes.filter(({ domain }) => foldOf(domain) !== fold);
    return loadLineModels(trainLineModels(others, false));
  });
  return (file) => models[foldOf(domains.get(file) ?? '')]!;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function score(data: string, set: string, system: System): void {
  const folder = join(data, set, 'dev');
  const scratch = mkdtempSync(join(tmpdir(), 'scrape-'));
  const predictions = join(scratch, 'predictions.jsonl');
  const files = ['seeds', 'html']
    .filter((kind) => existsSync(join(folder, kind)))
    .flatMap((kind) => readdirSync(join(folder, kind)).map((file) => [kind, file] as const));
  const rows = files.map(([kind, file]) =>
    JSON.stringify(system(file, new Uint8Array(readFileSync(join(folder, kind, file))))),
  );
  writeFileSync(predictions, rows.join('\n'));
  const passed = ['--kind', '--worst'].flatMap((name) => {
    const value = option(name.slice(2));
    return value === null ? [] : [name, value];
  });
  const gold = ['--gold', join(folder, 'gold.jsonl'), '--pred', predictions];
  const command = [join(data, 'score-scrape.mjs'), ...gold, ...passed];
  if (process.argv.includes('--json')) command.push('--json');
  spawnSync(process.execPath, command, { stdio: 'inherit' });
  rmSync(scratch, { recursive: true });
}

function main(): void {
  const data = option('data') ?? fail('usage: npm run eval -- scrape --data DIR');
  const named = option('set');
  const sets = named === null ? SCRAPE_SETS : [named];
  for (const set of sets)
    if (!existsSync(join(data, set, 'dev', 'gold.jsonl'))) fail(`no ${set}/dev in ${data}`);
  const system = product(lineModels(data, Number(option('folds') ?? 1)));
  for (const set of sets) {
    process.stdout.write(`\n${set}: the dumbest system (every line is the article)\n`);
    score(data, set, everyLine);
    process.stdout.write(`\n${set}: news-archive\n`);
    score(data, set, system);
  }
}

main();
