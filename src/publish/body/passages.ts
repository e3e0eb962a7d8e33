import type { RootContent } from 'mdast';
import { SourceText } from '../../language/source-text.js';
import { treeOf, type Range } from '../../language/tree.js';
import type { Article } from '../../model/article.js';
import { blockHtml } from './html.js';
import { marksOf, type Mark } from './marks.js';
import { rangeOf, seedText, SPOKEN } from './seed-text.js';
import { segmentsOf } from './segments.js';
import { tamed } from './tame.js';
import { Weaver, type NoteLabels } from './woven.js';

/** One paragraph, list or heading of an article with the marks that begin in it. */
export interface Passage {
  /** Number in the text, for its anchor; null for a line across the page. */
  number: number | null;
  standfirst: boolean;
  html: string;
  notes: { mark: Mark; className: string }[];
}

/** The text of an article, block by block, and the marks that no block has a place for. */
export interface MarkedText {
  passages: Passage[];
  unplaced: Mark[];
}

/** The text of an article as passages of marked HTML. What lies outside body and standfirst is left out. */
export function markedText(article: Article, labels: NoteLabels): MarkedText {
  const source = new SourceText(seedText(article));
  const parts = article.regions.filter(({ role }) => SPOKEN.has(role));
  const ranges = parts.map(({ span }) => rangeOf(source, span));
  const leads = parts
    .filter(({ role }) => role === 'standfirst')
    .map((p) => rangeOf(source, p.span));
  const blocks = tamed(treeOf(source.text, article.seed.format, ranges));
  const marks = numberedAsDrawn(marksOf(article, source), blocks.map(extentOf));
  const begun = new Set<Mark>();
  let number = 0;
  const passages = blocks.map((block) => ({
    number: block.type === 'thematicBreak' ? null : ++number,
    standfirst: inside(block, leads),
    ...woven(block, source.text, { marks, begun, labels }),
  }));
  return { passages, unplaced: marks.filter((mark) => !begun.has(mark)) };
}

/**
 * Marks in the order in which their numbers stand in the text. A number stands where its mark ends, or ends in the
 * block it begins in: that of a quotation inside a claim comes before the claim's. Errors keep numbers of their own.
 */
function numberedAsDrawn(marks: readonly Mark[], blocks: readonly Range[]): Mark[] {
  const atoms = marks.filter(({ kind }) => kind !== 'sic');
  const placed = atoms.map((mark) => {
    const start = mark.ranges[0]?.start ?? 0;
    const block = blocks.find((one) => start < one.end);
    const inside = mark.ranges.filter((range) => block === undefined || range.start < block.end);
    const end = Math.min(inside.at(-1)?.end ?? start, block?.end ?? Infinity);
    return { mark, start, end };
  });
  placed.sort((a, b) => a.end - b.end || b.start - a.start);
  return [
    ...placed.map(({ mark }, i) => ({ ...mark, number: i + 1 })),
    ...marks.filter(({ kind }) => kind === 'sic'),
  ];
}

/** Weaves the marks that lie in a block into it, and notes those that begin here as begun. */
function woven(
  block: RootContent,
  text: string,
  { marks, begun, labels }: { marks: readonly Mark[]; begun: Set<Mark>; labels: NoteLabels },
): Pick<Passage, 'html' | 'notes'> {
  const { start, end } = extentOf(block);
  const here = marks.filter(({ ranges }) => ranges.some((r) => r.start < end && r.end > start));
  const segments = segmentsOf(block, text, here);
  const shown = new Set([...segments.values()].flat().flatMap((segment) => segment.marks));
  const fresh = new Set(here.filter((mark) => shown.has(mark) && !begun.has(mark)));
  const weaver = new Weaver(segments, fresh, labels);
  weaver.weave(block);
  for (const mark of fresh) begun.add(mark);
  const notes = [...fresh].map((mark) => ({ mark, className: weaver.noteClass(mark) }));
  return { html: blockHtml(block), notes };
}

function extentOf(block: RootContent): Range {
  return { start: block.position?.start.offset ?? 0, end: block.position?.end.offset ?? 0 };
}

function inside(block: RootContent, ranges: readonly Range[]): boolean {
  const { start } = extentOf(block);
  return ranges.some((range) => start >= range.start && start < range.end);
}
