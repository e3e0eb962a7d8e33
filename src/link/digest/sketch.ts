import { normalWords } from '../../language/words.js';

const RUN = 5;
/** One run of words in so many is kept: those whose hash says so, in every text alike. */
export const SAMPLED = 8;
/** A text of fewer runs keeps them all: a sample of a brief would tell nothing. */
const FEW = 64;
const MOST = 160;

/**
 * A sample of the hashes of all runs of five words, the same in every text (modulo sampling, Broder 1997; FracMinHash,
 * Hera et al. 2023): unlike a MinHash of fixed size it tells how much of the shorter text stands in the longer, so
 * excerpts and expanded copies are found. Rising; of a very long text the smallest hashes.
 */
export function sketchOf(text: string): number[] {
  const words = normalWords(text);
  const keepsAll = words.length - RUN < FEW;
  const kept = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + RUN).join(' '));
    if (keepsAll || hash % SAMPLED === 0) kept.add(hash);
  }
  return [...kept].sort((a, b) => a - b).slice(0, MOST);
}

/** FNV-1a over UTF-16 units, with the finaliser of MurmurHash3. */
function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
