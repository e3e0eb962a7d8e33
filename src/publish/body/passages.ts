import type { RootContent } from 'mdast';
import { SourceText } from '../../language/source-text.js';
import { treeOf, type Range } from '../../language/tree.js';
import type { Article } from '../../model/article.js';
import { blockHtml } from './html.js';
import { marksOf, type Mark } from './marks.js';
import { rangeOf, seedText, SPOKEN } from './seed-text.js';
import { segmentsOf } from './segments.js';
import { tamed } from './tame.js';
import { Weaver } from './woven.js';

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
export function markedText(article: Article): MarkedText {
  const source = new SourceText(seedText(article));
  const parts = article.regions.filter(({ role }) => SPOKEN.has(role));
  const ranges = parts.map(({ span }) => rangeOf(source, span));
  const leads = parts
    .filter(({ role }) => role === 'standfirst')
    .map((p) => rangeOf(source, p.span));
  const marks = marksOf(article, source);
  const begun = new Set<Mark>();
  let number = 0;
  const passages = tamed(treeOf(source.text, article.seed.format, ranges)).map((block) => ({
    number: block.type === 'thematicBreak' ? null : ++number,
    standfirst: inside(block, leads),
    ...woven(block, source.text, { marks, begun }),
  }));
  return { passages, unplaced: marks.filter((mark) => !begun.has(mark)) };
}

/** Weaves the marks that lie in a block into it, and notes those that begin here as begun. */
function woven(
  block: RootContent,
  text: string,
  { marks, begun }: { marks: readonly Mark[]; begun: Set<Mark> },
): Pick<Passage, 'html' | 'notes'> {
  const { start, end } = extentOf(block);
  const here = marks.filter(({ ranges }) => ranges.some((r) => r.start < end && r.end > start));
  const segments = segmentsOf(block, text, here);
  const shown = new Set([...segments.values()].flat().flatMap((segment) => segment.marks));
  const fresh = new Set(here.filter((mark) => shown.has(mark) && !begun.has(mark)));
  const weaver = new Weaver(segments, fresh);
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
