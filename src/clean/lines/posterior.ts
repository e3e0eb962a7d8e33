import type { Crf } from '../../language/crf/model.js';
import { SequenceBuilder } from '../../language/crf/sequence.js';
import { tagWithPosteriors } from '../../language/crf/tagger.js';
import type { LabelledLine } from '../labelled.js';
import { lineFeatures } from './features.js';
import { LINE_LABELS, labelNumber, type LineLabel } from './labels.js';

/** P(label) of one line, by label. */
export type Posterior = (label: LineLabel) => number;

/** What the model makes of every line. */
export function posteriorsOf(lines: readonly LabelledLine[], model: Crf): Posterior[] {
  const sequence = new SequenceBuilder();
  lineFeatures(lines, sequence);
  const { marginals } = tagWithPosteriors(model, sequence);
  const width = LINE_LABELS.length;
  return lines.map((_, i) => (label) => marginals[i * width + labelNumber(label)]!);
}
