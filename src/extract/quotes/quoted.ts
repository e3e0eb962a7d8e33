import { findQuotations, type QuotedSegment } from '../attribution/quotation-marks.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { segmentsOf, withoutSpace, type BlockQuotation } from './blocks.js';

/** A quotation with the tokens inside its marks; `block`: a paragraph of a block quotation, which needs none. */
export type Segment = QuotedSegment & { tokens: TokenRange; block: BlockQuotation | null };

/** The quotations of an article, with the tokens inside their marks. */
export class Quoted {
  readonly segments: readonly Segment[];
  readonly #inside: Uint8Array;
  /** How many of the tokens before each are quoted, so that no share is counted twice. */
  readonly #before: Uint32Array;

  constructor(discourse: Discourse, blocks: readonly BlockQuotation[] = []) {
    const marked = findQuotations(discourse.analysis.text).filter(
      ({ inner: [start] }) => !blocks.some((block) => block.start <= start && start < block.end),
    );
    const all = [
      ...marked.map((segment) => ({ ...segment, block: null })),
      ...blocks.flatMap((block) => segmentsOf(block)),
    ];
    this.segments = all
      .map((one) => ({ ...one, ...placed(one, discourse) }))
      .sort((a, b) => a.inner[0] - b.inner[0]);
    this.#inside = new Uint8Array(discourse.count);
    for (const { start, end } of blocks) {
      const { from, to } = discourse.tokensIn(start, end);
      this.#inside.fill(1, from, to);
    }
    for (const { open, close, inner } of this.segments) {
      const { from, to } = discourse.tokensIn(open?.[0] ?? inner[0], close?.[1] ?? inner[1]);
      this.#inside.fill(1, from, to);
    }
    this.#before = new Uint32Array(discourse.count + 1);
    this.#inside.forEach((one, i) => (this.#before[i + 1] = this.#before[i]! + one));
  }

  /** True for a token between quotation marks, the marks included. */
  has(token: number): boolean {
    return this.#inside[token] === 1;
  }

  /** Share of a range's tokens that are quoted. */
  share({ from, to }: TokenRange): number {
    if (to <= from) return 0;
    return (this.#quotedBefore(to) - this.#quotedBefore(from)) / (to - from);
  }

  #quotedBefore(token: number): number {
    return this.#before[Math.min(Math.max(token, 0), this.#inside.length)]!;
  }
}

/** French marks stand apart from the words they enclose: the space is no part of the quotation. */
function placed({ inner: [from, to] }: QuotedSegment, discourse: Discourse) {
  const { start, end } = withoutSpace({ start: from, end: to }, discourse.analysis.text);
  const inner: QuotedSegment['inner'] = [start, end];
  return { inner, tokens: discourse.tokensIn(start, end) };
}
