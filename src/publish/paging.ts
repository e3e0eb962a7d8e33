import { limits } from '../model/limits.js';
import type { Strings } from './strings/index.js';

/**
 * Lists are cut into pages that stay as they are while the archive grows: rows are counted from the oldest, so
 * that page 1 is for ever the oldest one, and the list's own address shows the newest rows, between one and
 * two pages of them. A new article changes that one page of a list, not all.
 */
export interface Chunk {
  /** `index` for the list's own address, else the page's number. */
  id: string;
  /** Rows in display order, half-open. */
  start: number;
  end: number;
}

export const INDEX = 'index';

/** The pages of a list, in reading order. There is always one, even of nothing. */
export function chunksOf(total: number, size: number = limits.listRows): Chunk[] {
  const numbered = Math.max(1, Math.floor(total / size)) - 1;
  const chunks: Chunk[] = [{ id: INDEX, start: 0, end: total - numbered * size }];
  for (let number = numbered; number >= 1; number--) {
    const start = total - number * size;
    chunks.push({ id: String(number), start, end: start + size });
  }
  return chunks;
}

/** Where a page of a list is. */
export function chunkPath(base: string, id: string): string {
  return id === INDEX ? base : `${base}page/${id}/`;
}

/** What a list's pager shows. */
export interface Pager {
  /**
   * "1–75 of 900" at the list's own address, "Page 3" on every other: nothing there is counted over the whole list, so
   * that such a page stays as it is while the list grows.
   */
  range: string;
  /** Rows of the whole list; null on every page but the list's own address. */
  total: number | null;
  before: { target: string; label: string } | null;
  after: { target: string; label: string } | null;
}

/** The pager of one page; labels name the direction of the list's own order. */
export function pagerOf(
  { t }: { t: Strings },
  base: string,
  total: number,
  id: string,
  order: Order,
): Pager {
  const [before, after] = labelsOf(t)[order];
  const chunks = chunksOf(total);
  const at = chunks.findIndex((chunk) => chunk.id === id);
  const { start, end } = chunks[at] ?? { start: 0, end: total };
  const link = (chunk: Chunk | undefined, label: string) =>
    chunk === undefined ? null : { target: chunkPath(base, chunk.id), label };
  const isIndex = id === INDEX;
  return {
    range: isIndex ? t.lists.range(start + 1, end, total) : t.lists.page(Number(id)),
    total: isIndex ? total : null,
    before: link(chunks[at - 1], before),
    after: link(chunks[at + 1], after),
  };
}

/** What a page of a list says of itself: of the whole list at its own address alone. */
export function leadOf(
  { t }: { t: Strings },
  { range, total }: Pager,
  list: string,
  ofAll: (total: number) => string,
): string {
  return total === null ? t.lists.onward(list, range) : ofAll(total);
}

/** How a list runs: from the newest, from A, or by weight. */
export type Order = 'time' | 'letters' | 'rank';

function labelsOf({ lists }: Strings): Readonly<Record<Order, readonly [string, string]>> {
  return {
    time: [lists.newer, lists.older],
    letters: [lists.towardsA, lists.towardsZ],
    rank: [lists.before, lists.after],
  };
}

/** The rows of one page. */
export function rowsOf<T>(rows: readonly T[], id: string): T[] {
  const chunk = chunksOf(rows.length).find((one) => one.id === id);
  return chunk === undefined ? [] : rows.slice(chunk.start, chunk.end);
}

/** The page of a list that shows a row. */
export function chunkOfRow(total: number, row: number): Chunk | undefined {
  return chunksOf(total).find(({ start, end }) => row >= start && row < end);
}
