/** Number of intervals that the values of a feature are told apart by. */
export const BINS = 64;

/** Cases to learn from: `values[i * width + j]` is value j of case i. */
export interface Cases {
  readonly count: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** The values of cases as numbers of intervals, and where the intervals of each feature begin. */
export interface BinnedCases {
  readonly count: number;
  readonly width: number;
  /** Interval of value j of case i, at `bins[j * count + i]`: a feature's lie together, since it is asked about alone. */
  readonly bins: Uint8Array;
  /** Ascending lower bounds of the intervals 1, 2 … of each feature. */
  readonly edges: readonly Float32Array[];
}

/** Cuts the values of each feature into intervals of about the same number of cases. */
export function binned({ count, width, values }: Cases): BinnedCases {
  const edges = Array.from({ length: width }, (_, j) => {
    const column = Float32Array.from({ length: count }, (__, i) => values[i * width + j]!);
    return edgesOf(column.sort());
  });
  const bins = new Uint8Array(count * width);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < width; j++) bins[j * count + i] = binOf(edges[j]!, values[i * width + j]!);
  return { count, width, bins, edges };
}

function edgesOf(sorted: Float32Array): Float32Array {
  const edges: number[] = [];
  let last = sorted[0] ?? 0;
  for (let b = 1; b < BINS; b++) {
    const value = sorted[Math.floor((b * sorted.length) / BINS)] ?? last;
    if (value > last) edges.push((last = value));
  }
  return Float32Array.from(edges);
}

/** How many edges are not above a value. */
function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
