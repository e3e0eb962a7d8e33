import { likeness, numbersDiffer } from '../claims/similarity.js';
import { sameOccasion } from './occasion.js';
import type { PairRule } from './rule.js';

const VERY_LIKE = 0.6;

/** The same claim about the same occasion or the same people, asserted in one place and denied in the other. */
export const polarity: PairRule = (a, b) => {
  if (a.negated === b.negated || !a.asserted || !b.asserted) return null;
  const { score, shared, names } = likeness(a, b);
  const enough = score >= VERY_LIKE && shared.length >= 2 && names.length > 0;
  if (!enough || !(sameOccasion(a, b) || shared.length >= 3) || numbersDiffer(a, b)) return null;
  return {
    type: 'contradicts',
    why: 'one asserts what the other denies, in nearly the same words',
    confidence: 0.65,
  };
};
