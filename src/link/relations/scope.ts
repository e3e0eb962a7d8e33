import { saysNearlyTheSame } from './nearly.js';
import type { PairRule } from './rule.js';

/** One report says of all what the other says of some. */
export const scope: PairRule = (a, b) => {
  const isOpposed = a.scope !== null && b.scope !== null && a.scope !== b.scope;
  if (!isOpposed || !saysNearlyTheSame(a, b)) return null;
  return {
    type: 'differs-in-scope',
    why: 'one says of all what the other says of some',
    confidence: 0.6,
  };
};
