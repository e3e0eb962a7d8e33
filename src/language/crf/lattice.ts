import { emissions } from './emissions.js';
import type { Crf } from './model.js';
import type { Sequence } from './sequence.js';

/**
 * All label paths through one sequence, in log scores. `width` is the number of labels; `scores` and
 * `transitions` are laid out as in {@link Crf}; `classes[t]` is the class of the transition into `t`.
 */
export interface Lattice {
  readonly width: number;
  readonly length: number;
  readonly scores: Float32Array;
  readonly classes: Uint8Array;
  readonly transitions: Float32Array;
  /** exp(transitions), where they do not change. */
  readonly edges: Float64Array | null;
  readonly initial: Float32Array;
  /** A label whose score lies further below the best one's is on no best path. */
  readonly margin: number;
}

/** The lattice a model spans over a sequence. */
export function latticeOf(model: Crf, sequence: Sequence): Lattice {
  return {
    width: model.labels.length,
    length: sequence.length,
    scores: emissions(model, sequence),
    classes: sequence.classes,
    transitions: model.transitions,
    edges: model.edges,
    initial: model.initial,
    margin: model.margin,
  };
}
