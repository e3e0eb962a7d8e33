import type { Range } from '../../language/tree.js';

/** How many characters two lists of ranges have in common. */
export function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

export function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
