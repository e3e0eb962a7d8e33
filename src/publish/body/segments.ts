import type { InlineCode, Nodes, Text } from 'mdast';
import { alignment } from './align.js';
import type { Mark } from './marks.js';

/** A piece of one text node that the same marks cover from its first to its last character. */
export interface Segment {
  value: string;
  marks: readonly Mark[];
}

/** The segments of every text node of a block, in reading order. */
export type Segments = ReadonlyMap<Text | InlineCode, readonly Segment[]>;

/** Cuts all text of a block at every border of a mark. Joined again, the pieces are the text. */
export function segmentsOf(block: Nodes, text: string, marks: readonly Mark[]): Segments {
  const segments = new Map<Text | InlineCode, Segment[]>();
  eachLeaf(block, (leaf) => {
    const start = leaf.position?.start.offset ?? 0;
    const end = leaf.position?.end.offset ?? start;
    const near = marks.filter(({ ranges }) => ranges.some((r) => r.start < end && r.end > start));
    segments.set(leaf, cut(leaf, text, near, { start, end }));
  });
  return segments;
}

function cut(
  leaf: Text | InlineCode,
  text: string,
  marks: readonly Mark[],
  { start, end }: { start: number; end: number },
): Segment[] {
  const { value } = leaf;
  if (marks.length === 0) return [{ value, marks }];
  // Code is one piece: nothing is gained by cutting a term in two, and its marks are not part of its value.
  if (leaf.type === 'inlineCode') return [{ value, marks }];
  const offsets = text.slice(start, end) === value ? null : alignment(value, text, start, end);
  const inValue = (raw: number) => toValue(raw, start, value.length, offsets);
  const covered = marks.map((mark) => ({
    mark,
    ranges: mark.ranges.map((r) => ({ start: inValue(r.start), end: inValue(r.end) })),
  }));
  const borders = covered.flatMap(({ ranges }) => ranges.flatMap((r) => [r.start, r.end]));
  const cuts = [...new Set([0, ...borders, value.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    const over = covered.filter(({ ranges }) =>
      ranges.some((r) => r.start <= from && r.end >= to && r.end > r.start),
    );
    return { value: value.slice(from, to), marks: over.map(({ mark }) => mark) };
  });
}

/** Offset in a text node's value of an offset in the file, held inside the node. */
function toValue(
  raw: number,
  start: number,
  length: number,
  offsets: readonly number[] | null,
): number {
  if (offsets === null) return Math.min(Math.max(raw - start, 0), length);
  const found = offsets.findIndex((offset) => offset >= raw);
  return found < 0 ? length : Math.min(found, length);
}

function eachLeaf(node: Nodes, visit: (leaf: Text | InlineCode) => void): void {
  if (node.type === 'text' || node.type === 'inlineCode') visit(node);
  else if ('children' in node) for (const child of node.children) eachLeaf(child, visit);
}
