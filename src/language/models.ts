import type { Crf } from './crf/model.js';
import { unpackCrf } from './crf/unpack.js';

/** The taggers that {@link analyse} needs. */
export interface LanguageModels {
  readonly pos: Crf;
  readonly names: Crf;
}

/** The bytes of model files by file name, for example `{ 'pos.crf': … }`. */
export type ModelFiles = Readonly<Record<string, Uint8Array>>;

/** Names of the files that {@link loadModels} reads. */
export const LANGUAGE_MODEL_FILES = ['pos.crf', 'names.crf'] as const;

/**
 * Reads the language models from their packed bytes.
 * @throws Error naming the file that is missing or not a model.
 */
export function loadModels(files: ModelFiles): LanguageModels {
  return { pos: loadCrf(files, 'pos.crf'), names: loadCrf(files, 'names.crf') };
}

/** Reads one packed CRF. @throws Error naming the file when it is missing or not a model. */
export function loadCrf(files: ModelFiles, name: string): Crf {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`model file "${name}" is missing`);
  try {
    return unpackCrf(bytes);
  } catch (cause) {
    throw new Error(`model file "${name}" cannot be read`, { cause });
  }
}
