import { wordsOf } from '../../train/normal.js';

/** Words of a run. */
const SHINGLE = 4;

/** Runs of four words with how often each stands in the text; a shorter text is one run. */
export function shingles(words: readonly string[]): Map<string, number> {
  const size = Math.min(SHINGLE, words.length);
  const counts = new Map<string, number>();
  if (size === 0) return counts;
  for (let i = 0; i + size <= words.length; i++) {
    const run = words.slice(i, i + size).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Dice coefficient of the two sets of words. */
export function overlap(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size > 0 && b.size > 0 ? (2 * common) / (a.size + b.size) : 0;
}
