import type { Analysis } from '../../language/analysis.js';
import { restOfSentence } from './absent-content.js';
import { mainSubject, mayShare } from './absent-source.js';
import { withContinuedQuotations } from './continued-quotations.js';
import { labelText } from './label-text.js';
import type { LabelledSpan } from './labels.js';
import { linkSpans, type LinkedAttribution } from './link.js';
import type { AttributionModel } from './model.js';
import { isReported } from './reported.js';
import { setScene } from './scene.js';
import { signedQuotations } from './signed-quotations.js';
import { transcriptLines } from './transcripts.js';
import { wholeClauses } from './whole-clauses.js';

/** An attribution as token spans, and whether it reports a statement. */
export interface ReadAttribution {
  readonly linked: LinkedAttribution;
  readonly reported: boolean;
}

/** Labels a text and joins what was labelled; in the order of the cues. */
export function readLinked(analysis: Analysis, model: AttributionModel): ReadAttribution[] {
  const scene = setScene(analysis, model.cues, model.clusters);
  const spans = wholeClauses(scene, labelText(scene, model.tagger));
  const context = { line: analysis.tokens.line, sentenceOf: analysis.sentenceOf };
  const rules = {
    findSubject: (cue: LabelledSpan) => mainSubject(scene, cue),
    findContent: (cue: LabelledSpan, source: LabelledSpan | null) => {
      const content = restOfSentence(scene, cue, source, spans);
      return content ? [content] : [];
    },
    mayShare: (source: LabelledSpan) => mayShare(scene, source),
  };
  const linked = withContinuedQuotations(scene, linkSpans(spans, context, rules));
  const written = [...signedQuotations(scene, linked), ...transcriptLines(scene, linked)];
  return inOrder([...linked, ...written]).map((one) => ({
    linked: one,
    reported: isReported(scene, one),
  }));
}

function inOrder(linked: readonly LinkedAttribution[]): LinkedAttribution[] {
  return linked.toSorted((a, b) => a.cue.start - b.cue.start);
}
