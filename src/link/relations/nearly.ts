import { areApart, daysApart } from '../claims/apart.js';
import { likeness, sameNames } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';

/** What differs is told only where nearly all else is shared, in so many words and more. */
const VERY_LIKE = 0.75;
const FEWEST_SHARED = 3;
/** What was said of one day may be said otherwise of another. */
const MOST_DAYS = 3;

/**
 * Two claims in nearly the same words, about the very same people and places, of the same days, both said to be so or both
 * not: what sets them apart is one thing.
 */
export function saysNearlyTheSame(a: Statement, b: Statement): boolean {
  if (a.negated !== b.negated || a.stance !== 'plain' || b.stance !== 'plain') return false;
  const { score, shared } = likeness(a, b);
  if (score < VERY_LIKE || shared.length < FEWEST_SHARED || !sameNames(a, b)) return false;
  return !areApart(a, b) && !daysApart(a, b, MOST_DAYS);
}
