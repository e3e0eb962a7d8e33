import type { Matched } from '../kept/matched.js';
import type { KeptPairs } from './compared.js';
import type { ClaimRows } from './rows.js';
import type { Twins } from './twins.js';

/** What an earlier linking left of its pairs of statements, and which statements are as they were. */
export interface PairsBefore {
  kept: KeptPairs;
  /** Of each statement of now its place then; -1 for one of an article that is another. */
  was: Int32Array;
  /** Of each statement of then its place now. */
  now: Int32Array;
}

/** Statements matched as their articles are. */
export function statementsMatched(
  articles: Matched,
  { first: now, length }: ClaimRows,
  then: Pick<ClaimRows, 'first' | 'length'>,
): Omit<PairsBefore, 'kept'> {
  const matched = {
    was: new Int32Array(length).fill(-1),
    now: new Int32Array(then.length).fill(-1),
  };
  articles.was.forEach((was, home) => {
    if (was < 0) return;
    const [from, former] = [now[home]!, then.first[was]!];
    for (let n = 0; from + n < now[home + 1]!; n++) {
      matched.was[from + n] = former + n;
      matched.now[former + n] = from + n;
    }
  });
  return matched;
}

/**
 * Which firsts, by place, stand for the very statements they stood for, all of articles that are as they were: what was
 * found between two of those is found again.
 */
export function firstsAsTheyWere({ kept, was }: PairsBefore, twins: Twins): Uint8Array {
  const sizes = new Uint32Array(kept.firsts.length);
  for (const first of kept.firsts) sizes[first]!++;
  const known = new Uint8Array(was.length);
  for (const first of twins.firsts) {
    const then = was[first]!;
    const group = twins.of(first);
    const isKnown =
      then >= 0 &&
      kept.firsts[then] === then &&
      sizes[then] === group.length &&
      group.every((one) => was[one]! >= 0 && kept.firsts[was[one]!] === then);
    if (isKnown) known[first] = 1;
  }
  return known;
}
