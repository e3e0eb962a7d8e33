import type { WeightTable } from './weight-table.js';

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira, ICML 2001) over hashed features.
 *
 * With L labels: the score of label y at a position is `scale` times the sum of the weights that the position's
 * features have for it; that of y after x through a transition of class c is `transitions[(c * L + x) * L + y]`;
 * `initial[y]` is added at the first position.
 */
export interface Crf {
  readonly labels: readonly string[];
  readonly classCount: number;
  readonly table: WeightTable;
  readonly scale: number;
  readonly transitions: Float32Array;
  /** exp(transitions), which every posterior asks for. */
  readonly edges: Float64Array;
  readonly initial: Float32Array;
  /** From the least to the largest transition: labels that lie further below the best one are not looked at. */
  readonly margin: number;
}

/** What training gives: `weights[i * L + y]` is what feature `ids[i]` says for label y. Read after packing. */
export interface TrainedCrf {
  readonly labels: readonly string[];
  readonly classCount: number;
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
}
