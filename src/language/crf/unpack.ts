import type { Crf } from './model.js';
import { MAGIC } from './pack.js';
import { WeightTable } from './weight-table.js';

class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++]!;
  }

  varint(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 128;
    }
  }

  floats(count: number): Float32Array {
    // A copy of its own: a view of a Buffer need not be aligned to four bytes.
    const copy = Uint8Array.from(this.bytes.subarray(this.at, (this.at += count * 4)));
    return new Float32Array(copy.buffer);
  }

  word(length: number): string {
    return String.fromCharCode(...this.bytes.subarray(this.at, (this.at += length)));
  }
}

/**
 * Reads a model written by `packCrf`.
 * @throws Error when the bytes do not begin as such a model does.
 */
export function unpackCrf(bytes: Uint8Array): Crf {
  const input = new ByteReader(bytes);
  let magic = 0;
  for (let i = 0; i < 4; i++) magic += input.byte() * 256 ** i;
  if (magic !== MAGIC)
    throw new Error('not a packed CRF model: its first four bytes are not "CRF1"');
  const labels = Array.from({ length: input.varint() }, () => input.word(input.byte()));
  const classCount = input.varint();
  const scale = input.floats(1)[0]!;
  const initial = input.floats(labels.length);
  const transitions = input.floats(classCount * labels.length ** 2);
  const edges = Float64Array.from(transitions, Math.exp);
  const table = readTable(input, labels.length);
  const margin = range(transitions);
  return { labels, classCount, scale, initial, transitions, edges, margin, table };
}

function range(values: Float32Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

function readTable(input: ByteReader, width: number): WeightTable {
  const count = input.varint();
  const table = new WeightTable(count, width);
  const groups = Math.ceil(width / 8);
  let id = 0;
  for (let row = 0; row < count; row++) {
    id += input.varint();
    readWeights(input, table, table.insert(id), groups);
  }
  return table;
}

const MASKS = new Uint8Array(8);

function readWeights(input: ByteReader, table: WeightTable, offset: number, groups: number): void {
  const present = input.byte();
  for (let g = 0; g < groups; g++) MASKS[g] = (present >> g) & 1 ? input.byte() : 0;
  for (let g = 0; g < groups; g++) {
    for (let mask = MASKS[g]!, y = g * 8; mask !== 0; mask >>= 1, y++)
      if (mask & 1) table.set(offset, y, (input.byte() << 24) >> 24);
  }
}
