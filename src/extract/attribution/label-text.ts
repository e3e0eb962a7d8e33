import type { Crf } from '../../language/crf/model.js';
import { SequenceBuilder } from '../../language/crf/sequence.js';
import { tagWithPosteriors } from '../../language/crf/tagger.js';
import { attributionFeatures } from './features/index.js';
import { labelledSpans, type LabelledSpan } from './labels.js';
import { paragraphRanges } from './paragraphs.js';
import type { Scene } from './scene.js';

/** Labels a text paragraph by paragraph; all sources, cues and contents in text order. */
export function labelText(scene: Scene, tagger: Crf): LabelledSpan[] {
  const features = new SequenceBuilder();
  const spans: LabelledSpan[] = [];
  for (const [first, end] of paragraphRanges(scene.analysis.tokens)) {
    attributionFeatures(scene, first, end, features);
    const { labels, marginals } = tagWithPosteriors(tagger, features);
    spans.push(...labelledSpans(labels, marginals, first));
  }
  return spans;
}
