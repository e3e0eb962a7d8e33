import { isContent, isNumber, wordCodes } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { RelationType } from '../../model/relation.js';

/** In what two statements differ that otherwise say the same, and the reason in words. */
export interface Difference {
  relation: Exclude<
    RelationType,
    'agrees' | 'contradicts' | 'framing' | 'source-error' | 'tension'
  >;
  why: string;
}

const set = (words: string) => new Set(wordCodes(words));
const CONDITION = set('if unless provided');
const WHOLE = set('all every entire entirely whole always everyone everybody nationwide worldwide');
const PART = set('some several few part partly partially sometimes certain many most');
const POSSIBLE = set('may might could possibly perhaps reportedly allegedly likely probably');
const FEWEST_SHARED = 3;
const ENOUGH = 0.6;

/**
 * Looks for what sets two like statements apart: a condition, numbers, days, how much of something, how sure. Null where
 * too little is shared, or nothing of these differs.
 */
export function differenceOf(
  a: readonly number[],
  b: readonly number[],
  weights: WordWeights,
): Difference | null {
  if (!areLike(a, b, weights)) return null;
  return (
    onlyOne(a, b, CONDITION, 'conditional', 'only one holds under a condition') ??
    dates(a, b) ??
    numbers(a, b) ??
    opposed(a, b, WHOLE, PART) ??
    onlyOne(a, b, POSSIBLE, 'differs-in-degree', 'one says it plainly, the other as possible')
  );
}

/** Without numbers most of the weight of each is in the other. */
function areLike(a: readonly number[], b: readonly number[], weights: WordWeights): boolean {
  const plain = (codes: readonly number[]) =>
    [...new Set(codes)].filter((code) => isContent(code) && !isNumber(code) && !DATES.has(code));
  const [x, y] = [plain(a), plain(b)];
  const shared = x.filter((code) => y.includes(code));
  const weigh = (codes: readonly number[]) =>
    codes.reduce((sum, code) => sum + weights.of(code), 0);
  return (
    shared.length >= FEWEST_SHARED && (2 * weigh(shared)) / (weigh(x) + weigh(y) || 1) >= ENOUGH
  );
}

function has(codes: readonly number[], words: ReadonlySet<number>): boolean {
  return codes.some((code) => words.has(code));
}

function onlyOne(
  a: readonly number[],
  b: readonly number[],
  words: ReadonlySet<number>,
  relation: Difference['relation'],
  why: string,
): Difference | null {
  return has(a, words) === has(b, words) ? null : { relation, why };
}

function opposed(
  a: readonly number[],
  b: readonly number[],
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): Difference | null {
  const stand = (has(a, one) && has(b, other)) || (has(a, other) && has(b, one));
  return stand
    ? { relation: 'differs-in-scope', why: 'one says all of what the other says some' }
    : null;
}

const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS = set(
  'january february march april june july august september october november december',
);
const DATES = new Set([...DAYS, ...MONTHS]);

function dates(a: readonly number[], b: readonly number[]): Difference | null {
  const differ = [DAYS, MONTHS].some((words) => disjoint(a, b, (code) => words.has(code)));
  return differ ? { relation: 'differs-in-date', why: 'the days they name differ' } : null;
}

function numbers(a: readonly number[], b: readonly number[]): Difference | null {
  return disjoint(a, b, isNumber)
    ? { relation: 'differs-in-number', why: 'the numbers they name differ' }
    : null;
}

/** Both have some of a kind, and none in common. */
function disjoint(
  a: readonly number[],
  b: readonly number[],
  isOne: (code: number) => boolean,
): boolean {
  const [x, y] = [a.filter(isOne), b.filter(isOne)];
  return x.length > 0 && y.length > 0 && !x.some((code) => y.includes(code));
}
