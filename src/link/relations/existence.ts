import { daysApart } from '../claims/apart.js';
import { sameOccasion } from './occasion.js';
import type { PairRule } from './rule.js';
import type { Statement } from '../claims/statement.js';

/** Two reports of one occasion lie no further apart, where both are dated. */
const MOST_DAYS = 14;

/**
 * One claim says of an occasion that something did not exist ("There was no offer"); the other, of the
 * same occasion, takes it for real ("refused the offer"). A shared noun alone is not enough.
 */
export const existence: PairRule = (a, b) => deniedAndReal(a, b) ?? deniedAndReal(b, a);

function deniedAndReal(denying: Statement, assuming: Statement): ReturnType<PairRule> {
  const noun = denying.denied.find((one) => assuming.presupposed.includes(one));
  if (noun === undefined || !assuming.asserted || assuming.negated) return null;
  if (!sameOccasion(denying, assuming) || daysApart(denying, assuming, MOST_DAYS)) return null;
  return {
    type: 'contradicts',
    why: 'one says there was none, the other takes it for real, and both speak of the same occasion',
    confidence: 0.8,
  };
}
