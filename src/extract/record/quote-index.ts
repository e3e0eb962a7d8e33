import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';

/** A span of a quotation. */
interface Part {
  readonly span: Span;
  readonly quote: Quote;
}

/** The quotations of an article by where their parts stand. */
export class QuoteIndex {
  readonly #parts: readonly Part[];

  constructor(quotes: readonly Quote[]) {
    this.#parts = quotes
      .flatMap((quote) => quote.spans.map((span) => ({ span, quote })))
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** Quotations of which a part lies wholly within one of some spans, in text order. */
  within(spans: readonly Span[]): Quote[] {
    const found = new Set<Quote>();
    for (const { start, end } of spans)
      for (let i = this.#firstFrom(start); i < this.#parts.length; i++) {
        const { span, quote } = this.#parts[i]!;
        if (span.start >= end) break;
        if (span.end <= end) found.add(quote);
      }
    return [...found];
  }

  /** Index of the first part that begins at an offset or behind it. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.span.start >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
