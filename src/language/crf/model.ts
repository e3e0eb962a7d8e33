import type { RowIndex } from './row-index.js';

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira, ICML 2001) over hashed features.
 *
 * With L labels: the score of label y at a position is `scale` times the sum of `weights[row * L + y]` over
 * the rows of the position's features; that of y after x through a transition of class c is
 * `transitions[(c * L + x) * L + y]`; `initial[y]` is added at the first position.
 */
export interface Crf {
  readonly labels: readonly string[];
  readonly classCount: number;
  readonly rows: RowIndex;
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
}
