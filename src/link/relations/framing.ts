import { codeOfWord } from '../../language/word-codes.js';
import { sameness } from '../claims/similarity.js';
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

const sides = ROWS.map((row) =>
  row.split(' | ').map((side) => new Set(side.split(' ').map(codeOfWord))),
);

/** Two claims that say the same, where one has a word of one side and the other of the other side, and neither both. */
export const framing: PairRule = (a, b) => {
  const row = sides.findIndex(([one, other]) => {
    const [aOne, aOther, bOne, bOther] = [
      has(a.codes, one!),
      has(a.codes, other!),
      has(b.codes, one!),
      has(b.codes, other!),
    ];
    return (aOne && !aOther && bOther && !bOne) || (aOther && !aOne && bOne && !bOther);
  });
  if (row < 0 || sameness(a, b) === null || a.entities.length === 0) return null;
  return {
    type: 'framing',
    why: `the same, in words of another colour: ${ROWS[row]!.replaceAll(' ', ', ').replace(', |,', ' against')}`,
    confidence: 0.5,
  };
};

function has(codes: readonly number[], words: ReadonlySet<number>): boolean {
  return codes.some((code) => words.has(code));
}
