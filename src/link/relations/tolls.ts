import type { DigestToll } from '../../model/digest.js';
import { calendarDay } from '../days.js';
import type { Statement } from '../claims/statement.js';
import type { Reporter } from './teller.js';
import type { Found } from './rule.js';

/** Counts of the dead and hurt rise from day to day. */
const MOST_DAYS = 1;

/** Two claims of reports of one event that count those killed, or those hurt, otherwise. */
export interface TollDifference {
  here: Statement;
  there: Statement;
  found: Found;
}

const HARMS = ['killed', 'hurt'] as const;

/**
 * Where two reports of one event, a day apart at most, count those killed or those hurt otherwise. An article that gives
 * both counts, or more than one for the event, differs from nobody; what it tells of earlier events is left out. Both
 * name the place.
 */
export function tollsBetween(one: Reporter, other: Reporter): TollDifference[] {
  if (daysBetween(one, other) > MOST_DAYS) return [];
  return HARMS.flatMap((harm) => {
    const [here, there] = [countOf(one.statements, harm), countOf(other.statements, harm)];
    if (here === null || there === null || agree(here.toll, there.toll)) return [];
    if (here.said.rests.article === there.said.rests.article) return [];
    if (!isSure(here.said) || !isSure(there.said)) return [];
    if (!sharePlace(here.said, there.said)) return [];
    const why = `${here.toll.value} ${harm} here, ${there.toll.value} there, in reports of one event; counts of different times can both be right`;
    const found: Found = { type: 'differs-in-number', why, confidence: 0.55 };
    return [{ here: here.said, there: there.said, found }];
  });
}

/** Whose dead are counted is told by where: reports of one war count those of other places. */
function sharePlace(a: Statement, b: Statement): boolean {
  return a.entities.some((one) => one.startsWith('place:') && b.entities.includes(one));
}

/** Between the days the two appeared; no end of them where one is undated, which tells nothing of when it counts. */
function daysBetween(one: Reporter, other: Reporter): number {
  const [a, b] = [one, other].map(({ digest: { date } }) => calendarDay(date ?? ''));
  const days = Math.abs(a! - b!);
  return Number.isNaN(days) ? Infinity : days;
}

interface Counted {
  said: Statement;
  toll: DigestToll;
}

/** The one count an article gives; null where it gives none, or several. */
function countOf(statements: readonly Statement[], harm: DigestToll['harm']): Counted | null {
  const counts = statements
    .filter(({ past }) => !past)
    .flatMap((said) =>
      said.tolls.filter((toll) => toll.harm === harm).map((toll) => ({ said, toll })),
    );
  const [first, ...others] = counts;
  return first !== undefined && others.every(({ toll }) => agree(toll, first.toll)) ? first : null;
}

function isSure({ asserted, negated, possible, conditional }: Statement): boolean {
  return asserted && !negated && !possible && !conditional;
}

/** The same number, or a bound that admits the other. */
function agree(x: DigestToll, y: DigestToll): boolean {
  const admits = (a: DigestToll, b: DigestToll) =>
    (a.bound === 'at-least' && b.value >= a.value) ||
    (a.bound === 'at-most' && b.value <= a.value) ||
    (a.bound === 'about' && Math.abs(a.value - b.value) <= a.value / 10);
  return x.value === y.value || admits(x, y) || admits(y, x);
}
