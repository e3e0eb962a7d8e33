import type { Analysis } from '../../language/analysis.js';
import type { Tokens } from '../../language/tokens.js';
import { candidatesOf } from './candidates.js';
import { chosenOf, type Chosen } from './choose.js';
import { evidenceOf } from './evidence/index.js';
import { confidenceOf, worthOf } from './judge.js';
import { labelText } from './label-text.js';
import type { LabelledSpan } from './labels.js';
import type { SourceLink } from './link.js';
import type { AttributionModel } from './model.js';
import { isReported } from './reported.js';
import { setScene, type Scene } from './scene.js';
import { withWritten } from './written.js';

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
 * Finds who says what in a text. A CRF labels sources, cues and contents (after Newell, Margolin & Ruths, LREC 2018) in
 * several ways, a linker joins them, boosted trees judge what came of it, as rerankers do (Collins & Koo 2005), and the
 * worthiest are chosen. In the order of the cues.
 */
export function readAttributions(analysis: Analysis, model: AttributionModel): RawAttribution[] {
  const scene = setScene(analysis, model.cues, model.clusters);
  return believed(scene, model)
    .sort((a, b) => a.linked.cue.start - b.linked.cue.start)
    .map(({ linked, worth }) => ({
      source: linked.source ? [offsets(analysis.tokens, linked.source)] : null,
      cue: [offsets(analysis.tokens, linked.cue)],
      content: linked.content.map((span) => offsets(analysis.tokens, span)),
      sourceLink: linked.link,
      reported: isReported(scene, linked),
      confidence: confidenceOf(worth, model.judge),
    }));
}

function believed(scene: Scene, model: AttributionModel): Chosen[] {
  const labelling = labelText(scene, model);
  const candidates = candidatesOf(labelling);
  const worth = worthOf(evidenceOf(labelling, candidates, model.cues), model.judge);
  return withWritten(scene, chosenOf(scene, candidates, worth));
}

function offsets(tokens: Tokens, { start, end }: LabelledSpan): Offsets {
  return [tokens.start[start]!, tokens.end[end - 1]!];
}
