import { loadLinker, type Linker } from '../src/link/index.js';
import { loadReader, type Reader } from '../src/reading.js';
import { modelFiles } from '../src/shell/inputs.js';

let reader: Reader | null = null;
let linker: Linker | null = null;

/** The reader with the shipped models, loaded once. */
export function shippedReader(): Reader {
  reader ??= loadReader(modelFiles());
  return reader;
}

/** What linking needs, as shipped, loaded once. */
export function shippedLinker(): Linker {
  linker ??= loadLinker(modelFiles());
  return linker;
}
