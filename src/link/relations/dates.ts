import { saysNearlyTheSame } from './nearly.js';
import type { PairRule } from './rule.js';

/** The same event, and each report names another day for it. */
export const dates: PairRule = (a, b) => {
  if (a.told === null || b.told === null || a.told === b.told) return null;
  if (!a.asserted || !b.asserted || !saysNearlyTheSame(a, b)) return null;
  return { type: 'differs-in-date', why: `${a.told} here, ${b.told} there`, confidence: 0.6 };
};
