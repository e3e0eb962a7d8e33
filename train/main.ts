import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackCrf } from '../src/language/crf/unpack.js';
import { LANGUAGE_MODEL_FILES, loadModels, type ModelFiles } from '../src/language/models.js';
import { readAnnotated } from './annotated.js';
import { trainAttribution } from './attribution.js';
import { readAttributionArticles } from './attribution-articles.js';
import { trainJudge } from './judge.js';
import { trainLineModels } from './lines.js';
import { trainLinking } from './linking.js';
import { trainNames } from './names.js';
import { dataFolder, option, scrapeFolder } from './options.js';
import { partOf } from './parts.js';
import { trainPos } from './pos.js';
import { readScrapes } from './scrape-gold.js';

const TASKS = ['lines', 'language', 'attribution', 'linking'] as const;

/** How many trainings the tagger of attributions is the mean of. */
const RUNS = 3;

function trainLanguage(): ModelFiles {
  const articles = readAnnotated(dataFolder(), 'train');
  const pos = trainPos(articles);
  return { 'pos.crf': pos, 'names.crf': trainNames(articles, unpackCrf(pos)) };
}

/** Learns from what the language models in the output folder make of the articles. */
function trainAttributions(out: string): ModelFiles {
  const files = LANGUAGE_MODEL_FILES.map((name) => [name, readFileSync(join(out, name))] as const);
  const all = readAttributionArticles(dataFolder(), 'train', loadModels(Object.fromEntries(files)));
  const without = option('without');
  const left = partOf(
    all.map(({ name }) => name),
    without ?? '0/1',
  );
  const articles = without === null ? all : all.filter(({ name }) => !left.has(name));
  return { ...trainAttribution(articles, 'attribution', { runs: RUNS }), ...trainJudge(articles) };
}

/**
 * Trains the models from the data and writes them; the same data give the same bytes on one machine. `--only lines`
 * trains the line model, `--only language` the taggers of tags and names, `--only attribution` what reads statements,
 * on top of the taggers in the output folder, `--only linking` what compares articles, which reads them with the
 * shipped models; `--without k/n` leaves a part of the articles out of `attribution`, for measuring on it.
 */
function main(): void {
  const only = option('only');
  if (only !== null && !TASKS.some((task) => task === only))
    throw new Error(`--only ${only}: expected ${TASKS.join(', ')}`);
  const out = option('out') ?? 'models';
  mkdirSync(out, { recursive: true });
  const isDue = (task: (typeof TASKS)[number]): boolean => only === null || only === task;
  if (isDue('lines')) write(out, trainLineModels(readScrapes(scrapeFolder())));
  if (isDue('language')) write(out, trainLanguage());
  if (isDue('attribution')) write(out, trainAttributions(out));
  if (isDue('linking')) write(out, trainLinking(dataFolder()));
}

function write(out: string, files: ModelFiles): void {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(out, name), bytes);
}

main();
