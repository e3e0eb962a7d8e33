import type { ModelFiles } from './models.js';
import { CODES, isContent } from './word-codes.js';

/** File that holds the weights. */
export const WORD_WEIGHTS_FILE = 'words.idf';

/** Bytes of one entry: code (three, low first) and weight. */
const ENTRY = 4;
/** Steps of one unit of weight. */
const STEPS = 32;

/**
 * How much a word tells two texts apart: the logarithm of the inverse document frequency in news of many publishers,
 * frozen and shipped, so that no statistic over the archive enters a decision.
 */
export class WordWeights {
  readonly #weights: Uint8Array;

  /** @throws Error when the bytes are no table. */
  constructor(bytes: Uint8Array) {
    const unknown = bytes[0];
    if (unknown === undefined || (bytes.length - 1) % ENTRY !== 0)
      throw new Error(`model file "${WORD_WEIGHTS_FILE}" cannot be read`);
    this.#weights = new Uint8Array(CODES).fill(unknown);
    for (let at = 1; at < bytes.length; at += ENTRY) {
      const code = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
      this.#weights[code] = bytes[at + 3]!;
    }
  }

  /** Weight of a code, 0 for function words, up to about 8 for a word never seen. */
  of(code: number): number {
    return isContent(code) ? this.#weights[code]! / STEPS : 0;
  }
}

/** @throws Error naming the file when it is missing or no table. */
export function loadWordWeights(files: ModelFiles): WordWeights {
  const bytes = files[WORD_WEIGHTS_FILE];
  if (bytes === undefined) throw new Error(`model file "${WORD_WEIGHTS_FILE}" is missing`);
  return new WordWeights(bytes);
}

/** Packs document frequencies by code; words of one text alone are left out, and weigh as much as unknown ones. */
export function packWordWeights(
  frequencies: ReadonlyMap<number, number>,
  texts: number,
): Uint8Array {
  const weigh = (count: number) =>
    Math.min(255, Math.round(Math.log((texts + 1) / (count + 0.5)) * STEPS));
  const kept = [...frequencies]
    .filter(([code, count]) => count > 1 && isContent(code))
    .sort(([a], [b]) => a - b);
  const bytes = [weigh(0.5)];
  for (const [code, count] of kept)
    bytes.push(code & 255, (code >> 8) & 255, code >> 16, weigh(count));
  return Uint8Array.from(bytes);
}
