import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { option } from '../train/options.js';
import type { System } from './predictions.js';
import { saidEverywhere } from './said.js';
import { SYSTEMS } from './systems.js';

/*
 * Scores attribution on PolNeAR, with the dumbest system in the same table's form beside it:
 * npm run eval -- --data DIR [--by records|tagger] [--models DIR] [--side dev|train] [--reported] [--bootstrap N]
 * [--json]. The last three go on to the corpus's scorer. Exit 2 for wrong usage or missing data.
 */

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function required(path: string): string {
  if (!existsSync(path)) fail(`missing: ${path} (--data must name the evaluation folder)`);
  return path;
}

/** Predictions for every text of a folder, in the scorer's format, with the speed on stderr. */
function predict(folder: string, system: System): Record<string, unknown> {
  let characters = 0;
  const began = performance.now();
  const predictions = readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    characters += text.length;
    return [file.replace(/\.txt$/, ''), system(text, file)] as const;
  });
  const speed = characters / (performance.now() - began);
  process.stderr.write(`${speed.toFixed(0)} 000 characters a second\n`);
  return Object.fromEntries(predictions);
}

/** The scorer's own options, passed on as they came. */
function scorerOptions(): string[] {
  const flags = ['--reported', '--json'].filter((flag) => process.argv.includes(flag));
  const bootstrap = option('bootstrap');
  return bootstrap === null ? flags : [...flags, '--bootstrap', bootstrap];
}

function score(scorer: string, gold: string, predictions: Record<string, unknown>): number {
  const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
  try {
    const path = join(folder, 'predictions.json');
    writeFileSync(path, JSON.stringify(predictions));
    const command = [scorer, '--gold', gold, '--pred', path, ...scorerOptions()];
    return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function main(): void {
  const data = option('data') ?? fail('usage: npm run eval -- --data DIR [--reported]');
  const by = option('by') ?? 'records';
  const load = SYSTEMS[by] ?? fail(`--by ${by}: expected ${Object.keys(SYSTEMS).join(' or ')}`);
  const scorer = required(join(data, 'score-attribution.mjs'));
  const gold = required(join(data, 'polnear', 'data', option('side') ?? 'dev'));
  const texts = join(gold, 'text');
  const models = required(option('models') ?? 'models');
  const rows: [string, System][] = [
    ['the dumbest system: every sentence with a form of “say”', saidEverywhere],
    [`news-archive: ${by}`, load(models)],
  ];
  for (const [title, system] of rows) {
    process.stdout.write(`\n${title}\n`);
    process.exitCode = score(scorer, gold, predict(texts, system)) || process.exitCode || 0;
  }
}

main();
