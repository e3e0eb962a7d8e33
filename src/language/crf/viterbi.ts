import type { Lattice } from './lattice.js';

/** The best label of each position (Viterbi). Ties go to the lower label. */
export function viterbi(lattice: Lattice): Uint8Array {
  const { width, length, scores, initial } = lattice;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let y = 0; y < width; y++) previous[y] = initial[y]! + scores[y]!;
  for (let t = 1; t < length; t++) {
    advance(lattice, t, previous, current, back);
    [previous, current] = [current, previous];
  }
  follow(back, previous, path);
  return path;
}

function advance(
  { width, scores, classes, transitions }: Lattice,
  t: number,
  previous: Float64Array,
  current: Float64Array,
  back: Uint8Array,
): void {
  const at = t * width;
  current.fill(-Infinity);
  let edge = classes[t]! * width * width;
  for (let x = 0; x < width; x++) {
    const base = previous[x]!;
    for (let y = 0; y < width; y++) {
      const score = base + transitions[edge++]!;
      if (score > current[y]!) {
        current[y] = score;
        back[at + y] = x;
      }
    }
  }
  for (let y = 0; y < width; y++) current[y]! += scores[at + y]!;
}

function follow(back: Uint8Array, last: Float64Array, path: Uint8Array): void {
  let label = 0;
  for (let y = 1; y < last.length; y++) if (last[y]! > last[label]!) label = y;
  for (let t = path.length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * last.length + label]!;
  }
}
