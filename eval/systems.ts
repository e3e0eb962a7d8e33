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
import type { Article } from '../src/model/article.js';
import type { Holder } from '../src/model/holder.js';
import type { Span } from '../src/model/span.js';
import { loadReader, readOne, type Reader } from '../src/reading.js';
import type { Read, Spoken, Stretches, System } from './predictions.js';

/** What can be measured: the records of the product as they are shown, or the tagger of attributions alone. */
export const SYSTEMS: Readonly<Record<string, (models: string) => System>> = {
  records: (folder) => {
    const context = loadFrom(folder);
    return (text, name) => {
      const { article } = readOne({ path: name, bytes: Buffer.from(text) }, context);
      return article === null ? NOTHING : readOf(article);
    };
  },
  tagger: (folder) => {
    const files = readModels(folder);
    const [language, model] = [loadModels(files), loadAttributionModel(files)];
    return (text) => {
      const attributions = readAttributions(analyse(text, language), model);
      return { ...NOTHING, attributions };
    };
  },
};

/** The reader of seeds with the models of a folder. */
export function loadFrom(folder: string): Reader {
  return loadReader(readModels(folder));
}

const NOTHING: Read = { attributions: [], quotes: [], statements: [], shown: [] };

function readOf({ attributions, quotes, claims }: Article): Read {
  const said = quotes.map(({ text, speaker }): Spoken => ({ text, speaker: calledBy(speaker) }));
  const claimed = claims.filter(
    ({ published, attribution }) => published && attribution !== 'none',
  );
  return {
    attributions: attributions.map(({ source, cue, content, confidence }) => ({
      source: source && stretches(source),
      cue: cue && stretches(cue),
      content: stretches(content),
      confidence,
    })),
    quotes: said,
    statements: attributions
      .filter(({ reported }) => reported)
      .map(({ source, content }) => ({ text: words(content), speaker: source && words(source) })),
    shown: [
      ...claimed.map(({ text, chain }) => ({ text, speaker: calledBy(chain.at(-1)) })),
      ...said.filter((_, i) => quotes[i]!.type !== 'phrase'),
    ],
  };
}

function calledBy(holder: Holder | undefined): string | null {
  return holder?.name ?? holder?.label ?? null;
}

function words(spans: readonly Span[]): string {
  return spans.map(({ exact }) => exact).join(' ');
}

function stretches(spans: readonly Span[]): Stretches {
  return spans.map(({ start, end }) => [start, end]);
}

function readModels(folder: string): ModelFiles {
  const names = [...LINE_MODEL_FILES, ...LANGUAGE_MODEL_FILES, ...ATTRIBUTION_MODEL_FILES];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}
