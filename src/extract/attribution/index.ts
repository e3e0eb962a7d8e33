import type { Analysis } from '../../language/analysis.js';
import type { Tokens } from '../../language/tokens.js';
import { readLinked } from './read-linked.js';
import { confidenceOf, evidenceOf } from './confidence.js';
import type { LabelledSpan } from './labels.js';
import type { SourceLink } from './link.js';
import type { AttributionModel } from './model.js';

export { ATTRIBUTION_MODEL_FILES, loadAttributionModel, type AttributionModel } from './model.js';
export { findQuotations, type QuotedSegment, type QuoteStyle } from './quotation-marks.js';
export type { SourceLink } from './link.js';

/** UTF-16 offsets [start, end) in the analysed text. */
export type Offsets = [start: number, end: number];

/** One attribution as found: who (source) says (cue) what (content). */
export interface RawAttribution {
  /** Null where nobody is named. */
  readonly source: Offsets[] | null;
  readonly cue: Offsets[] | null;
  /** One or more fragments in text order; quotation marks are included. */
  readonly content: Offsets[];
  /** Whether the source stands with its cue or was taken from elsewhere in the sentence. */
  readonly sourceLink: SourceLink;
  /** A statement was made, not only a wish, a plan or an attitude held. */
  readonly reported: boolean;
  /** Probability that source, cue and content are all right (0–1). */
  readonly confidence: number;
}

/**
 * Finds who says what in a text: a CRF labels sources, cues and contents (after Newell, Margolin & Ruths,
 * LREC 2018), a linker joins them, a regression on the posteriors gives each its confidence.
 * In the order of the cues.
 */
export function readAttributions(analysis: Analysis, model: AttributionModel): RawAttribution[] {
  const { tokens } = analysis;
  return readLinked(analysis, model).map(({ linked, reported }) => ({
    source: linked.source ? [offsets(tokens, linked.source)] : null,
    cue: [offsets(tokens, linked.cue)],
    content: linked.content.map((span) => offsets(tokens, span)),
    sourceLink: linked.link,
    reported,
    confidence: confidenceOf(evidenceOf(linked, reported), model.confidence),
  }));
}

function offsets(tokens: Tokens, { start, end }: LabelledSpan): Offsets {
  return [tokens.start[start]!, tokens.end[end - 1]!];
}
