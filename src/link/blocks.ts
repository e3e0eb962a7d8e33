import { freshSharing, type Before } from './fresh-blocks.js';
import { KEY_BITS } from './keys.js';
import { Numbers } from './numbers.js';

/** Items are kept in slots by so many of the high bits of their keys, by how many items there are. */
const HIGH_BITS = { most: 22, least: 10, beside: 8 } as const;

/** Items that are worth comparing when they share a key. */
export interface Blocking {
  /** How many items there are; they are known by their places from 0. */
  size: number;
  /** Puts the keys of an item, below 2 to the power of {@link KEY_BITS}, into a list; two may be the same. */
  keysOf: (item: number, into: Numbers) => void;
  /** A key that more items have pairs none of them: a bound on the cost, not a judgement. */
  most: number;
  /** Where only some items look for others: of the rest no two are paired. */
  isSeeker?: (item: number) => boolean;
  /** Where most items were looked at before: only pairs with one that was not are looked for. */
  before?: Before | null;
}

/** Two items, the smaller place first, and the smallest key they share. */
export type Shared = readonly [a: number, b: number, key: number];

/** What was found by keys. */
export interface Sharing {
  /** Pairs of items that share a key, each once. */
  pairs: () => Iterable<Shared>;
  /** The keys that more items have than pair them, rising, and their items. */
  full: { keys: Uint32Array; items: readonly (readonly number[])[] };
  /** All pairs are given, not only those with an item that is looked at for the first time. */
  isWhole: boolean;
}

/**
 * Pairs of items that share a key. Cost grows with what is shared, not with the square of all, and no list of all pairs
 * is ever held: candidates by blocking (Christen 2012, chapter 4).
 */
export function sharing(blocking: Blocking): Sharing {
  const fresh = blocking.before == null ? null : freshSharing(blocking, blocking.before);
  if (fresh !== null) return { ...fresh, isWhole: false };
  const { blocks, full } = blocksFrom(blocking);
  return { pairs: () => pairsAmong(blocking, blocks), full, isWhole: true };
}

function* pairsAmong(
  { size, isSeeker = () => true }: Blocking,
  { members, starts, keys, blocksOf, firstBlock }: Blocks,
): Generator<Shared> {
  const seenBy = new Int32Array(size).fill(-1);
  for (let a = 0; a < size; a++) {
    if (!isSeeker(a)) continue;
    for (let k = firstBlock[a]!; k < firstBlock[a + 1]!; k++) {
      const block = blocksOf[k]!;
      for (let m = starts[block]!; m < starts[block + 1]!; m++) {
        const b = members[m]!;
        if (b === a || (b < a && isSeeker(b)) || seenBy[b] === a) continue;
        seenBy[b] = a;
        yield a < b ? [a, b, keys[block]!] : [b, a, keys[block]!];
      }
    }
  }
}

/** Items by the keys they share, rising, and for each item the blocks it stands in, both as rows of one array. */
interface Blocks {
  members: Uint32Array;
  starts: Uint32Array;
  keys: Uint32Array;
  blocksOf: Uint32Array;
  firstBlock: Uint32Array;
}

function blocksFrom(blocking: Blocking): { blocks: Blocks; full: Sharing['full'] } {
  const { size, most } = blocking;
  const { starts: slots, items, lows, lowBits } = inSlots(blocking);
  const [members, starts, keys] = [new Numbers(size), new Numbers(size), new Numbers(size)];
  const full: { keys: number[]; items: number[][] } = { keys: [], items: [] };
  starts.push(0);
  for (let slot = 0; slot + 1 < slots.length; slot++) {
    const [from, to] = [slots[slot]!, slots[slot + 1]!];
    if (to - from < 2) continue;
    for (const [low, block] of blocksOfSlot(items, lows, from, to)) {
      const key = slot * 2 ** lowBits + low;
      if (block.length > most) {
        full.keys.push(key);
        full.items.push(block);
        continue;
      }
      for (const item of block) members.push(item);
      starts.push(members.length);
      keys.push(key);
    }
  }
  const blocks = { members: members.all(), starts: starts.all(), keys: keys.all() };
  return {
    blocks: { ...blocks, ...rows(blocks.members, blocks.starts, size) },
    full: { keys: Uint32Array.from(full.keys), items: full.items },
  };
}

/** The items of each key that two or more have, keys in rising order; one slot holds few keys. */
function blocksOfSlot(
  items: Uint32Array,
  lows: ArrayLike<number>,
  from: number,
  to: number,
): (readonly [number, number[]])[] {
  // Two keys, which most slots hold, are mostly two different ones.
  if (to - from === 2)
    return lows[from] === lows[from + 1] && items[from] !== items[from + 1]
      ? [[lows[from]!, [items[from]!, items[from + 1]!]]]
      : [];
  const byKey = new Map<number, number[]>();
  for (let i = from; i < to; i++) {
    const [item, key] = [items[i]!, lows[i]!];
    const block = byKey.get(key);
    if (block === undefined) byKey.set(key, [item]);
    else if (block.at(-1) !== item) block.push(item);
  }
  return [...byKey].filter(([, block]) => block.length > 1).sort(([a], [b]) => a - b);
}

/** Items by the high bits of their keys, in rising order, each with the low bits; a slot of one item is left empty. */
interface Slots {
  starts: Uint32Array;
  items: Uint32Array;
  lows: Uint8Array | Uint32Array;
  lowBits: number;
}

/** Counted first and put in their places then, so that nothing is sorted, and five bytes a key are all it takes. */
function inSlots({ size, keysOf }: Blocking): Slots {
  const wanted = Math.ceil(Math.log2(Math.max(1, size))) + HIGH_BITS.beside;
  const lowBits = KEY_BITS - Math.min(HIGH_BITS.most, Math.max(HIGH_BITS.least, wanted));
  const starts = new Uint32Array(2 ** (KEY_BITS - lowBits) + 1);
  const keys = new Numbers();
  for (let item = 0; item < size; item++) {
    keys.clear();
    keysOf(item, keys);
    for (let k = 0; k < keys.length; k++) starts[(keys.at(k) >>> lowBits) + 1]!++;
  }
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = starts[slot - 1]! + (starts[slot]! > 1 ? starts[slot]! : 0);
  const total = starts.at(-1)!;
  const items = new Uint32Array(total);
  const lows = lowBits <= 8 ? new Uint8Array(total) : new Uint32Array(total);
  const next = starts.slice();
  for (let item = 0; item < size; item++) {
    keys.clear();
    keysOf(item, keys);
    for (let k = 0; k < keys.length; k++) {
      const key = keys.at(k);
      const slot = key >>> lowBits;
      if (starts[slot] === starts[slot + 1]) continue;
      items[next[slot]!] = item;
      lows[next[slot]!++] = key & (2 ** lowBits - 1);
    }
  }
  return { starts, items, lows, lowBits };
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
