import { letterOf } from './order.js';
import { chunkOfRow, chunkPath } from './paging.js';

/** A letter of an A–Z list and where its first entry is. */
export interface LetterLink {
  letter: string;
  target: string;
}

/** Rows under one letter. */
export interface LetterGroup<T> {
  letter: string;
  /** Fragment of the heading. */
  anchor: string;
  rows: T[];
}

/** The letters of a sorted list, each linked to the page and heading it begins on. */
export function letterLinks(base: string, keys: readonly string[]): LetterLink[] {
  const links: LetterLink[] = [];
  keys.forEach((key, row) => {
    const letter = letterOf(key);
    if (links.at(-1)?.letter === letter) return;
    const page = chunkPath(base, chunkOfRow(keys.length, row)?.id ?? 'index');
    links.push({ letter, target: `${page}#${anchorOf(letter)}` });
  });
  return links;
}

/** Sorted rows under their letters. */
export function byLetter<T>(rows: readonly T[], key: (row: T) => string): LetterGroup<T>[] {
  const groups: LetterGroup<T>[] = [];
  for (const row of rows) {
    const letter = letterOf(key(row));
    if (groups.at(-1)?.letter !== letter)
      groups.push({ letter, anchor: anchorOf(letter), rows: [] });
    groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function anchorOf(letter: string): string {
  return `letter-${letter === '0–9' ? 'digits' : letter.toLowerCase()}`;
}
