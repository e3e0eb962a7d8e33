import { probability, type Forest } from '../../language/forest/forest.js';
import { EVIDENCE_SIZE } from './evidence/index.js';

/** Number of points of the curve that turns a worth into a probability. */
export const CURVE_POINTS = 33;

/** What has learnt to tell right attributions from wrong ones. */
export interface Judge {
  readonly forest: Forest;
  /**
   * Probability that an attribution of a worth of 0, 1/32, 2/32 … 1 is right: as often as it was on texts that neither
   * tagger nor forest had seen.
   */
  readonly curve: Float32Array;
}

/** How much of each candidate is to be expected to agree with a careful reader (0–1). */
export function worthOf(evidence: Float32Array, { forest }: Judge): Float64Array {
  return Float64Array.from({ length: evidence.length / EVIDENCE_SIZE }, (_, i) =>
    probability(forest, evidence, i * EVIDENCE_SIZE),
  );
}

/** Probability (0–1) that source, cue and content of an attribution of some worth are all right. */
export function confidenceOf(worth: number, { curve }: Judge): number {
  const at = Math.min(1, Math.max(0, worth)) * (CURVE_POINTS - 1);
  const low = Math.min(CURVE_POINTS - 2, Math.floor(at));
  return curve[low]! + (at - low) * (curve[low + 1]! - curve[low]!);
}
