import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ATTRIBUTION_MODEL_FILES,
  loadAttributionModel,
  readAttributions,
} from '../src/extract/attribution/index.js';
import { analyse } from '../src/language/analysis.js';
import { LANGUAGE_MODEL_FILES, loadModels, type ModelFiles } from '../src/language/models.js';

/*
 * Scores attribution on PolNeAR: node eval/attribution.js --data DIR [--models DIR] [--side dev|train]
 * [--reported] [--bootstrap N] [--json]. The last three go on to the scorer. Exit 2 for wrong usage or
 * missing data.
 */

function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function required(path: string): string {
  if (!existsSync(path)) fail(`missing: ${path} (--data must name the evaluation folder)`);
  return path;
}

function readModels(folder: string): ModelFiles {
  const names = [...LANGUAGE_MODEL_FILES, ...ATTRIBUTION_MODEL_FILES];
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(required(join(folder, name)))]),
  );
}

/** Predictions for every text of a folder, in the scorer's format, with the speed on stderr. */
function predict(folder: string, files: ModelFiles): Record<string, unknown> {
  const language = loadModels(files);
  const model = loadAttributionModel(files);
  let tokens = 0;
  const began = performance.now();
  const predictions = readdirSync(folder).map((file) => {
    const analysis = analyse(readFileSync(join(folder, file), 'utf8'), language);
    tokens += analysis.tokens.count;
    return [file.replace(/\.txt$/, ''), readAttributions(analysis, model)];
  });
  const speed = (tokens / (performance.now() - began)) * 1000;
  process.stderr.write(`${String(tokens)} tokens, ${speed.toFixed(0)} tokens a second\n`);
  return Object.fromEntries(predictions) as Record<string, unknown>;
}

/** The scorer's own options, passed on as they came. */
function scorerOptions(): string[] {
  const flags = ['--reported', '--json'].filter((flag) => process.argv.includes(flag));
  const bootstrap = option('bootstrap');
  return bootstrap === null ? flags : [...flags, '--bootstrap', bootstrap];
}

function main(): void {
  const data =
    option('data') ?? fail('usage: eval/attribution --data DIR [--reported] [--bootstrap N]');
  const scorer = required(join(data, 'score-attribution.mjs'));
  const gold = required(join(data, 'polnear', 'data', option('side') ?? 'dev'));
  const predictions = predict(join(gold, 'text'), readModels(option('models') ?? 'models'));
  const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
  try {
    const path = join(folder, 'predictions.json');
    writeFileSync(path, JSON.stringify(predictions));
    const command = [scorer, '--gold', gold, '--pred', path, ...scorerOptions()];
    process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
