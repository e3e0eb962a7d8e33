import { wordCodes } from '../../language/word-codes.js';
import { daysApart, numbersDiffer } from '../claims/apart.js';
import { likeness, sameNames } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';
import type { PairRule } from './rule.js';

/** Disagreement is said only where little else can be meant: precision goes before recall. */
const VERY_LIKE = 0.7;
const FEWEST_SHARED = 3;
/** Less in common is enough where what is denied begins with words the other has: "did not [know of any faulty valve]". */
const LIKE = 0.5;
const BEGINNING = 3;
/** What was so may not be so weeks later. */
const MOST_DAYS = 14;

/** Words that say "not" themselves: to skip a dose is not to get it, and what is no longer so is not so. */
const LEAVES = new Set(
  wordCodes(
    'skip miss avoid fail refuse decline lack drop cancel forgo omit ignore stop halt longer',
  ),
);

/** When something was not is told by days and reports of it otherwise. */
const TIMES = new Set(
  wordCodes(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday week weekend month year morning night',
  ),
);

/** What is denied has words of its own: who did not approve the budget for schools may well have approved that for roads. */
function deniesMore({ reached, complement }: Statement, { codes }: Statement): boolean {
  return reached.slice(0, complement).some((code) => !codes.includes(code) && !TIMES.has(code));
}

/** The same claim about the same people, asserted in one place and denied in the other. */
export const polarity: PairRule = (a, b) => {
  if (a.negated === b.negated || !a.asserted || !b.asserted) return null;
  // "appeared not to notice" is denied as much as "did not appear to notice".
  if (a.reached.length > 0 && b.reached.length > 0) return null;
  // What one says "not" of, the other must speak of: "not getting a dose" and "skipping a dose" say the same.
  const [denying, other] = a.negated ? [a, b] : [b, a];
  const [denied] = denying.reached;
  if (denied === undefined || !other.codes.includes(denied)) return null;
  if (other.codes.some((code) => LEAVES.has(code)) || deniesMore(denying, other)) return null;
  const { score, shared } = likeness(a, b);
  const beginning = denying.reached.slice(0, BEGINNING);
  const isMet =
    beginning.length === BEGINNING && beginning.every((code) => other.codes.includes(code));
  if (score < (isMet ? LIKE : VERY_LIKE) || shared.length < FEWEST_SHARED || !sameNames(a, b))
    return null;
  if (numbersDiffer(a, b) || daysApart(a, b, MOST_DAYS)) return null;
  return {
    type: 'contradicts',
    why: 'one asserts what the other denies, in nearly the same words',
    confidence: 0.65,
  };
};
