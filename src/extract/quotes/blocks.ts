import type { Prose } from '../../language/prose.js';
import type { Range } from '../../language/tree.js';
import type { QuotedSegment } from '../attribution/quotation-marks.js';

/** A block quote of Markdown, as UTF-16 offsets in prose: neighbouring paragraphs are one. */
export interface BlockQuotation extends Range {
  /** What is quoted, a range to a paragraph; marks around it and a signature are left out. */
  parts: Range[];
  /** The name behind the dash it is signed with: "— Ann Other". */
  signature: Range | null;
}

const SIGNED = /(?:^|(?<=[.!?…”"»])\s+)(?:[—–―]|--)\s*(?<name>\p{Lu}[^.!?]{1,80})$/u;
const MARK = /^["“”„«»‘’']$/;

/** The block quotes of an article, in text order. */
export function blockQuotations({ paragraphs, text }: Prose): BlockQuotation[] {
  const groups: Range[][] = [];
  paragraphs.forEach((paragraph, i) => {
    if (!paragraph.quoted) return;
    const group = groups.at(-1);
    if (paragraphs[i - 1]?.quoted === true && group !== undefined) group.push(paragraph);
    else groups.push([paragraph]);
  });
  const wholes = groups.filter(
    ([first]) => first === undefined || !ATTRIBUTED.test(wordsOf(first, text)),
  );
  return wholes.map((group) => blockOf(group, text));
}

/** A quotation between marks with more behind it ("…," she said) is told in the block, and the marks say how far. */
const ATTRIBUTED = /^\s*["“„«][^"“”„«»]*["”»]\s*\p{L}/u;

function blockOf(group: readonly Range[], text: string): BlockQuotation {
  const start = group[0]?.start ?? 0;
  const last = group.at(-1) ?? { start, end: start };
  const signed = SIGNED.exec(text.slice(last.start, last.end));
  const name = signed?.groups?.['name']?.trim() ?? '';
  const at = text.lastIndexOf(name, last.end);
  const words = group.map((one) =>
    one === last && signed !== null ? { start: one.start, end: one.start + signed.index } : one,
  );
  return {
    start,
    end: last.end,
    parts: withoutMarks(
      words.filter((one) => /[\p{L}\p{N}]/u.test(wordsOf(one, text))),
      text,
    ),
    signature: signed === null ? null : { start: at, end: at + name.length },
  };
}

/** Marks at both ends of the whole say again what the block says. */
function withoutMarks(parts: readonly Range[], text: string): Range[] {
  const trimmed = parts.map((part) => withoutSpace(part, text));
  return trimmed.map(({ start, end }, n) => ({
    start: n === 0 && MARK.test(text[start] ?? '') ? start + 1 : start,
    end: n === trimmed.length - 1 && MARK.test(text[end - 1] ?? '') ? end - 1 : end,
  }));
}

/** A range without the white space at its ends. */
export function withoutSpace(range: Range, text: string): Range {
  const words = wordsOf(range, text);
  const start = range.start + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}

function wordsOf({ start, end }: Range, text: string): string {
  return text.slice(start, end);
}

/** The parts of a block as quotations without marks, the later ones going on from the one before. */
export function segmentsOf(block: BlockQuotation): (QuotedSegment & { block: BlockQuotation })[] {
  return block.parts.map(({ start, end }, n) => ({
    style: 'curly',
    open: null,
    close: null,
    inner: [start, end],
    unclosed: n < block.parts.length - 1,
    continues: n > 0,
    depth: 0,
    block,
  }));
}
