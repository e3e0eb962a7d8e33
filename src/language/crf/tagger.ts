import { ForwardBackward } from './forward-backward.js';
import { latticeOf } from './lattice.js';
import type { Crf } from './model.js';
import type { Sequence } from './sequence.js';
import { viterbi } from './viterbi.js';

/** The best labels of a sequence, as indices into `model.labels`. */
export function tag(model: Crf, sequence: Sequence): Uint8Array {
  return viterbi(latticeOf(model, sequence));
}

/** The best labels and P(label y at t) as `marginals[t * labels.length + y]`. */
export interface TaggedSequence {
  readonly labels: Uint8Array;
  readonly marginals: Float64Array;
}

/** The best labels of a sequence with the posterior of every label at every position. */
export function tagWithPosteriors(model: Crf, sequence: Sequence): TaggedSequence {
  const lattice = latticeOf(model, sequence);
  if (lattice.length === 0) return { labels: new Uint8Array(0), marginals: new Float64Array(0) };
  const messages = new ForwardBackward();
  messages.run(lattice);
  return { labels: viterbi(lattice), marginals: messages.marginals };
}
