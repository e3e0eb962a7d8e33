import { fold } from '../language/words.js';

/** Compares by code units: the same order on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A copy from A to Z: by letter, then by the key's folded words without what stands before the first of them,
 * then by the key itself, so that no two orders are possible. What begins with no Latin letter comes last.
 */
export function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, whole: key(item), place: placeOf(key(item)) }))
    .sort((a, b) => compare(a.place, b.place) || compare(a.whole, b.whole))
    .map(({ item }) => item);
}

function placeOf(key: string): string {
  const letter = letterOf(key);
  const group = letter === OTHER ? '2' : letter === DIGITS ? '1' : '0';
  return group + fold(key).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** A copy sorted by a number, largest first; equals keep their order. */
export function largestFirst<T>(items: readonly T[], size: (item: T) => number): T[] {
  return [...items].sort((a, b) => size(b) - size(a));
}

/** What a name is filed under: its last word first, as in a library. */
export function filingName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${last}, ${words.join(' ')}`;
}

const DIGITS = '0–9';
/** Heads what begins with no Latin letter. */
export const OTHER = 'Other';

/** The heading of an A–Z list that a key stands under. */
export function letterOf(key: string): string {
  const first = fold(key).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/^[a-z]$/.test(first)) return first.toUpperCase();
  return /^\p{N}$/u.test(first) ? DIGITS : OTHER;
}
