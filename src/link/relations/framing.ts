import { codeOfWord } from '../../language/word-codes.js';
import { sameness } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';
import type { PairRule } from './rule.js';

/**
 * Words by which reports take sides, or do not, about the same thing: general vocabulary, written for this project.
 * Each row is two sides; no side is the right one.
 */
const ROWS: readonly string[] = [
  'regime | government administration',
  'dictator strongman despot tyrant | president leader ruler',
  'terrorist | militant fighter insurgent rebel gunman',
  'riot rioter | protest protester demonstration demonstrator',
  'mob | crowd group',
  'invasion aggression | operation intervention',
  'slam blast bash lash | criticise criticize',
  'scheme plot | plan proposal',
  'thug | supporter follower',
  'propaganda | statement message',
  'crackdown | enforcement operation',
  'alien illegals | immigrant migrant',
  'handout | benefit aid',
  'spree | spending',
  'admit confess | say tell',
];

/** Each row has two bits, one for each side, the first side's in front. */
const bits = new Map<number, number>();
if (ROWS.length > 16) throw new Error('framing: more rows than a number has pairs of bits');
ROWS.forEach((row, n) =>
  row.split(' | ').forEach((side, which) => {
    for (const code of side.split(' ').map(codeOfWord))
      bits.set(code, (bits.get(code) ?? 0) | (1 << (2 * n + which)));
  }),
);
const FIRST_SIDES = 0x55555555;

/** Two claims that say the same, where one has a word of one side and the other of the other side, and neither both. */
export const framing: PairRule = (a, b) => {
  const row = rowBetween(sidesOf(a), sidesOf(b));
  if (row < 0 || sameness(a, b) === null || a.entities.length === 0) return null;
  return {
    type: 'framing',
    why: `the same, in words of another colour: ${ROWS[row]!.replaceAll(' ', ', ').replace(', |,', ' against')}`,
    confidence: 0.5,
  };
};

/** The sides of which a statement has words. */
function sidesOf({ codes }: Statement): number {
  let sides = 0;
  for (const code of codes) sides |= bits.get(code) ?? 0;
  return sides;
}

/** The first row of which one has a word of one side alone, and the other of the other alone; -1 for none. */
function rowBetween(a: number, b: number): number {
  if (a === 0 || b === 0) return -1;
  const [first, other] = [onlyFirst(a) & onlyOther(b), onlyOther(a) & onlyFirst(b)];
  const rows = first | other;
  return rows === 0 ? -1 : (31 - Math.clz32(rows & -rows)) >> 1;
}

/** Rows of whose first side alone there is a word, as the bits of their first sides. */
function onlyFirst(sides: number): number {
  return sides & FIRST_SIDES & ~(sides >>> 1);
}

function onlyOther(sides: number): number {
  return (sides >>> 1) & FIRST_SIDES & ~sides;
}
