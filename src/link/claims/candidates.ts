import type { WordWeights } from '../../language/word-weights.js';
import { keyOf, pairKey, pairsSharing, textKey } from '../blocks.js';
import type { Statement } from './statement.js';
import type { StatementList } from './statements.js';

/** Statements that share a key with more others than this are not compared by it, so that cost has a bound. */
const MOST_PER_KEY = 1_000;
/** Of a statement's meanings the heaviest, by the frozen weights, make keys: two that say the same share them. */
const HEAVIEST = 6;
const WITH_NAMES = 3;
const MOST_NAMES = 4;

/**
 * Pairs of statements worth comparing, as indices (smaller first): those that share two of their heaviest meanings, a
 * heavy meaning and a name, or a noun that one denies and the other takes for real.
 */
export function candidatePairs(
  statements: StatementList,
  weights: WordWeights,
): Generator<[number, number]> {
  return pairsSharing({
    size: statements.length,
    keysOf: (index) => keysOf(statements.at(index)!, weights),
    most: MOST_PER_KEY,
  });
}

function keysOf(
  { terms, entities, denied, presupposed }: Statement,
  weights: WordWeights,
): number[] {
  const heavy = [...terms]
    .sort((a, b) => weights.of(b) - weights.of(a) || a - b)
    .slice(0, HEAVIEST);
  const keys = [...denied, ...presupposed].map((noun) => keyOf(noun, 1));
  heavy.forEach((a, i) => {
    for (const b of heavy.slice(i + 1)) keys.push(pairKey(a, b));
  });
  for (const entity of entities.slice(0, MOST_NAMES)) {
    const name = textKey(entity);
    for (const term of heavy.slice(0, WITH_NAMES)) keys.push(keyOf(term, name));
  }
  return keys;
}
