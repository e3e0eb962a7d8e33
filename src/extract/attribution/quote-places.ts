import type { Tokens } from '../../language/tokens.js';
import type { QuotedSegment } from './quotation-marks.js';

/** Where a token stands to quotation marks. */
export const QuoteState = { Outside: 0, Inside: 1, Open: 2, Close: 3 } as const;

/**
 * For each token its {@link QuoteState} and the number of the outermost quotation it belongs to (-1: none);
 * for each quotation its first token (the opening mark, if any) and the one after its last.
 */
export interface QuotePlaces {
  readonly state: Uint8Array;
  readonly quotation: Int32Array;
  readonly first: Uint32Array;
  readonly end: Uint32Array;
  readonly segments: readonly QuotedSegment[];
}

/** Lays the outermost quotations of a text over its tokens. */
export function quotePlaces(tokens: Tokens, all: readonly QuotedSegment[]): QuotePlaces {
  const segments = all.filter((segment) => segment.depth === 0);
  const state = new Uint8Array(tokens.count);
  const quotation = new Int32Array(tokens.count).fill(-1);
  const first = new Uint32Array(segments.length);
  const end = new Uint32Array(segments.length);
  let t = 0;
  segments.forEach((segment, q) => {
    const from = segment.open?.[0] ?? segment.inner[0];
    const to = segment.close?.[1] ?? segment.inner[1];
    while (t < tokens.count && tokens.end[t]! <= from) t++;
    first[q] = t;
    for (; t < tokens.count && tokens.start[t]! < to; t++) {
      quotation[t] = q;
      state[t] = placeIn(segment, tokens.start[t]!);
    }
    end[q] = t;
  });
  return { state, quotation, first, end, segments };
}

function placeIn(segment: QuotedSegment, at: number): number {
  if (at < segment.inner[0]) return QuoteState.Open;
  return at < segment.inner[1] ? QuoteState.Inside : QuoteState.Close;
}
