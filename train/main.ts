import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAttributionModel } from '../src/extract/attribution/index.js';
import { EVIDENCE_SIZE } from '../src/extract/attribution/confidence.js';
import { unpackCrf } from '../src/language/crf/unpack.js';
import { loadModels, type ModelFiles } from '../src/language/models.js';
import { readAnnotated } from './annotated.js';
import { trainAttribution } from './attribution.js';
import { readAttributionArticles, type AttributionArticle } from './attribution-articles.js';
import { fitConfidence } from './confidence.js';
import { trainLines } from './lines.js';
import { trainLinking } from './linking.js';
import { trainNames } from './names.js';
import { dataFolder, option, scrapeFolder } from './options.js';
import { trainPos } from './pos.js';
import { readScrapes } from './scrape-gold.js';

/** One article in so many is kept from a second tagger, on which the confidence is fitted. */
const HELD_OUT = 8;

function trainLanguage(data: string): ModelFiles {
  const articles = readAnnotated(data, 'train');
  const pos = trainPos(articles);
  return { 'pos.crf': pos, 'names.crf': trainNames(articles, unpackCrf(pos)) };
}

function trainConfidence(articles: readonly AttributionArticle[]): Uint8Array {
  const held = articles.filter((_, i) => i % HELD_OUT === 3);
  const rest = articles.filter((_, i) => i % HELD_OUT !== 3);
  const unfitted = new Uint8Array(EVIDENCE_SIZE * 4);
  const files = { ...trainAttribution(rest, 'confidence'), 'confidence.f32': unfitted };
  return new Uint8Array(fitConfidence(held, loadAttributionModel(files)).buffer);
}

function trainAttributions(data: string): ModelFiles {
  const language = trainLanguage(data);
  const articles = readAttributionArticles(data, 'train', loadModels(language));
  return {
    ...language,
    ...trainAttribution(articles, 'attribution'),
    'confidence.f32': trainConfidence(articles),
  };
}

const PARTS = ['lines', 'attribution', 'linking'];

/**
 * Trains the models from the data and writes them; the same data give the same bytes on one machine. `--only lines`
 * trains the line model and leaves the others, `--only attribution` those that read an article's statements, `--only
 * linking` what compares articles, which reads them with the models as they are.
 */
function main(): void {
  const only = option('only');
  if (only !== null && !PARTS.includes(only))
    throw new Error(`--only ${only}: expected ${PARTS.join(', ')}`);
  const wants = (part: string): boolean => only === null || only === part;
  if (wants('lines')) write({ 'lines.crf': trainLines(readScrapes(scrapeFolder())) });
  if (wants('attribution')) write(trainAttributions(dataFolder()));
  if (wants('linking')) write(trainLinking(dataFolder()));
}

function write(files: ModelFiles): void {
  const out = option('out') ?? 'models';
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(out, name), bytes);
}

main();
