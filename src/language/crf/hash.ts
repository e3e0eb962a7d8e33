/**
 * Feature ids: 32-bit hashes of a template number and the values it looks at. Mixing is MurmurHash3's
 * (Appleby, public domain), so that ids spread evenly and no word can be read back from one.
 */

const ROUND_1 = 0xcc9e2d51;
const ROUND_2 = 0x1b873593;

/** Folds one more 32-bit value into a running hash. Not yet evenly spread: end with {@link finish}. */
export function fold(hash: number, value: number): number {
  let k = Math.imul(value, ROUND_1);
  k = Math.imul((k << 15) | (k >>> 17), ROUND_2);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Ends a chain of {@link fold}: an unsigned 32-bit id. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Id of a feature with one value. */
export function feature1(template: number, a: number): number {
  return finish(fold(template, a));
}

/** Id of a feature with two values. */
export function feature2(template: number, a: number, b: number): number {
  return finish(fold(fold(template, a), b));
}

/** Id of a feature with three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return finish(fold(fold(fold(template, a), b), c));
}

/** Hash of a short string, unsigned 32 bits. */
export function hashString(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = fold(hash, text.charCodeAt(i));
  return finish(hash);
}
