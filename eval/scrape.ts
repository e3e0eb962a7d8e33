import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../src/clean/index.js';
import { withMarkup } from '../src/extract/marked.js';
import { readingOf } from '../src/extract/reading.js';
import { dateOf } from '../src/extract/date/index.js';
import { sourceOf } from '../src/extract/source/index.js';
import { titleOf } from '../src/extract/title.js';
import { readSeed } from '../src/read/index.js';
import { option } from '../train/options.js';

/*
 * Scores the reading of naive scrapes: npm run eval -- scrape --data DIR [--kind art|page|html] [--worst N] [--json].
 * DIR holds `scrape/dev`, `scrape-i18n/dev` and `score-scrape.mjs`; `--set NAME` takes one of the two. Exit 2 for
 * wrong usage or missing data.
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

/** What the product reads before any word of the article is understood. */
const product: System = (path, bytes) => {
  const { seed } = readSeed({ path, bytes });
  if (seed === null) return { file: path, ...NOTHING, title: null, body: '' };
  const reading = readingOf(seed, withMarkup(seed, clean(seed)));
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
  const sets = named === null ? ['scrape', 'scrape-i18n'] : [named];
  for (const set of sets) {
    if (!existsSync(join(data, set, 'dev', 'gold.jsonl'))) fail(`no ${set}/dev in ${data}`);
    process.stdout.write(`\n${set}: the dumbest system (every line is the article)\n`);
    score(data, set, everyLine);
    process.stdout.write(`\n${set}: news-archive\n`);
    score(data, set, product);
  }
}

main();
