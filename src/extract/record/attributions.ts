import type { Range } from '../../language/tree.js';
import type { Prose } from '../../language/prose.js';
import type { Attribution } from '../../model/attribution.js';
import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { RawAttribution } from '../attributed.js';

/** An attribution as the record has it: everything found, attitudes and low confidence included. */
export function attributionRecord(
  raw: RawAttribution,
  prose: Prose,
  quotes: readonly Quote[],
): Attribution {
  const spans = (ranges: readonly Range[]) =>
    ranges.flatMap(({ start, end }) => prose.spans(start, end));
  const content = spans(raw.content);
  return {
    source: raw.source === null ? null : spans(raw.source),
    cue: raw.cue === null ? null : spans(raw.cue),
    content,
    quotes: quotes
      .filter((quote) => quote.spans.some((span) => isWithin(span, content)))
      .map(({ id }) => id),
    reported: raw.reported,
    confidence: Math.round(raw.confidence * 1000) / 1000,
  };
}

function isWithin(span: Span, content: readonly Span[]): boolean {
  return content.some(({ start, end }) => start <= span.start && span.end <= end);
}
