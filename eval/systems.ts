import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINE_MODEL_FILES } from '../src/clean/index.js';
import {
  ATTRIBUTION_MODEL_FILES,
  loadAttributionModel,
  readAttributions,
} from '../src/extract/attribution/index.js';
import { analyse } from '../src/language/analysis.js';
import { LANGUAGE_MODEL_FILES, loadModels, type ModelFiles } from '../src/language/models.js';
import type { Span } from '../src/model/span.js';
import { loadReader, readOne } from '../src/records.js';
import type { Prediction, System } from './predictions.js';

/** What can be measured: the records of the product as they are shown, or the tagger of attributions alone. */
export const SYSTEMS: Readonly<Record<string, (models: string) => System>> = {
  records: (folder) => {
    const context = loadReader(readModels(folder));
    return (text, name) => {
      const { article } = readOne({ path: name, bytes: Buffer.from(text) }, context);
      return (article?.attributions ?? []).map(({ source, cue, content }): Prediction => ({
        source: source && stretches(source),
        cue: cue && stretches(cue),
        content: stretches(content),
      }));
    };
  },
  tagger: (folder) => {
    const files = readModels(folder);
    const [language, model] = [loadModels(files), loadAttributionModel(files)];
    return (text) => readAttributions(analyse(text, language), model);
  },
};

function stretches(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}

function readModels(folder: string): ModelFiles {
  const names = [...LINE_MODEL_FILES, ...LANGUAGE_MODEL_FILES, ...ATTRIBUTION_MODEL_FILES];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}
