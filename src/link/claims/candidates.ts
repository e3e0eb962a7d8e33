import type { WordWeights } from '../../language/word-weights.js';
import type { Statement } from './statement.js';

/** Keys in more statements than this pair nothing: they tell two claims apart from none. */
const MOST_PER_KEY = 200;
/** Key hashes leave room beside them for the number of a statement in a double's 53 bits. */
const HASH_BITS = 30;
const STATEMENTS = 2 ** 22;

/**
 * Pairs of statements worth comparing, as indices (smaller first): those that share two of their heaviest meanings, a
 * heavy meaning and a name, or a noun that one denies and the other takes for real. Each pair comes once; cost grows with the
 * statements that have something in common, not with their square, and no list of all pairs is ever held.
 */
export function* candidatePairs(
  statements: readonly Statement[],
  weights: WordWeights,
): Generator<[number, number]> {
  const { members, starts, blocksOf, firstBlock } = blocksOfKeys(statements, weights);
  const seenBy = new Int32Array(statements.length).fill(-1);
  for (let a = 0; a < statements.length; a++) {
    for (let k = firstBlock[a]!; k < firstBlock[a + 1]!; k++) {
      const block = blocksOf[k]!;
      for (let m = starts[block]!; m < starts[block + 1]!; m++) {
        const b = members[m]!;
        if (b <= a || seenBy[b] === a) continue;
        seenBy[b] = a;
        yield [a, b];
      }
    }
  }
}

/** Statements by the keys they share, and for each statement the blocks it stands in, both as rows of one array. */
interface Blocks {
  members: Uint32Array;
  starts: Uint32Array;
  blocksOf: Uint32Array;
  firstBlock: Uint32Array;
}

function blocksOfKeys(statements: readonly Statement[], weights: WordWeights): Blocks {
  const entries = sortedEntries(statements, weights);
  const members: number[] = [];
  const starts: number[] = [0];
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const key = Math.floor(entries[from]! / STATEMENTS);
    while (to < entries.length && Math.floor(entries[to]! / STATEMENTS) === key) to++;
    if (to - from < 2 || to - from > MOST_PER_KEY) continue;
    for (let i = from; i < to; i++) members.push(entries[i]! % STATEMENTS);
    starts.push(members.length);
  }
  return {
    members: Uint32Array.from(members),
    starts: Uint32Array.from(starts),
    ...rows(members, starts, statements.length),
  };
}

/** Every key of every statement once, key hash first, statement second, in rising order. */
function sortedEntries(statements: readonly Statement[], weights: WordWeights): Float64Array {
  const entries: number[] = [];
  statements.forEach((statement, index) => {
    for (const key of new Set(keysOf(statement, weights))) entries.push(key * STATEMENTS + index);
  });
  return Float64Array.from(entries).sort();
}

function rows(
  members: readonly number[],
  starts: readonly number[],
  count: number,
): Pick<Blocks, 'blocksOf' | 'firstBlock'> {
  const firstBlock = new Uint32Array(count + 1);
  for (const member of members) firstBlock[member + 1]!++;
  for (let i = 0; i < count; i++) firstBlock[i + 1]! += firstBlock[i]!;
  const next = firstBlock.slice();
  const blocksOf = new Uint32Array(members.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    for (let m = starts[block]!; m < starts[block + 1]!; m++)
      blocksOf[next[members[m]!]!++] = block;
  }
  return { blocksOf, firstBlock };
}

/** Of a statement's meanings the heaviest, by the frozen weights, make keys: two that say the same share them. */
const HEAVIEST = 6;
const WITH_NAMES = 3;
const MOST_NAMES = 4;

function keysOf(
  { terms, entities, denied, presupposed }: Statement,
  weights: WordWeights,
): number[] {
  const heavy = [...terms]
    .sort((a, b) => weights.of(b) - weights.of(a) || a - b)
    .slice(0, HEAVIEST);
  const keys = [...denied, ...presupposed].map((noun) => hashOf(noun, 1));
  heavy.forEach((a, i) => {
    for (const b of heavy.slice(i + 1)) keys.push(a < b ? hashOf(a, b) : hashOf(b, a));
  });
  for (const entity of entities.slice(0, MOST_NAMES)) {
    const name = hashOfText(entity);
    for (const term of heavy.slice(0, WITH_NAMES)) keys.push(hashOf(term, name));
  }
  return keys;
}

/** Two numbers as thirty bits: keys that meet by chance only add a pair to compare. */
function hashOf(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x811c9dc5, 0x01000193) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return ((hash >>> HASH_BITS) ^ hash) & (2 ** HASH_BITS - 1);
}

/** FNV-1a over UTF-16 units. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
