/** Bits of the filter that tells most absent ids at a glance: half a megabyte, which a processor keeps near. */
const FILTER_BITS = 22;
const FILTER_MASK = 2 ** FILTER_BITS - 1;

/** Weights are kept as bytes from 0 to 255, so that four of them can be added at once; this stands for 0. */
const ZERO = 128;
const FOUR_ZEROS = 0x80808080 | 0;
/** Every other byte of a number of 32 bits: sums of up to 257 bytes fit into the 16 bits each has then. */
const PAIR = 0x00ff00ff;
/** So many ids are added up at once. */
const AT_ONCE = 256;

/**
 * The weights of a model's features by their ids, made for reading: an open-addressing hash table, at most half full,
 * whose slots hold an id and its weights side by side, since fetching them from memory takes most of the time; behind a
 * bit filter, since many features of a text are in no model. Id 0 marks a free slot and is kept as id 1.
 */
export class WeightTable {
  size = 0;
  /** Numbers of 32 bits to a slot: the id, then the weights, one byte each. */
  private readonly stride: number;
  private readonly slots: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly shift: number;
  private readonly filter = new Int32Array(2 ** FILTER_BITS / 32);
  /** Sums of every other byte of the words of a slot, the even ones before the odd. */
  private readonly lanes: Int32Array;

  /** @param capacity how many ids will be inserted at most; @param width weights to an id. */
  constructor(
    capacity: number,
    readonly width: number,
  ) {
    const bits = Math.max(4, Math.ceil(Math.log2(capacity * 2 + 1)));
    const words = Math.ceil(width / 4);
    this.stride = 1 + words;
    this.slots = new Int32Array(2 ** bits * this.stride);
    this.bytes = new Uint8Array(this.slots.buffer);
    this.lanes = new Int32Array(words * 2);
    this.shift = 32 - bits;
  }

  /** Makes a place for an id that is not there yet; returns the offset of its weights, all 0, for {@link set}. */
  insert(id: number): number {
    const key = id === 0 ? 1 : id | 0;
    let slot = (key >>> this.shift) * this.stride;
    while (this.slots[slot] !== 0) slot = this.after(slot);
    this.slots[slot] = key;
    this.slots.fill(FOUR_ZEROS, slot + 1, slot + this.stride);
    this.filter[(key & FILTER_MASK) >>> 5]! |= 1 << (key & 31);
    this.size++;
    return (slot + 1) * 4;
  }

  /** Sets the weight (-127 … 127) of label `y` of the id whose offset {@link insert} gave. */
  set(offset: number, y: number, weight: number): void {
    this.bytes[offset + y] = weight + ZERO;
  }

  /** Adds the weights of the ids [from, to) of a list to `sums`, which has an entry for each label. */
  addTo(sums: Int32Array, ids: Uint32Array, from: number, to: number): void {
    for (let first = from; first < to; first += AT_ONCE) {
      const end = Math.min(to, first + AT_ONCE);
      const found = this.stride === 4 ? this.addThree(ids, first, end) : this.add(ids, first, end);
      this.unpack(sums, found);
    }
  }

  /** Adds up words into the lanes; returns of how many ids. */
  private add(ids: Uint32Array, from: number, to: number): number {
    const { slots, lanes, stride } = this;
    lanes.fill(0);
    let found = 0;
    for (let f = from; f < to; f++) {
      const slot = this.find(ids[f]!);
      if (slot < 0) continue;
      found++;
      for (let w = 1, lane = 0; w < stride; w++) {
        const word = slots[slot + w]!;
        lanes[lane++]! += word & PAIR;
        lanes[lane++]! += (word >>> 8) & PAIR;
      }
    }
    return found;
  }

  /** The same for slots of three words, which hold up to twelve labels: sums in registers are three times faster. */
  private addThree(ids: Uint32Array, from: number, to: number): number {
    const { slots, lanes } = this;
    let even0 = 0;
    let odd0 = 0;
    let even1 = 0;
    let odd1 = 0;
    let even2 = 0;
    let odd2 = 0;
    let found = 0;
    for (let f = from; f < to; f++) {
      const slot = this.find(ids[f]!);
      if (slot < 0) continue;
      found++;
      const word0 = slots[slot + 1]!;
      const word1 = slots[slot + 2]!;
      const word2 = slots[slot + 3]!;
      even0 = (even0 + (word0 & PAIR)) | 0;
      odd0 = (odd0 + ((word0 >>> 8) & PAIR)) | 0;
      even1 = (even1 + (word1 & PAIR)) | 0;
      odd1 = (odd1 + ((word1 >>> 8) & PAIR)) | 0;
      even2 = (even2 + (word2 & PAIR)) | 0;
      odd2 = (odd2 + ((word2 >>> 8) & PAIR)) | 0;
    }
    lanes[0] = even0;
    lanes[1] = odd0;
    lanes[2] = even1;
    lanes[3] = odd1;
    lanes[4] = even2;
    lanes[5] = odd2;
    return found;
  }

  /** Takes the sums of single labels out of the lanes. */
  private unpack(sums: Int32Array, found: number): void {
    const zero = found * ZERO;
    for (let y = 0; y < this.width; y++) {
      const lane = this.lanes[(y >> 2) * 2 + (y & 1)]!;
      sums[y]! += (y & 2 ? lane >>> 16 : lane & 0xffff) - zero;
    }
  }

  /** Slot of an id, or -1. */
  private find(id: number): number {
    const key = id === 0 ? 1 : id | 0;
    if ((this.filter[(key & FILTER_MASK) >>> 5]! & (1 << (key & 31))) === 0) return -1;
    const { slots } = this;
    let slot = (key >>> this.shift) * this.stride;
    for (;;) {
      const there = slots[slot]!;
      if (there === key) return slot;
      if (there === 0) return -1;
      slot = this.after(slot);
    }
  }

  private after(slot: number): number {
    const next = slot + this.stride;
    return next === this.slots.length ? 0 : next;
  }
}
