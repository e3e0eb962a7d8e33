import type { Crf } from './model.js';
import type { Sequence } from './sequence.js';

/** Scores of every label at every position: `scores[t * L + y]`. */
export function emissions(model: Crf, sequence: Sequence): Float32Array {
  const width = model.labels.length;
  const scores = new Float32Array(sequence.length * width);
  const rows = new Int32Array(largestPosition(sequence));
  const sums = model.weights instanceof Int8Array ? new Int32Array(width) : new Float64Array(width);
  for (let t = 0; t < sequence.length; t++) {
    const found = findRows(model, sequence, t, rows);
    sums.fill(0);
    addRows(model.weights, rows, found, sums);
    for (let y = 0; y < width; y++) scores[t * width + y] = sums[y]! * model.scale;
  }
  return scores;
}

function largestPosition({ length, offsets }: Sequence): number {
  let largest = 0;
  for (let t = 0; t < length; t++) largest = Math.max(largest, offsets[t + 1]! - offsets[t]!);
  return largest;
}

/** Writes the rows of a position's known features; returns how many there are. */
function findRows(model: Crf, { ids, offsets }: Sequence, t: number, rows: Int32Array): number {
  let found = 0;
  for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
    const row = model.rows.find(ids[f]!);
    if (row >= 0) rows[found++] = row;
  }
  return found;
}

function addRows(
  weights: Crf['weights'],
  rows: Int32Array,
  count: number,
  sums: Int32Array | Float64Array,
): void {
  const width = sums.length;
  for (let i = 0; i < count; i++) {
    const from = rows[i]! * width;
    for (let y = 0; y < width; y++) sums[y]! += weights[from + y]!;
  }
}
