import type { Crf } from '../../language/crf/model.js';
import { loadCrf, type ModelFiles } from '../../language/models.js';
import { TITLE_FEATURES } from './title.js';

/** What is learnt of the lines of a page. */
export interface LineModels {
  /** Labels every line. */
  labels: Crf;
  /** Weights of what speaks for a headline, one to each of `TITLE_FEATURES`. */
  title: Float32Array;
}

export const LINE_MODEL_FILES = ['lines.crf', 'title.f32'] as const;

/** @throws Error naming a file that is missing or no model. */
export function loadLineModels(files: ModelFiles): LineModels {
  const bytes = files['title.f32'];
  if (bytes?.byteLength !== TITLE_FEATURES.length * 4)
    throw new Error('models/title.f32 is missing or of another version');
  return {
    labels: loadCrf(files, 'lines.crf'),
    title: new Float32Array(Uint8Array.from(bytes).buffer),
  };
}
