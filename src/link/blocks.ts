/** Keys are whole numbers below 2 to the power of this, which leaves room for an item's place in a double's 53 bits. */
export const KEY_BITS = 30;
const ITEMS = 2 ** 22;
/** Places, for each item and at the most, in which keys are counted first: a key that only one item has pairs nothing. */
const COUNTED = { each: 64, most: 2 ** 24 };

/** Items that are worth comparing when they share a key. */
export interface Blocking {
  /** How many items there are; they are known by their places from 0. */
  size: number;
  /** The keys of an item, below 2 to the power of {@link KEY_BITS}; two may be the same. */
  keysOf: (item: number) => readonly number[];
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
  const entries = sortedEntries(blocking);
  const keyAt = (place: number) => Math.floor(entries[place]! / ITEMS);
  const [members, starts] = [new Numbers(1024), new Numbers(1024)];
  const close = (block: ArrayLike<number>) => {
    for (let i = 0; i < block.length; i++) members.push(block[i]!);
    starts.push(members.length);
  };
  starts.push(0);
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const key = keyAt(from);
    while (to < entries.length && keyAt(to) === key) to++;
    if (to - from < 2) continue;
    const items = [...new Set(entries.subarray(from, to))].map((entry) => entry % ITEMS);
    if (items.length > 1 && items.length <= blocking.most) close(items);
    else if (blocking.isChained === true)
      for (let i = 0; i + 1 < items.length; i++) close(items.slice(i, i + 3));
  }
  const blocks = {
    members: Uint32Array.from(members.all()),
    starts: Uint32Array.from(starts.all()),
  };
  return { ...blocks, ...rows(blocks.members, blocks.starts, blocking.size) };
}

/** The keys that several items may have, key first, item second, in rising order. */
function sortedEntries({ size, keysOf }: Blocking): Float64Array {
  const counts = new Uint8Array(Math.min(COUNTED.most, size * COUNTED.each));
  for (let item = 0; item < size; item++) {
    for (const key of keysOf(item)) {
      const slot = key % counts.length;
      if (counts[slot]! < 2) counts[slot]!++;
    }
  }
  const entries = new Numbers(size);
  for (let item = 0; item < size; item++) {
    for (const key of keysOf(item))
      if (counts[key % counts.length] === 2) entries.push(key * ITEMS + item);
  }
  return entries.all().sort();
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

/** A growing list of doubles that takes eight bytes for each. */
class Numbers {
  #values: Float64Array;
  #length = 0;

  constructor(room: number) {
    this.#values = new Float64Array(Math.max(16, room));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Float64Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  all(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }
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
