import type { Range } from '../../language/tree.js';
import type { Prose } from '../../language/prose.js';
import type { Attribution } from '../../model/attribution.js';
import type { RawAttribution } from '../attributed.js';
import type { QuoteIndex } from './quote-index.js';

/** An attribution as the record has it: everything found, attitudes and low confidence included. */
export function attributionRecord(
  raw: RawAttribution,
  prose: Prose,
  quotes: QuoteIndex,
): Attribution {
  const spans = (ranges: readonly Range[]) =>
    ranges.flatMap(({ start, end }) => prose.spans(start, end));
  const content = spans(raw.content);
  return {
    source: raw.source === null ? null : spans(raw.source),
    cue: raw.cue === null ? null : spans(raw.cue),
    content,
    quotes: quotes.within(content).map(({ id }) => id),
    reported: raw.reported,
    confidence: Math.round(raw.confidence * 1000) / 1000,
  };
}
