/**
 * Maps feature ids to row numbers 0, 1, 2 … in the order of insertion: an open-addressing hash table in two
 * typed arrays, at most half full.
 */
export class RowIndex {
  size = 0;
  private keys: Uint32Array<ArrayBuffer>;
  /** Row + 1; 0 marks a free slot. */
  private rows: Uint32Array<ArrayBuffer>;
  private shift: number;

  /** @param expected how many ids will be inserted; the table grows beyond that by itself. */
  constructor(expected: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)));
    this.keys = new Uint32Array(2 ** bits);
    this.rows = new Uint32Array(2 ** bits);
    this.shift = 32 - bits;
  }

  /** Row of an id, or -1. */
  find(id: number): number {
    const { keys, rows } = this;
    const mask = keys.length - 1;
    let slot = id >>> this.shift;
    for (;;) {
      const row = rows[slot]!;
      if (row === 0) return -1;
      if (keys[slot] === id) return row - 1;
      slot = (slot + 1) & mask;
    }
  }

  /** Row of an id, which is given the next free row when it is new. */
  insert(id: number): number {
    const found = this.find(id);
    if (found >= 0) return found;
    if ((this.size + 1) * 2 > this.keys.length) this.grow();
    this.place(id, ++this.size);
    return this.size - 1;
  }

  /** The ids in row order. */
  ids(): Uint32Array {
    const ids = new Uint32Array(this.size);
    this.rows.forEach((row, slot) => {
      if (row > 0) ids[row - 1] = this.keys[slot]!;
    });
    return ids;
  }

  private place(id: number, row: number): void {
    const mask = this.keys.length - 1;
    let slot = id >>> this.shift;
    while (this.rows[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = id;
    this.rows[slot] = row;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.rows = new Uint32Array(rows.length * 2);
    this.shift--;
    for (let slot = 0; slot < rows.length; slot++) {
      if (rows[slot] !== 0) this.place(keys[slot]!, rows[slot]!);
    }
  }
}
