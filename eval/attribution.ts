import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Side } from '../train/annotated.js';
import { option } from '../train/options.js';
import { partOf } from '../train/parts.js';
import { printCalibration } from './calibration.js';
import { printRows } from './figures.js';
import { polnearRows, type Predictions, type Scorer } from './polnear.js';
import type { System } from './predictions.js';
import { QUOTE_SETS, quoteRows } from './quote-sets.js';
import { saidEverywhere } from './said.js';
import { printSeeds } from './seeds.js';
import { loadFrom, SYSTEMS } from './systems.js';

/*
 * Measures who said what, the dumbest system beside ours: npm run eval -- attribution --data DIR
 * [--by records|tagger] [--models DIR] [--bootstrap N] [--side train --part k/n]. All sets are printed: PolNeAR
 * (reported statements, then all attributions) with the calibration of the confidences; BASIL, Wikinews and the seven
 * cases; the three seeds. With `--side train` only those articles of PolNeAR whose number leaves k when divided by n,
 * which models trained with `--without k/n` have not seen. Exit 2 for wrong usage or missing data.
 */

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function required(path: string): string {
  if (!existsSync(path)) fail(`missing: ${path} (--data must name the evaluation folder)`);
  return path;
}

/** What a system finds in every text of a folder that is asked for, with the speed on stderr. */
function predictions(folder: string, system: System): Predictions {
  const files = readdirSync(folder).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const began = performance.now();
  const found = files.map((file, i) => {
    const { attributions } = system(texts[i]!, file);
    return [file.replace(/\.txt$/, ''), attributions] as const;
  });
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = characters / (performance.now() - began);
  process.stderr.write(`${speed.toFixed(0)} 000 characters a second\n`);
  return Object.fromEntries(found);
}

/** The gold folder of a side, or a copy of the part of it that is asked for. */
function goldFolder(data: string, side: Side, scratch: string): string {
  const whole = required(join(data, 'polnear', 'data', side));
  const part = option('part');
  if (part === null) return whole;
  const name = (file: string): string => file.replace(/(?:_[0-9a-f]{4})?\.(?:ann|txt)$/, '');
  const kept = partOf(readdirSync(join(whole, 'text')).map(name), part);
  for (const folder of ['text', 'attributions'])
    for (const file of readdirSync(join(whole, folder)))
      if (kept.has(name(file)))
        cpSync(join(whole, folder, file), join(scratch, 'gold', folder, file));
  return join(scratch, 'gold');
}

function measurePolnear(data: string, side: Side, system: System, scratch: string): void {
  const gold = goldFolder(data, side, scratch);
  const texts = join(gold, 'text');
  const scorer: Scorer = {
    file: required(join(data, 'score-attribution.mjs')),
    gold,
    scratch,
    draws: Number(option('bootstrap') ?? 0),
  };
  const [dumbest, ours] = [predictions(texts, saidEverywhere), predictions(texts, system)];
  const title = `PolNeAR ${side}, F1`;
  printRows(`${title}: reported statements`, polnearRows(scorer, dumbest, ours, true));
  printRows(`${title}: all attributions`, polnearRows(scorer, dumbest, ours, false));
  printCalibration(data, side, ours);
}

function main(): void {
  const data = option('data') ?? fail('usage: npm run eval -- attribution --data DIR');
  const by = option('by') ?? 'records';
  const load = SYSTEMS[by] ?? fail(`--by ${by}: expected ${Object.keys(SYSTEMS).join(' or ')}`);
  const side = option('side') ?? 'dev';
  if (side !== 'dev' && side !== 'train') fail(`--side ${side}: expected dev or train`);
  const models = required(option('models') ?? 'models');
  const system = load(models);
  const scratch = mkdtempSync(join(tmpdir(), 'attribution-'));
  try {
    measurePolnear(data, side, system, scratch);
    if (side === 'train' || by === 'tagger') return;
    const place = { data, scratch, draws: Number(option('bootstrap') ?? 0) };
    for (const set of QUOTE_SETS)
      printRows(set.title, quoteRows(set, place, saidEverywhere, system));
    printSeeds(loadFrom(models));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

main();
