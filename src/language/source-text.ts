import type { Span } from '../model/span.js';

const CONTEXT = 32;

/**
 * The text of one seed with its lines and code points, able to turn UTF-16 offsets (what JavaScript's
 * strings and patterns count) into spans in code points (what a record promises) and back.
 */
export class SourceText {
  readonly text: string;
  /** UTF-16 offset at which each line starts. */
  readonly lineStarts: readonly number[];
  readonly #codePoints: Uint32Array | null;

  constructor(text: string) {
    this.text = text;
    this.lineStarts = lineStartsOf(text);
    this.#codePoints = codePointTable(text);
  }

  /** 1-based number of the line that holds a UTF-16 offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** 1-based column, in code points, of a UTF-16 offset. */
  columnAt(offset: number): number {
    const start = this.lineStarts[this.lineAt(offset) - 1]!;
    return this.toCodePoint(offset) - this.toCodePoint(start) + 1;
  }

  toCodePoint(offset: number): number {
    return this.#codePoints === null ? offset : this.#codePoints[offset]!;
  }

  toUtf16(codePoint: number): number {
    const table = this.#codePoints;
    if (table === null) return codePoint;
    let low = 0;
    let high = table.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table[middle]! < codePoint) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The span of a half-open UTF-16 range. */
  span(start: number, end: number): Span {
    return {
      exact: this.text.slice(start, end),
      prefix: this.text.slice(this.#back(start), start),
      suffix: this.text.slice(end, this.#forward(end)),
      start: this.toCodePoint(start),
      end: this.toCodePoint(end),
      line: this.lineAt(start),
    };
  }

  #back(offset: number): number {
    const start = Math.max(0, offset - CONTEXT);
    return isLowSurrogate(this.text, start) ? start + 1 : start;
  }

  #forward(offset: number): number {
    const end = Math.min(this.text.length, offset + CONTEXT);
    return isLowSurrogate(this.text, end) ? end - 1 : end;
  }
}

/** Line feeds, carriage returns and their pair all end a line. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

/** Null when every character is one UTF-16 unit, which is nearly always. */
function codePointTable(text: string): Uint32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null;
  const table = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = points;
    if (!isLowSurrogate(text, i + 1)) points++;
  }
  table[text.length] = points;
  return table;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
