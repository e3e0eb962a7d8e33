import { fold } from '../language/words.js';

/** Compares by code units: the same order on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A copy sorted by a key's folded words, then by the key itself, so that no two orders are possible. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, whole: key(item), folded: fold(key(item)) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.whole, b.whole))
    .map(({ item }) => item);
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

/** The heading of an A–Z list that a key stands under. */
export function letterOf(key: string): string {
  const first = fold(key).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/^[a-z]$/.test(first)) return first.toUpperCase();
  return /^\p{N}$/u.test(first) ? '0–9' : 'Other';
}
