import { isProse, type Line } from '../line.js';
import type { Block } from './main-block.js';

/** What an article speaks of, as far as its words tell. */
export interface Topic {
  /** Share of a line's content words that other prose of the main block has too; -1 for a line without such words. */
  share: (i: number) => number;
  /** The same against the first paragraphs of the block alone. */
  lead: (i: number) => number;
  /** The same against the nearest two lines of prose above and the nearest two below. */
  near: (i: number) => number;
}

const LEAD = 4;
const NEAR = 2;
/** Longer lines are looked at up to here (UTF-16 units). */
const SEEN = 600;

/** A line is never compared with itself: a teaser inside an article would speak of nothing but the article's topic. */
export function topicOf(lines: readonly Line[], { first, last }: Block): Topic {
  const words = lines.map(({ text }) => new Set(contentWords(text.slice(0, SEEN))));
  const prose = lines.flatMap(({ text }, i) => (isProse(text) ? [i] : []));
  const inside = prose.filter((i) => i >= first && i <= last);
  const against = (some: readonly number[]): ((i: number) => number) => {
    const counts = counted(some, words);
    const own = new Set(some);
    return (i) => shareIn(words[i]!, counts, own.has(i) ? 1 : 0);
  };
  return {
    share: against(inside),
    lead: against(inside.slice(0, LEAD)),
    near: (i) => shareIn(words[i]!, counted(neighbours(prose, i), words), 0),
  };
}

/** In how many of some lines each word stands. */
function counted(
  some: readonly number[],
  words: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const i of some) for (const word of words[i]!) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shareIn(
  own: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  itself: number,
): number {
  if (own.size === 0) return -1;
  let known = 0;
  for (const word of own) if ((counts.get(word) ?? 0) > itself) known++;
  return known / own.size;
}

/** The nearest of some ascending numbers on both sides of one. */
function neighbours(prose: readonly number[], i: number): number[] {
  let [low, high] = [0, prose.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose[middle]! < i) low = middle + 1;
    else high = middle;
  }
  const below = prose[low] === i ? low + 1 : low;
  return [...prose.slice(Math.max(0, low - NEAR), low), ...prose.slice(below, below + NEAR)];
}

/** Words of four letters and more in lower case, and pairs of characters where a script writes without spaces. */
export function contentWords(text: string): string[] {
  const small = text.toLowerCase();
  const words = small.match(/\p{L}{4,}/gu) ?? [];
  return words.flatMap((word) =>
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word) ? pairs(word) : [word],
  );
}

function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}
