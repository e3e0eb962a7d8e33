import { loadReader, type Reader } from '../src/records.js';
import { modelFiles } from '../src/shell/inputs.js';

let reader: Reader | null = null;

/** The reader with the shipped models, loaded once. */
export function shippedReader(): Reader {
  reader ??= loadReader(modelFiles());
  return reader;
}
