import type { Blocking, Shared, Sharing } from './blocks.js';
import { KEY_BITS } from './keys.js';
import { Numbers } from './numbers.js';

/** What is known of items from when they were looked at before. */
export interface Before {
  /** It was not among them, or was another. */
  isFresh: (item: number) => boolean;
  /** The keys that more of them had than pair any. */
  full: Uint32Array;
}

/** So many of the high bits of a key tell whether it can be one that is looked for. */
const MARKED_BITS = 20;

/**
 * Pairs with a fresh item. Of the others only those keys are looked at that a fresh item has, in one pass over all keys,
 * of which a bit tells nearly all apart.
 *
 * Null where a key that paired its items has become one that pairs none, or the other way round: then pairs of items that
 * are no fresh ones come or go. Exactly at the bound must be how many have a key for that, which is the case of a few
 * keys among millions; so all is looked at anew then, instead of keeping who has every key.
 */
export function freshSharing(
  blocking: Blocking,
  { isFresh, full: wasFull }: Before,
): Omit<Sharing, 'isWhole'> | null {
  const blocks = blocksOfFresh(blocking, isFresh, wasFull);
  const former = new Set(wasFull);
  const full: [number, number[]][] = [];
  for (const [key, items] of blocks) {
    const isFull = items.length > blocking.most;
    if (isFull !== former.has(key)) return null;
    if (isFull) full.push([key, items]);
  }
  full.sort(([a], [b]) => a - b);
  for (const [key] of full) blocks.delete(key);
  return {
    pairs: () => pairsOfFresh(blocking, isFresh, blocks),
    full: {
      keys: Uint32Array.from(full, ([key]) => key),
      items: full.map(([, items]) => items),
    },
  };
}

/** All items that have a key which a fresh one has, or which was one of too many. */
function blocksOfFresh(
  { size, keysOf }: Blocking,
  isFresh: Before['isFresh'],
  wasFull: Uint32Array,
): Map<number, number[]> {
  const marked = new Uint8Array(2 ** MARKED_BITS);
  const blocks = new Map<number, number[]>();
  const keys = new Numbers();
  const mark = (key: number) => {
    marked[key >>> (KEY_BITS - MARKED_BITS)] = 1;
    blocks.set(key, []);
  };
  for (const key of wasFull) mark(key);
  for (let item = 0; item < size; item++) {
    if (!isFresh(item)) continue;
    keys.clear();
    keysOf(item, keys);
    for (let k = 0; k < keys.length; k++) mark(keys.at(k));
  }
  if (blocks.size === 0) return blocks;
  for (let item = 0; item < size; item++) {
    keys.clear();
    keysOf(item, keys);
    for (let k = 0; k < keys.length; k++) {
      const key = keys.at(k);
      if (marked[key >>> (KEY_BITS - MARKED_BITS)] === 0) continue;
      const block = blocks.get(key);
      if (block !== undefined && block.at(-1) !== item) block.push(item);
    }
  }
  return blocks;
}

function* pairsOfFresh(
  { size, keysOf, isSeeker = () => true }: Blocking,
  isFresh: Before['isFresh'],
  blocks: ReadonlyMap<number, readonly number[]>,
): Generator<Shared> {
  const seenBy = new Int32Array(size).fill(-1);
  const keys = new Numbers();
  for (let a = 0; a < size; a++) {
    if (!isFresh(a)) continue;
    keys.clear();
    keysOf(a, keys);
    // Rising, so that what is met first is met by the smallest key.
    for (const key of keys.all().sort()) {
      for (const b of blocks.get(key) ?? []) {
        if (b === a || (b < a && isFresh(b)) || seenBy[b] === a) continue;
        seenBy[b] = a;
        if (isSeeker(a) || isSeeker(b)) yield a < b ? [a, b, key] : [b, a, key];
      }
    }
  }
}
