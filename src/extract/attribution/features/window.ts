import type { Scene } from '../scene.js';

/** A paragraph of a scene, as tokens [first, end); positions outside it have no values of their own. */
export interface Window {
  readonly scene: Scene;
  readonly first: number;
  readonly end: number;
}

/** Stands for a position outside the paragraph. */
export const OUTSIDE = 1;

/** `values[t]`, or {@link OUTSIDE} beyond the paragraph. */
export function at(values: Uint32Array | Uint8Array, t: number, { first, end }: Window): number {
  return t >= first && t < end ? values[t]! : OUTSIDE;
}

/** Number of the interval a distance lies in: 1, 2, 3, 4–5, 6–8, 9–13, 14–22, 23–40, more. */
export function distanceBucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 13) return 6;
  if (distance <= 22) return 7;
  return distance <= 40 ? 8 : 9;
}
