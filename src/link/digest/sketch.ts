import { normalWords } from '../../language/words.js';

const RUN = 5;
const HASHES = 64;

/**
 * The smallest values of 64 hash functions over all runs of five words (MinHash, Broder 1997): the share two
 * sketches have in common estimates how much of two texts is the same.
 */
export function sketchOf(text: string): number[] {
  const words = normalWords(text);
  const smallest = new Uint32Array(HASHES).fill(0xffffffff);
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + RUN).join(' '));
    for (let n = 0; n < HASHES; n++) {
      const value = mix(hash ^ Math.imul(n + 1, 0x9e3779b1));
      if (value < (smallest[n] ?? 0)) smallest[n] = value;
    }
  }
  return words.length < RUN ? [] : [...smallest];
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
