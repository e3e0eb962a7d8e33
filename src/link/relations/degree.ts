import { saysNearlyTheSame } from './nearly.js';
import type { PairRule } from './rule.js';

/** One report says it as a fact, the other as possible: "will", "may". */
export const degree: PairRule = (a, b) => {
  if (a.asserted === b.asserted || a.conditional || b.conditional) return null;
  // The one that does not assert it must itself say so: what a source only hopes or asks is no lesser degree.
  const [lesser, plain] = a.asserted ? [b, a] : [a, b];
  if (!lesser.possible || plain.possible || !saysNearlyTheSame(a, b)) return null;
  return {
    type: 'differs-in-degree',
    why: 'one says it plainly, the other as no more than possible',
    confidence: 0.6,
  };
};
