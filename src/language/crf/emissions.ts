import type { Crf } from './model.js';
import type { Sequence } from './sequence.js';

/** Scores of every label at every position: `scores[t * L + y]`. */
export function emissions(model: Crf, sequence: Sequence): Float32Array {
  const width = model.labels.length;
  const scores = new Float32Array(sequence.length * width);
  for (let t = 0; t < sequence.length; t++) addRows(model, sequence, t, scores, width);
  if (model.scale !== 1) for (let i = 0; i < scores.length; i++) scores[i]! *= model.scale;
  return scores;
}

function addRows(
  model: Crf,
  sequence: Sequence,
  t: number,
  scores: Float32Array,
  width: number,
): void {
  const { rows, weights } = model;
  const { ids, offsets } = sequence;
  const at = t * width;
  for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
    const row = rows.find(ids[f]!);
    if (row < 0) continue;
    const from = row * width;
    for (let y = 0; y < width; y++) scores[at + y]! += weights[from + y]!;
  }
}
