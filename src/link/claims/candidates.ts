import { sharing, type Sharing } from '../blocks.js';
import type { Before } from '../fresh-blocks.js';
import { keyOf, pairKey } from '../keys.js';
import type { Numbers } from '../numbers.js';
import type { ClaimRows } from './rows.js';

/** Statements that share a key with more others than this are not compared by it, so that cost has a bound. */
const MOST_PER_KEY = 1_000;
/** Of a statement's meanings the heaviest, by the frozen weights, make keys: two that say the same share them. */
const HEAVIEST = 6;
const WITH_NAMES = 3;

/**
 * Pairs of statements worth comparing, as places in the list of those that are looked at: those that share two of their
 * heaviest meanings, a heavy meaning and a name, or a noun that one denies and the other takes for real.
 *
 * @param looked the statements to look at, by their places among the rows.
 */
export function candidatePairs(
  rows: ClaimRows,
  looked: ArrayLike<number>,
  before: Before | null = null,
  most = MOST_PER_KEY,
): Sharing {
  return sharing({
    size: looked.length,
    keysOf: (index, into) => keysOf(rows, looked[index]!, into),
    most,
    before,
  });
}

function keysOf(rows: ClaimRows, place: number, into: Numbers): void {
  const { codes } = rows;
  const [terms, names, end] = [rows.termsAt(place), rows.namesAt(place), rows.endOf(place)];
  for (let n = rows.nounsAt(place); n < terms; n++) into.push(keyOf(codes[n]!, 1));
  const heavy = Math.min(names, terms + HEAVIEST);
  for (let a = terms; a < heavy; a++)
    for (let b = a + 1; b < heavy; b++) into.push(pairKey(codes[a]!, codes[b]!));
  const withNames = Math.min(heavy, terms + WITH_NAMES);
  for (let n = names; n < end; n++)
    for (let a = terms; a < withNames; a++) into.push(keyOf(codes[a]!, codes[n]!));
}
