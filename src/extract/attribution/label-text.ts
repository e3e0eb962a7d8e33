import { ForwardBackward } from '../../language/crf/forward-backward.js';
import { latticeOf } from '../../language/crf/lattice.js';
import { SequenceBuilder } from '../../language/crf/sequence.js';
import { pathScore, viterbi } from '../../language/crf/viterbi.js';
import { attributionFeatures } from './features/index.js';
import { READIEST } from './decodings.js';
import { ATTRIBUTION_LABELS, Label, labelledSpans, type LabelledSpan } from './labels.js';
import type { AttributionModel } from './model.js';
import { paragraphRanges } from './paragraphs.js';
import type { Scene } from './scene.js';

const WIDTH = ATTRIBUTION_LABELS.length;

/** One way of reading a text: the label of each token, and how much less likely its paragraph's labels are thus. */
export interface Reading {
  readonly labels: Uint8Array;
  /** How far the labels of the token's paragraph lie behind the tagger's own, in nats. */
  readonly gap: Float32Array;
}

/** A text as the tagger sees it: P(label y at t) as `marginals[t * 11 + y]`, and what each way of reading makes of it. */
export interface Labelling {
  readonly scene: Scene;
  readonly marginals: Float64Array;
  readonly readings: readonly Reading[];
}

/** Labels a text paragraph by paragraph. */
export function labelText(
  scene: Scene,
  { tagger, decodings }: Pick<AttributionModel, 'tagger' | 'decodings'>,
): Labelling {
  const { count } = scene.analysis.tokens;
  const features = new SequenceBuilder();
  const messages = new ForwardBackward();
  const marginals = new Float64Array(count * WIDTH);
  const readings = decodings.map(() => {
    return { labels: new Uint8Array(count), gap: new Float32Array(count) };
  });
  for (const [first, end] of paragraphRanges(scene.analysis.tokens)) {
    attributionFeatures(scene, first, end, features);
    const lattice = latticeOf(tagger, features);
    messages.run(lattice);
    marginals.set(messages.marginals.subarray(0, (end - first) * WIDTH), first * WIDTH);
    const own = viterbi({ ...lattice, ...decodings[0]! });
    // Where even the readiest sees no cue, the others, which a content or source now and then leads to one, are not
    // asked: on the development articles no figure changes, and a few paragraphs in a hundred are read faster.
    const silent = !viterbi({ ...lattice, ...decodings[READIEST]! }).includes(Label.Cue);
    const best = pathScore(lattice, own);
    decodings.forEach((decoding, n) => {
      const labels = n === 0 || silent ? own : viterbi({ ...lattice, ...decoding });
      readings[n]!.labels.set(labels, first);
      readings[n]!.gap.fill(labels === own ? 0 : best - pathScore(lattice, labels), first, end);
    });
  }
  return { scene, marginals, readings };
}

/** All sources, cues and contents of one way of reading, in text order. */
export function spansOf({ scene, marginals }: Labelling, { labels }: Reading): LabelledSpan[] {
  return paragraphRanges(scene.analysis.tokens).flatMap(([first, end]) =>
    labelledSpans(
      labels.subarray(first, end),
      marginals.subarray(first * WIDTH, end * WIDTH),
      first,
    ),
  );
}
