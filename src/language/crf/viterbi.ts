import type { Lattice } from './lattice.js';

/**
 * The best label of each position (Viterbi). Ties go to the lower label. Labels whose score lies further below the best
 * one's of their position than the lattice's margin are passed over: of the 45 labels of a part-of-speech tagger that
 * leaves about five.
 */
export function viterbi(lattice: Lattice): Uint8Array {
  const { width, length, scores, initial } = lattice;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * width);
  let previous = new Column(width, lattice.margin);
  let current = new Column(width, lattice.margin);
  previous.choose(scores, 0);
  for (let i = 0; i < previous.count; i++) {
    const y = previous.labels[i]!;
    previous.best[y] = initial[y]! + scores[y]!;
  }
  for (let t = 1; t < length; t++) {
    advance(lattice, t, previous, current, back);
    [previous, current] = [current, previous];
  }
  follow(back, previous, path);
  return path;
}

/** The labels that come into question at a position, and the score of the best path to each. */
class Column {
  count = 0;
  readonly labels: Uint8Array;
  readonly best: Float64Array;

  constructor(
    private readonly width: number,
    private readonly margin: number,
  ) {
    this.labels = new Uint8Array(width);
    this.best = new Float64Array(width);
  }

  /** Takes the labels within the margin of the best of `width` scores from `at` on. */
  choose(scores: Float32Array, at: number): void {
    let top = -Infinity;
    for (let y = 0; y < this.width; y++) if (scores[at + y]! > top) top = scores[at + y]!;
    const least = top - this.margin;
    this.count = 0;
    for (let y = 0; y < this.width; y++)
      if (scores[at + y]! >= least) this.labels[this.count++] = y;
  }
}

function advance(
  { width, scores, classes, transitions }: Lattice,
  t: number,
  previous: Column,
  current: Column,
  back: Uint8Array,
): void {
  const at = t * width;
  const edges = classes[t]! * width * width;
  current.choose(scores, at);
  for (let j = 0; j < current.count; j++) {
    const y = current.labels[j]!;
    let best = -Infinity;
    let from = 0;
    for (let i = 0; i < previous.count; i++) {
      const x = previous.labels[i]!;
      const score = previous.best[x]! + transitions[edges + x * width + y]!;
      if (score <= best) continue;
      best = score;
      from = x;
    }
    current.best[y] = best + scores[at + y]!;
    back[at + y] = from;
  }
}

function follow(back: Uint8Array, last: Column, path: Uint8Array): void {
  let label = last.labels[0]!;
  for (let i = 1; i < last.count; i++)
    if (last.best[last.labels[i]!]! > last.best[label]!) label = last.labels[i]!;
  const width = last.best.length;
  for (let t = path.length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * width + label]!;
  }
}

/** Score of a path, which the best one has the largest of. */
export function pathScore(
  { width, scores, classes, transitions, initial }: Lattice,
  path: Uint8Array,
): number {
  if (path.length === 0) return 0;
  let score = initial[path[0]!]! + scores[path[0]!]!;
  for (let t = 1; t < path.length; t++) {
    const edge = (classes[t]! * width + path[t - 1]!) * width + path[t]!;
    score += scores[t * width + path[t]!]! + transitions[edge]!;
  }
  return score;
}
