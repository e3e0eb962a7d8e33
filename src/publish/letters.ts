import { letterOf, OTHER } from './order.js';
import { chunkOfRow, chunkPath, pagerOf, rowsOf, type Pager } from './paging.js';
import type { Strings } from './strings/index.js';

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

/** What stands on one page of a sorted list. */
export interface LettersPage {
  /** Ids of its rows. */
  shown: string[];
  letters: LetterLink[];
  pager: Pager;
}

export function lettersPage<T extends { id: string }>(
  edition: { t: Strings },
  base: string,
  all: readonly T[],
  key: (item: T) => string,
  id: string,
): LettersPage {
  return {
    shown: rowsOf(all, id).map((one) => one.id),
    letters: linksOf(all, () => letterLinks(edition, base, all.map(key))),
    pager: pagerOf(edition, base, all.length, id, 'letters'),
  };
}

/** The same on every page of a list: a large archive has hundreds. */
const known = new WeakMap<readonly unknown[], LetterLink[]>();

function linksOf(all: readonly unknown[], make: () => LetterLink[]): LetterLink[] {
  const links = known.get(all) ?? make();
  known.set(all, links);
  return links;
}

/** The letters of a sorted list, each linked to the page and heading it begins on. */
export function letterLinks(
  { t }: { t: Strings },
  base: string,
  keys: readonly string[],
): LetterLink[] {
  const links: LetterLink[] = [];
  let last = '';
  keys.forEach((key, row) => {
    const letter = letterOf(key);
    if (last === letter) return;
    last = letter;
    const page = chunkPath(base, chunkOfRow(keys.length, row)?.id ?? 'index');
    links.push({ letter: named(letter, t), target: `${page}#${anchorOf(letter)}` });
  });
  return links;
}

/** Sorted rows under their letters. */
export function byLetter<T>(
  { t }: { t: Strings },
  rows: readonly T[],
  key: (row: T) => string,
): LetterGroup<T>[] {
  const groups: LetterGroup<T>[] = [];
  for (const row of rows) {
    const letter = letterOf(key(row));
    const anchor = anchorOf(letter);
    if (groups.at(-1)?.anchor !== anchor)
      groups.push({ letter: named(letter, t), anchor, rows: [] });
    groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function named(letter: string, { lists }: Strings): string {
  return letter === OTHER ? lists.otherLetters : letter;
}

function anchorOf(letter: string): string {
  return `letter-${letter === '0–9' ? 'digits' : letter.toLowerCase()}`;
}
