import { doubleMarkAt, isInches, type DoubleMark, type QuoteStyle } from './double-quotes.js';
import { isSpace, singleClose } from './single-quotes.js';

export type { QuoteStyle } from './double-quotes.js';

/** A half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/**
 * What stands between quotation marks. `open` is null where a quotation goes on from the paragraph before
 * without a new mark; `close` is null where it is not closed in its paragraph (`unclosed`), and then `inner`
 * ends with the paragraph. `continues`: it goes on from the paragraph before. `depth` 1: inside another one.
 */
export interface QuotedSegment {
  readonly style: QuoteStyle;
  readonly open: Range | null;
  readonly close: Range | null;
  readonly inner: Range;
  readonly unclosed: boolean;
  readonly continues: boolean;
  readonly depth: 0 | 1;
}

interface Opening {
  readonly style: QuoteStyle;
  readonly at: number;
  readonly length: number;
  readonly depth: 0 | 1;
}

/** So many paragraphs without marks may stand between an opening mark and the closing one that belongs to it. */
const LONGEST_GAP = 4;

/** Finds all quotations of a text, in the order of their openings. Apostrophes are never marks. */
export function findQuotations(text: string): QuotedSegment[] {
  const segments: QuotedSegment[] = [];
  let pending: QuoteStyle | null = null;
  /** Paragraphs without marks since a quotation was left open: part of it, if it is closed later. */
  let bare: QuotedSegment[] = [];
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    if (!isBlank(text, from, end)) {
      const scan = (style: QuoteStyle | null): QuotedSegment[] =>
        new ParagraphScan(text, from, end, style).run();
      let found: QuotedSegment[] = scan(pending);
      const [first] = found;
      if (pending !== null && first === undefined && bare.length < LONGEST_GAP) {
        bare.push(wholeParagraph(text, from, end, pending));
      } else {
        if (first !== undefined && isEnd(text, first)) segments.push(...bare);
        else if (bare.length > 0) found = scan(null);
        segments.push(...found);
        pending = found.find((segment) => segment.unclosed)?.style ?? null;
        bare = [];
      }
    }
    from = end + 1;
  }
  return segments;
}

/** Whether a quotation comes from the paragraphs before and ends at a mark that cannot be an opening one. */
function isEnd(text: string, { open, close }: QuotedSegment): boolean {
  return open === null && close !== null && /^(?:[\s.,;:!?)\]–—]|$)/.test(text.slice(close[1]));
}

/** A paragraph that a quotation runs through. */
function wholeParagraph(text: string, from: number, end: number, style: QuoteStyle): QuotedSegment {
  let [first, last] = [from, end];
  while (isSpace(text.charCodeAt(first))) first++;
  while (isSpace(text.charCodeAt(last - 1))) last--;
  const rest = { open: null, close: null, unclosed: true, continues: true, depth: 0 } as const;
  return { style, inner: [first, last], ...rest };
}

/** Curly and straight marks close each other in careless copies. */
function areOneFamily(a: QuoteStyle, b: QuoteStyle): boolean {
  return a === b || (a === 'curly' && b === 'straight') || (a === 'straight' && b === 'curly');
}

function isBlank(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Reads the marks of one paragraph from left to right. */
class ParagraphScan {
  private readonly segments: QuotedSegment[] = [];
  private opening: Opening | null = null;
  /** End of the single quotation at hand. */
  private singleUntil = -1;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly end: number,
    /** Style of the quotation that the paragraph before left open. */
    private readonly pending: QuoteStyle | null,
  ) {}

  run(): QuotedSegment[] {
    for (let at = this.from; at < this.end; at++) {
      const mark = this.mayBeMark(at) ? doubleMarkAt(this.text, at) : null;
      if (mark) {
        this.read(mark, at);
        at += mark.length - 1;
      } else if (at > this.singleUntil) this.readSingle(at);
    }
    if (this.opening) this.finish(this.opening, null, this.trimmedEnd());
    return this.segments.sort((a, b) => a.inner[0] - b.inner[0]);
  }

  /** Quick refusal of letters and spaces. */
  private mayBeMark(at: number): boolean {
    const unit = this.text.charCodeAt(at);
    return unit > 127 || unit === 34 || unit === 39 || unit === 96;
  }

  private read(mark: DoubleMark, at: number): void {
    if (!this.opening && isInches(this.text, at)) return;
    if (this.closes(mark, at)) this.close(mark, at);
    else if (this.opening && mark.side === 'close') return;
    else if (mark.side !== 'close' || this.opensAsClose(mark, at)) this.open(mark, at);
    else this.closePending(mark, at);
  }

  /** Whether a mark closes the quotation at hand. */
  private closes(mark: DoubleMark, at: number): boolean {
    const { opening } = this;
    if (!opening) return false;
    if (opening.style === 'low') return mark.style === 'curly' || mark.style === 'low';
    if (!areOneFamily(opening.style, mark.style)) return false;
    if (mark.side !== 'open') return true;
    // “ set for ” by mistake.
    return mark.style === 'curly' && !isSpace(this.text.charCodeAt(at - 1)) && this.endsAt(at + 1);
  }

  private endsAt(at: number): boolean {
    return at >= this.end || isSpace(this.text.charCodeAt(at));
  }

  /** Whether a closing glyph stands where only an opening one can: Swedish ”…”, German »…«. */
  private opensAsClose(mark: DoubleMark, at: number): boolean {
    const before = at === this.from || isSpace(this.text.charCodeAt(at - 1));
    return before && !this.endsAt(at + mark.length);
  }

  private open(mark: DoubleMark, at: number): void {
    if (this.opening) this.finish(this.opening, null, at);
    const depth = at <= this.singleUntil ? 1 : 0;
    this.opening = { style: mark.style, at, length: mark.length, depth };
  }

  private close(mark: DoubleMark, at: number): void {
    if (this.opening) this.finish(this.opening, [at, at + mark.length], at);
    this.opening = null;
  }

  /** A close without an opening: the quotation of the paragraph before goes on to here. */
  private closePending(mark: DoubleMark, at: number): void {
    if (this.pending === null || this.segments.length > 0) return;
    this.finish(
      { style: mark.style, at: this.from, length: 0, depth: 0 },
      [at, at + mark.length],
      at,
    );
  }

  private finish(opening: Opening, close: Range | null, innerEnd: number): void {
    const innerStart = opening.at + opening.length;
    if (innerEnd <= innerStart) return;
    this.segments.push({
      style: opening.style,
      open: opening.length > 0 ? [opening.at, innerStart] : null,
      close,
      inner: [innerStart, innerEnd],
      unclosed: close === null,
      continues: this.pending !== null && isBlank(this.text, this.from, opening.at),
      depth: opening.depth,
    });
  }

  private readSingle(at: number): void {
    const close = singleClose(this.text, at, this.end);
    if (close < 0) return;
    this.singleUntil = close;
    this.segments.push({
      style: 'single',
      open: [at, at + 1],
      close: [close, close + 1],
      inner: [at + 1, close],
      unclosed: false,
      continues: false,
      depth: this.opening ? 1 : 0,
    });
  }

  private trimmedEnd(): number {
    let end = this.end;
    while (end > this.from && isSpace(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}
