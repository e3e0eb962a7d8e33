import type { Statement } from './statement.js';

/** Words and names in more statements than this pair nothing: they tell two claims apart from none. */
const MOST_PER_KEY = 200;

/**
 * Pairs of statements worth comparing, as indices (smaller first): those that share a pair of meanings, or a
 * meaning and a name. Cost grows with the statements that have something in common, not with their square.
 */
export function candidatePairs(statements: readonly Statement[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    for (const key of new Set(keysOf(statement))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const pairs = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > MOST_PER_KEY) continue;
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++)
        pairs.add(block[i]! * statements.length + block[j]!);
    }
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / statements.length), pair % statements.length]);
}

function keysOf({ terms, entities, denied, presupposed }: Statement): string[] {
  const keys: string[] = [...denied, ...presupposed].map((noun) => `noun ${noun}`);
  terms.forEach((a, i) => {
    for (const b of terms.slice(i + 1)) keys.push(a < b ? `${a} ${b}` : `${b} ${a}`);
    for (const entity of entities) keys.push(`${a} ${entity}`);
  });
  return keys;
}
