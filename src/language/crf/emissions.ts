import type { Crf } from './model.js';
import type { Sequence } from './sequence.js';

/** Scores of every label at every position: `scores[t * L + y]`. */
export function emissions({ table, scale }: Crf, sequence: Sequence): Float32Array {
  const { length, ids, offsets } = sequence;
  const { width } = table;
  const scores = new Float32Array(length * width);
  const sums = new Int32Array(width);
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < width; y++) sums[y] = 0;
    table.addTo(sums, ids, offsets[t]!, offsets[t + 1]!);
    for (let y = 0; y < width; y++) scores[t * width + y] = sums[y]! * scale;
  }
  return scores;
}
