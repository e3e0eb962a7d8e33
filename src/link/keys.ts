/** Keys are whole numbers below 2 to the power of this. */
export const KEY_BITS = 30;

/** Two numbers as one key: keys that meet by chance only add a pair to compare. */
export function keyOf(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x811c9dc5, 0x01000193) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}

/** The same of two numbers whose order does not matter. */
export function pairKey(a: number, b: number): number {
  return a < b ? keyOf(a, b) : keyOf(b, a);
}

/** A text as a number of 32 bits (FNV-1a over UTF-16 units). */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Bytes from a place on up to another as a number of 32 bits. */
export function bytesKey(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash;
}
