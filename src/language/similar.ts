/**
 * The candidate a misspelt word most likely means: the one with the fewest edits between them (letters added, left
 * out, changed, or two exchanged: Damerau 1964), at most a third of its letters. Null where none is so near.
 *
 * @example closest('captoin', ['caption', 'credit']) // 'caption'
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = edits(wanted, candidate.toLowerCase());
    // Of two as near, letters were sooner left out than exchanged for others.
    if (distance > least || (distance === least && candidate.length <= (best?.length ?? Infinity)))
      continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** No name of ours is longer. */
const LONGEST = 100;

function edits(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = exchanged ? before[j - 2]! + 1 : change;
      row[j] = Math.min(change, exchange, last[j]! + 1, row[j - 1]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
