import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINE_MODEL_FILES, loadLineModels, type LineModels } from '../../src/clean/index.js';
import { trainLineModels } from '../../train/lines.js';
import { readScrapes, scrapeDomains } from '../../train/scrape-gold.js';

/** The line models each file is read by. */
export type ModelsOf = (file: string) => LineModels;

/** The line models of the folder `models` where the command is run, for every file. */
export function shippedModels(): ModelsOf {
  // A small file comes as a piece of Node's shared buffer: an array of numbers must be made of a copy.
  const bytes = (name: string) => new Uint8Array(readFileSync(join('models', name)));
  const models = loadLineModels(
    Object.fromEntries(LINE_MODEL_FILES.map((name) => [name, bytes(name)])),
  );
  return () => models;
}

/**
 * Line models trained anew, so that every file is read by one that saw no other file of its publisher.
 * @param data an evaluation folder with `scrape/dev` and `scrape-i18n/dev`.
 */
export function foldedModels(data: string, folds: number): ModelsOf {
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
