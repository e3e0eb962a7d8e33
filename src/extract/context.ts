import { loadModels, type LanguageModels, type ModelFiles } from '../language/models.js';
import type { Analysis } from '../language/analysis.js';
import type { Range } from '../language/tree.js';
import { loadAttributionModel, readAttributions, type Offsets } from './attribution/index.js';
import type { RawAttribution } from './attributed.js';

/** What reading needs beside the seed. */
export interface ExtractContext {
  models: LanguageModels;
  /** Finds who says what in an analysed text; UTF-16 offsets. */
  readAttributions: (analysis: Analysis) => RawAttribution[];
}

/**
 * Loads the models from the bytes of their files, which the shell read.
 *
 * @throws Error naming a file that is missing or no model.
 */
export function loadExtractor(files: ModelFiles): ExtractContext {
  const model = loadAttributionModel(files);
  return {
    models: loadModels(files),
    readAttributions: (analysis) =>
      readAttributions(analysis, model).map(({ source, cue, content, reported, confidence }) => ({
        source: source?.map(rangeOf) ?? null,
        cue: cue?.map(rangeOf) ?? null,
        content: content.map(rangeOf),
        reported,
        confidence,
      })),
  };
}

function rangeOf([start, end]: Offsets): Range {
  return { start, end };
}
