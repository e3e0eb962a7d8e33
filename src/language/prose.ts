import type { Nodes, Root } from 'mdast';
import type { Span } from '../model/span.js';
import { NO_MARKS, type SilentMarks } from './silent-marks.js';
import type { SourceText } from './source-text.js';
import { eachParagraph, type Range } from './tree.js';

/** A run of prose and where it stands in the seed. Lengths differ for an escape or a character reference. */
interface Piece {
  at: number;
  length: number;
  raw: number;
  rawLength: number;
}

/** A paragraph as a range of prose (UTF-16). */
export interface ProseParagraph extends Range {
  heading: boolean;
  /** Inside a block quote of Markdown. */
  quoted: boolean;
}

/**
 * The readable text of a tree: paragraphs joined by line feeds, without markup and silent marks, and the way back from
 * any range of it to the exact characters of the seed. Offsets in prose are UTF-16.
 */
export class Prose {
  readonly text: string;
  readonly paragraphs: readonly ProseParagraph[];
  readonly #pieces: readonly Piece[];
  readonly #source: SourceText;

  constructor(tree: Root, source: SourceText, marks: SilentMarks = NO_MARKS) {
    const builder = new Builder(source.text, marks);
    eachParagraph(tree, (block, quoted) => builder.paragraph(block, quoted));
    this.text = builder.text;
    this.paragraphs = builder.paragraphs;
    this.#pieces = builder.pieces;
    this.#source = source;
  }

  /** The spans of a range: one, or several where markup or removed text lies between its parts. */
  spans(start: number, end: number): Span[] {
    const spans: Span[] = [];
    let open: Range | null = null;
    for (const piece of this.#overlapping(start, end)) {
      const from = rawOffset(piece, Math.max(start, piece.at), 'start');
      const to = rawOffset(piece, Math.min(end, piece.at + piece.length), 'end');
      if (open !== null && from === open.end) open.end = to;
      else {
        if (open !== null) spans.push(this.#source.span(open.start, open.end));
        open = { start: from, end: to };
      }
    }
    if (open !== null) spans.push(this.#source.span(open.start, open.end));
    return spans;
  }

  /** The one span from the first to the last character of a range, whatever lies between. */
  span(start: number, end: number): Span {
    const spans = this.spans(start, end);
    const first = spans[0];
    const last = spans.at(-1);
    if (first === undefined || last === undefined) return this.#source.span(0, 0);
    return this.#source.span(this.#source.toUtf16(first.start), this.#source.toUtf16(last.end));
  }

  /** Index of the paragraph that holds an offset. */
  paragraphAt(offset: number): number {
    const found = this.paragraphs.findIndex((paragraph) => offset <= paragraph.end);
    return found < 0 ? this.paragraphs.length - 1 : found;
  }

  #overlapping(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    const first = firstBehind(this.#pieces, ({ at, length }) => at + length, start);
    for (let i = first; i < this.#pieces.length && this.#pieces[i]!.at < end; i++) {
      found.push(this.#pieces[i]!);
    }
    return found;
  }
}

/** Inside a piece whose lengths differ, a start snaps to its first raw character and an end to its last. */
function rawOffset(piece: Piece, at: number, side: 'start' | 'end'): number {
  if (piece.length === piece.rawLength) return piece.raw + at - piece.at;
  return side === 'start' ? piece.raw : piece.raw + piece.rawLength;
}

class Builder {
  text = '';
  paragraphs: ProseParagraph[] = [];
  pieces: Piece[] = [];
  readonly #raw: string;
  #marks: SilentMarks;

  constructor(raw: string, marks: SilentMarks) {
    this.#raw = raw;
    this.#marks = marks;
  }

  paragraph(block: Nodes & { children: Nodes[] }, quoted: boolean): void {
    const heading = block.type === 'heading';
    this.#open = { start: this.text.length, pieces: this.pieces.length, heading, quoted };
    for (const child of block.children) this.#inline(child);
    this.#close();
  }

  #open = { start: 0, pieces: 0, heading: false, quoted: false };

  /** Ends a paragraph and begins another of its kind; of one in which nothing is heard nothing is left. */
  #close(): void {
    this.#dropLineEnd();
    const { start, pieces, heading, quoted } = this.#open;
    const end = this.text.length;
    if (this.#marks.ranges.length > 0 && this.text.slice(start).trim() === '') {
      this.text = this.text.slice(0, start);
      this.pieces.length = pieces;
    } else if (end > start) {
      this.paragraphs.push({ start, end, heading, quoted });
      this.text += '\n';
    }
    this.#open = { start: this.text.length, pieces: this.pieces.length, heading, quoted };
  }

  /** A paragraph that is broken off in the middle of a block ends before its line does. */
  #dropLineEnd(): void {
    const last = this.pieces.at(-1);
    if (last === undefined || last.length < 2 || last.length !== last.rawLength) return;
    const end = last.raw + last.length;
    const drop = /(?:\r\n?|\n)?$/.exec(this.#raw.slice(end - 2, end))?.[0].length ?? 0;
    this.text = this.text.slice(0, this.text.length - drop);
    last.length -= drop;
    last.rawLength -= drop;
  }

  #inline(node: Nodes): void {
    if (node.type === 'text') this.#words(node.value, node);
    else if (node.type === 'inlineCode') this.#literally(node.value, node);
    else if (node.type === 'break') this.text += ' ';
    else if ('children' in node) for (const child of node.children) this.#inline(child);
  }

  /** In code a mark is what it looks like. */
  #literally(value: string, node: Nodes): void {
    const marks = this.#marks;
    this.#marks = NO_MARKS;
    this.#words(value, node);
    this.#marks = marks;
  }

  /** Walks a value beside its raw characters; they part at escapes, references and line prefixes. */
  #words(value: string, node: Nodes): void {
    let raw = node.position?.start.offset ?? 0;
    const rawEnd = node.position?.end.offset ?? raw;
    if (this.#raw.slice(raw, rawEnd) === value) return this.#piece(value, raw, value.length);
    let i = 0;
    while (i < value.length && raw < rawEnd) {
      const run = sameRun(value, i, this.#raw, raw, rawEnd);
      if (run > 0) {
        this.#piece(value.slice(i, i + run), raw, run);
        i += run;
        raw += run;
        continue;
      }
      const reference =
        this.#raw[raw] === '&' && /^&[#\w]{1,32};/.exec(this.#raw.slice(raw, raw + 40));
      if (reference) {
        const length = value.codePointAt(i)! > 0xffff ? 2 : 1;
        this.#piece(value.slice(i, i + length), raw, reference[0].length);
        i += length;
        raw += reference[0].length;
      } else raw++;
    }
  }

  /** Adds words without what is silent in them; a new line of a table, or a footnote, begins a paragraph. */
  #piece(words: string, raw: number, rawLength: number): void {
    const same = words.length === rawLength;
    const end = raw + rawLength;
    let at = raw;
    const addUpTo = (to: number) => {
      if (to > at && (same || at === raw))
        this.#add(same ? words.slice(at - raw, to - raw) : words, at, same ? to - at : rawLength);
    };
    for (const cut of cutsWithin(this.#marks, raw, end)) {
      addUpTo(cut.start);
      if (cut.start === cut.end) this.#close();
      at = Math.max(at, cut.end);
    }
    addUpTo(end);
  }

  #add(words: string, raw: number, rawLength: number): void {
    this.pieces.push({ at: this.text.length, length: words.length, raw, rawLength });
    this.text += words.replace(/[\r\n\u2028\u2029]/g, ' ');
  }
}

/** The silent ranges and the breaks, which have no length, within a range, in order. */
function cutsWithin({ ranges, breaks }: SilentMarks, start: number, end: number): Range[] {
  const cuts: Range[] = [];
  for (let i = firstBehind(ranges, (one) => one.end, start); i < ranges.length; i++) {
    if (ranges[i]!.start >= end) break;
    cuts.push(ranges[i]!);
  }
  for (let i = firstBehind(breaks, (at) => at + 1, start); i < breaks.length; i++) {
    if (breaks[i]! >= end) break;
    cuts.push({ start: breaks[i]!, end: breaks[i]! });
  }
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Index of the first of a sorted list that ends behind an offset. */
function firstBehind<T>(list: readonly T[], endOf: (one: T) => number, offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(list[middle]!) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sameRun(a: string, i: number, b: string, j: number, end: number): number {
  let n = 0;
  while (i + n < a.length && j + n < end && a[i + n] === b[j + n] && !startsReference(b, j + n))
    n++;
  return n;
}

/** In Markdown an `&` may begin a reference: it must not be matched against a literal `&` of the value. */
function startsReference(raw: string, at: number): boolean {
  return (
    raw[at] === '&' && /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.test(raw.slice(at, at + 40))
  );
}
