import { feature2 } from '../../language/crf/hash.js';

/** How likely a word is part of a cue, by the {@link cueKey} of its lemma and tag. */
export interface CueLexicon {
  /** Share of the key's occurrences that were in a cue (0–1), or -1 for a key too rare to tell. */
  probability(key: number): number;
}

/** Key of a lemma with its tag: unsigned 32 bits. */
export function cueKey(lemmaHash: number, tag: number): number {
  return feature2(0x637565, lemmaHash, tag);
}

const EDGES = [0.004, 0.015, 0.04, 0.09, 0.18, 0.3, 0.45, 0.6, 0.75, 0.88];

/** Number of the interval a probability lies in: 0 for unknown, then 1 … 11. */
export function cueBucket(probability: number): number {
  if (probability < 0) return 0;
  let bucket = 1;
  for (const edge of EDGES) if (probability >= edge) bucket++;
  return bucket;
}

/** From this bucket on a word is a likely cue. */
export const LIKELY_BUCKET = 6;

const RECORD = 5;

/** Writes a lexicon as records of a 32-bit key, little-endian, and a probability in 255ths, by key. */
export function packCueLexicon(probabilities: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...probabilities].sort((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(entries.length * RECORD);
  const view = new DataView(bytes.buffer);
  entries.forEach(([key, probability], i) => {
    view.setUint32(i * RECORD, key, true);
    view.setUint8(i * RECORD + 4, Math.round(probability * 255));
  });
  return bytes;
}

/**
 * Reads a lexicon written by {@link packCueLexicon}.
 * @throws Error when the bytes are not whole records.
 */
export function unpackCueLexicon(bytes: Uint8Array): CueLexicon {
  if (bytes.length % RECORD !== 0) throw new Error('not a packed cue lexicon: a record is cut');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const probabilities = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += RECORD)
    probabilities.set(view.getUint32(at, true), view.getUint8(at + 4) / 255);
  return { probability: (key) => probabilities.get(key) ?? -1 };
}
