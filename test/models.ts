import { loadReader } from '../src/records.js';
import type { ExtractContext } from '../src/extract/index.js';
import { modelFiles } from '../src/shell/inputs.js';

let reader: ExtractContext | null = null;

/** The reader with the shipped models, loaded once. */
export function shippedReader(): ExtractContext {
  reader ??= loadReader(modelFiles());
  return reader;
}
