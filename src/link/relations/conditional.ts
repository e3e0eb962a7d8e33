import { saysNearlyTheSame } from './nearly.js';
import type { PairRule } from './rule.js';

/** One report says that something is so, the other only that it is so if something else is. */
export const conditional: PairRule = (a, b) => {
  if (a.conditional === b.conditional || !saysNearlyTheSame(a, b)) return null;
  return {
    type: 'conditional',
    why: 'only one of the two holds under a condition (“if”, “unless”)',
    confidence: 0.6,
  };
};
