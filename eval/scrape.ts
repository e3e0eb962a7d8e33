import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { option } from '../train/options.js';
import { SCRAPE_SETS } from '../train/scrape-gold.js';
import { share } from './scrape/figures.js';
import { goldSets, type GoldSet } from './scrape/gold.js';
import { foldedModels, shippedModels, type ModelsOf } from './scrape/line-models.js';
import { byKind, measureSet, worst, type Measured } from './scrape/measure.js';
import { everyLine, product } from './scrape/systems.js';
import { jsonOf, tableOf, type Column } from './scrape/table.js';

/*
 * Measures the reading of naive scrapes and saved pages, beside the dumbest system (every line is the article):
 * npm run eval -- scrape --data DIR [--set NAME] [--kind art|page|html] [--worst N] [--json] [--folds N]
 * DIR holds `gold.jsonl` and the files it speaks of in `seeds/` (and `html/`), or is an evaluation folder with
 * `scrape/dev` and `scrape-i18n/dev`; what a row of gold is, `scrape/gold.ts` says. With `--folds`, on an evaluation
 * folder, every file is read by a line model that saw none of its publisher's. Exit 2 for wrong usage or missing data.
 */

const USAGE =
  'usage: npm run eval -- scrape --data DIR [--set NAME] [--kind art|page|html] [--worst N] [--json] [--folds N]';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** The sets asked for, with the rows of the kind asked for. */
function wantedSets(data: string): GoldSet[] {
  const [name, kind] = [option('set'), option('kind')];
  if (kind !== null && !['art', 'page', 'html'].includes(kind)) fail(USAGE);
  let sets: GoldSet[];
  try {
    sets = goldSets(data);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  const wanted = sets
    .filter((set) => name === null || set.name === name)
    .map((set) => ({ ...set, rows: set.rows.filter((row) => kind === null || row.kind === kind) }))
    .filter(({ rows }) => rows.length > 0);
  if (wanted.length > 0) return wanted;
  if (sets.length > 0) fail(`nothing of ${name ?? 'any set'}, ${kind ?? 'any kind'} in "${data}"`);
  fail(
    `no data in "${data}": expected gold.jsonl, or ${SCRAPE_SETS.join('/dev, ')}/dev with one each`,
  );
}

function modelsFor(data: string): ModelsOf {
  const folds = Number(option('folds') ?? 1);
  if (!Number.isInteger(folds) || folds < 1) fail(USAGE);
  if (folds === 1) return shippedModels();
  const lacking = SCRAPE_SETS.filter((set) => !existsSync(join(data, set, 'dev', 'gold.jsonl')));
  if (lacking.length > 0)
    fail(`folds are trained on an evaluation folder: "${data}" lacks ${lacking.join(' and ')}`);
  return foldedModels(data, folds);
}

function columnsOf(set: GoldSet, own: readonly Measured[], other: readonly Measured[]): Column[] {
  const dumbest = byKind(other);
  return [...byKind(own)].map(([kind, group]) => ({
    set: set.name,
    kind,
    product: group,
    dumbest: dumbest.get(kind)!,
  }));
}

function main(): void {
  const data = option('data') ?? fail(USAGE);
  const sets = wantedSets(data);
  const system = product(modelsFor(data));
  const measured = sets.map((set) => ({ set, own: measureSet(set, system) }));
  const columns = measured.flatMap(({ set, own }) =>
    columnsOf(set, own, measureSet(set, everyLine)),
  );
  const json = process.argv.includes('--json');
  process.stdout.write(
    json ? `${JSON.stringify(jsonOf(columns), null, 1)}\n` : `${tableOf(columns)}\n`,
  );
  const count = Number(option('worst') ?? 0);
  if (json || !(count > 0)) return;
  for (const { set, own } of measured) {
    process.stdout.write(`\n${set.name}: worst bodies\n`);
    for (const { file, scores } of worst(own, count))
      process.stdout.write(`  ${(share(scores.bodyF1) ?? 0).toFixed(3)}  ${file}\n`);
  }
}

main();
