import { codeOfWord } from '../../language/word-codes.js';
import { meaningCodes } from '../digest/meanings.js';

/**
 * Words that turn a claim into another: two claims that are alike but for such a pair do not say the same. General
 * vocabulary, written for this project; each row is two sides.
 */
const ROWS: readonly string[] = [
  'approve accept back support | reject oppose block veto',
  'rise increase climb grow surge gain | fall drop decrease decline plunge lose',
  'raise lift boost | lower cut reduce slash',
  'win | lose',
  'open reopen | close shut',
  'begin start launch | end stop cancel',
  'accept | refuse',
  'allow permit legalise legalize | ban forbid prohibit',
  'arrest detain jail | release free acquit',
  'convict | acquit',
  'agree | disagree refuse',
  'enter join | leave quit',
  'arrive | leave depart',
  'confirm | deny',
  'praise welcome | criticise criticize condemn',
  'buy | sell',
  'hire | fire sack',
  'survive | die kill',
  'attack | defend',
  'more | fewer less',
  'above over | below under',
  'first | last',
  'guilty | innocent',
  'legal | illegal',
  'safe | unsafe dangerous',
  'public | private',
  'most majority | minority few',
  'former | current',
];

const sides = ROWS.map((row) =>
  row
    .split(' | ')
    .map(
      (side) =>
        new Set(side.split(' ').flatMap((word) => meaningCodes([word]).map(({ code }) => code))),
    ),
);
const AGAINST = codeOfWord('against');

/** One says "approved", the other "rejected"; or just one of them is "against" something. */
export function areOpposite(a: readonly number[], b: readonly number[]): boolean {
  if (a.includes(AGAINST) !== b.includes(AGAINST)) return true;
  const only = (terms: readonly number[], others: readonly number[]) =>
    terms.filter((term) => !others.includes(term));
  const [here, there] = [only(a, b), only(b, a)];
  const stands = (terms: readonly number[], side: ReadonlySet<number> | undefined) =>
    terms.some((term) => side?.has(term) === true);
  return sides.some(
    ([one, other]) =>
      (stands(here, one) && stands(there, other)) || (stands(here, other) && stands(there, one)),
  );
}
