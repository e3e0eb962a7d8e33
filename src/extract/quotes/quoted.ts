import { findQuotations, type QuotedSegment } from '../attribution/quotation-marks.js';
import type { Discourse, TokenRange } from '../discourse.js';

/** The quotations of an article, with the tokens inside their marks. */
export class Quoted {
  readonly segments: readonly (QuotedSegment & { tokens: TokenRange })[];
  readonly #inside: Uint8Array;

  constructor(discourse: Discourse) {
    this.segments = findQuotations(discourse.analysis.text).map((segment) => ({
      ...segment,
      tokens: discourse.tokensIn(segment.inner[0], segment.inner[1]),
    }));
    this.#inside = new Uint8Array(discourse.count);
    for (const { open, close, inner } of this.segments) {
      const { from, to } = discourse.tokensIn(open?.[0] ?? inner[0], close?.[1] ?? inner[1]);
      this.#inside.fill(1, from, to);
    }
  }

  /** True for a token between quotation marks, the marks included. */
  has(token: number): boolean {
    return this.#inside[token] === 1;
  }

  /** Share of a range's tokens that are quoted. */
  share({ from, to }: TokenRange): number {
    let count = 0;
    for (let i = from; i < to; i++) if (this.has(i)) count++;
    return to > from ? count / (to - from) : 0;
  }
}
