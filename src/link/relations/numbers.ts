import { isNumber } from '../../language/word-codes.js';
import { daysApart } from '../claims/apart.js';
import { likeness, sameNames, type Compared } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';
import type { PairRule } from './rule.js';

/** Numbers of different matters differ, of course: nearly all words must be shared. */
const VERY_LIKE = 0.75;
const FEWEST_SHARED = 3;
/** Counts grow from day to day, and polls change. */
const MOST_DAYS = 3;

/** The same claim with other numbers of the same unit, neither a bound that admits the other. */
export const numbers: PairRule = (a, b) => {
  if (a.negated !== b.negated || !a.asserted || !b.asserted) return null;
  const [x, y] = differing(a, b) ?? [];
  if (x === undefined || y === undefined) return null;
  const { score, shared } = likeness(withoutNumbers(a), withoutNumbers(b));
  if (score < VERY_LIKE || shared.length < FEWEST_SHARED || !sameNames(a, b)) return null;
  if (daysApart(a, b, MOST_DAYS)) return null;
  return {
    type: 'differs-in-number',
    why: `${x.value} here, ${y.value} there, of the same ${x.unit ?? 'thing'}`,
    confidence: 0.6,
  };
};

/** The numbers are what is compared; they are no words in common, nor apart. */
function withoutNumbers({ terms, entities }: Statement): Compared {
  return { entities, terms: terms.filter((term) => !isNumber(term)) };
}

type Quantity = Statement['quantities'][number];

function differing(a: Statement, b: Statement): [Quantity, Quantity] | null {
  for (const x of a.quantities) {
    const same = b.quantities.filter((y) => y.unit === x.unit && x.unit !== null);
    const other = same.find((y) => !compatible(x, y));
    if (same.length > 0 && other !== undefined && !same.some((y) => compatible(x, y)))
      return [x, other];
  }
  return null;
}

/** "up to 80" and 75 do not differ. */
function compatible(x: Quantity, y: Quantity): boolean {
  if (x.value === y.value) return true;
  if (x.bound === 'at-most' && y.value <= x.value) return true;
  if (x.bound === 'at-least' && y.value >= x.value) return true;
  if (y.bound === 'at-most' && x.value <= y.value) return true;
  if (y.bound === 'at-least' && x.value >= y.value) return true;
  const near = Math.abs(x.value - y.value) / Math.max(x.value, y.value) < 0.1;
  return (x.bound === 'about' || y.bound === 'about') && near;
}
