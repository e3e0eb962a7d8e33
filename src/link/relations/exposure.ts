import { daysApart } from '../claims/apart.js';
import { isDenial, likeness } from '../claims/similarity.js';
import type { PairRule } from './rule.js';
import { affirms, whyDenied } from './teller.js';

/** What is called false is told in nearly the words of the report. */
const VERY_LIKE = 0.65;
const FEWEST_SHARED = 4;
const MOST_DAYS = 14;

/** "A video of a man throwing a bottle is false", and a man throwing a bottle: one calls false or denies what the other tells. */
export const exposure: PairRule = (a, b) => {
  if (isDenial(a) === isDenial(b)) return null;
  const [denying, telling] = isDenial(a) ? [a, b] : [b, a];
  if (!denying.asserted || !affirms(telling)) return null;
  const { score, shared } = likeness(a, b);
  if (score < VERY_LIKE || shared.length < FEWEST_SHARED || daysApart(a, b, MOST_DAYS)) return null;
  return { type: 'contradicts', why: whyDenied(denying), confidence: 0.6 };
};
