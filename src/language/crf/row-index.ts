/**
 * Maps feature ids to row numbers 0, 1, 2 … in the order of insertion: an open-addressing hash table in one
 * typed array, at most half full.
 */
export class RowIndex {
  size = 0;
  /** Slots of two numbers: id, and row + 1 (0 marks a free slot). */
  private slots: Uint32Array<ArrayBuffer>;
  private shift: number;

  /** @param expected how many ids will be inserted; the table grows beyond that by itself. */
  constructor(expected: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)));
    this.slots = new Uint32Array(2 ** bits * 2);
    this.shift = 32 - bits;
  }

  /** Row of an id, or -1. */
  find(id: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (id >>> this.shift) * 2;
    for (;;) {
      const row = slots[at + 1]!;
      if (row === 0) return -1;
      if (slots[at] === id) return row - 1;
      at = (at + 2) & mask;
    }
  }

  /** Row of an id, which is given the next free row when it is new. */
  insert(id: number): number {
    const found = this.find(id);
    if (found >= 0) return found;
    if ((this.size + 1) * 4 > this.slots.length) this.grow();
    this.place(id, ++this.size);
    return this.size - 1;
  }

  /** The ids in row order. */
  ids(): Uint32Array {
    const ids = new Uint32Array(this.size);
    for (let at = 0; at < this.slots.length; at += 2) {
      const row = this.slots[at + 1]!;
      if (row > 0) ids[row - 1] = this.slots[at]!;
    }
    return ids;
  }

  private place(id: number, row: number): void {
    const mask = this.slots.length - 1;
    let at = (id >>> this.shift) * 2;
    while (this.slots[at + 1] !== 0) at = (at + 2) & mask;
    this.slots[at] = id;
    this.slots[at + 1] = row;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Uint32Array(slots.length * 2);
    this.shift--;
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at + 1] !== 0) this.place(slots[at]!, slots[at + 1]!);
  }
}
