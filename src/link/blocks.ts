import { Numbers } from './numbers.js';

/** Keys are whole numbers below 2 to the power of this; items are kept in slots by the high bits of them. */
export const KEY_BITS = 30;
const HIGH_BITS = { most: 22, least: 10 } as const;

/** Items that are worth comparing when they share a key. */
export interface Blocking {
  /** How many items there are; they are known by their places from 0. */
  size: number;
  /** The keys of an item, below 2 to the power of {@link KEY_BITS}; two may be the same. */
  keysOf: (item: number) => Iterable<number>;
  /** A key that more items have pairs none of them: a bound on the cost, not a judgement. */
  most: number;
  /** Where items are alike by kind (copies of one text): of such a key each is paired with the two behind it. */
  isChained?: boolean;
  /** Where only some items look for others: of the rest no two are paired. */
  isSeeker?: (item: number) => boolean;
}

/**
 * Pairs of items that share a key, the smaller place first, each once. Cost grows with what is shared, not with
 * the square of all, and no list of all pairs is ever held: candidates by blocking (Christen 2012, chapter 4).
 */
export function* pairsSharing(blocking: Blocking): Generator<[number, number]> {
  const { size, isSeeker = () => true } = blocking;
  const { members, starts, blocksOf, firstBlock } = blocksFrom(blocking);
  const seenBy = new Int32Array(size).fill(-1);
  for (let a = 0; a < size; a++) {
    if (!isSeeker(a)) continue;
    for (let k = firstBlock[a]!; k < firstBlock[a + 1]!; k++) {
      const block = blocksOf[k]!;
      for (let m = starts[block]!; m < starts[block + 1]!; m++) {
        const b = members[m]!;
        if (b === a || (b < a && isSeeker(b)) || seenBy[b] === a) continue;
        seenBy[b] = a;
        yield a < b ? [a, b] : [b, a];
      }
    }
  }
}

/** Items by the keys they share, and for each item the blocks it stands in, both as rows of one array. */
interface Blocks {
  members: Uint32Array;
  starts: Uint32Array;
  blocksOf: Uint32Array;
  firstBlock: Uint32Array;
}

function blocksFrom(blocking: Blocking): Blocks {
  const { size, most, isChained = false } = blocking;
  const { starts: slots, items, lows } = inSlots(blocking);
  const [members, starts] = [new Numbers(size), new Numbers(size)];
  const close = (block: readonly number[]) => {
    for (const item of block) members.push(item);
    starts.push(members.length);
  };
  starts.push(0);
  for (let slot = 0; slot + 1 < slots.length; slot++) {
    const [from, to] = [slots[slot]!, slots[slot + 1]!];
    if (to - from < 2) continue;
    for (const block of blocksOfSlot(items.subarray(from, to), lows.subarray(from, to))) {
      if (block.length <= most) close(block);
      else if (isChained) for (let i = 0; i + 1 < block.length; i++) close(block.slice(i, i + 3));
    }
  }
  const blocks = { members: members.all(), starts: starts.all() };
  return { ...blocks, ...rows(blocks.members, blocks.starts, size) };
}

/** The items of each key that two or more have, keys in rising order; one slot holds few keys. */
function blocksOfSlot(items: Uint32Array, lows: ArrayLike<number>): number[][] {
  const byKey = new Map<number, number[]>();
  for (let i = 0; i < items.length; i++) {
    const [item, key] = [items[i]!, lows[i]!];
    const block = byKey.get(key);
    if (block === undefined) byKey.set(key, [item]);
    else if (block.at(-1) !== item) block.push(item);
  }
  return [...byKey]
    .filter(([, block]) => block.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([, block]) => block);
}

/** Items by the high bits of their keys, in rising order, each with the low bits; a slot of one item is left empty. */
interface Slots {
  starts: Uint32Array;
  items: Uint32Array;
  lows: Uint8Array | Uint32Array;
}

/** Counted first and put in their places then, so that nothing is sorted, and five bytes a key are all it takes. */
function inSlots({ size, keysOf }: Blocking): Slots {
  const wanted = Math.ceil(Math.log2(Math.max(1, size))) + 5;
  const lowBits = KEY_BITS - Math.min(HIGH_BITS.most, Math.max(HIGH_BITS.least, wanted));
  const starts = new Uint32Array(2 ** (KEY_BITS - lowBits) + 1);
  for (let item = 0; item < size; item++)
    for (const key of keysOf(item)) starts[(key >>> lowBits) + 1]!++;
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = starts[slot - 1]! + (starts[slot]! > 1 ? starts[slot]! : 0);
  const total = starts.at(-1)!;
  const items = new Uint32Array(total);
  const lows = lowBits <= 8 ? new Uint8Array(total) : new Uint32Array(total);
  const next = starts.slice();
  for (let item = 0; item < size; item++) {
    for (const key of keysOf(item)) {
      const slot = key >>> lowBits;
      if (starts[slot] === starts[slot + 1]) continue;
      items[next[slot]!] = item;
      lows[next[slot]!++] = key & (2 ** lowBits - 1);
    }
  }
  return { starts, items, lows };
}

function rows(
  members: Uint32Array,
  starts: Uint32Array,
  size: number,
): Pick<Blocks, 'blocksOf' | 'firstBlock'> {
  const firstBlock = new Uint32Array(size + 1);
  for (const member of members) firstBlock[member + 1]!++;
  for (let i = 0; i < size; i++) firstBlock[i + 1]! += firstBlock[i]!;
  const next = firstBlock.slice();
  const blocksOf = new Uint32Array(members.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    for (let m = starts[block]!; m < starts[block + 1]!; m++)
      blocksOf[next[members[m]!]!++] = block;
  }
  return { blocksOf, firstBlock };
}

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
