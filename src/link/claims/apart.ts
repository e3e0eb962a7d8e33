import { calendarDay } from '../days.js';
import { areOpposite } from './opposites.js';
import { isStock } from './stock.js';
import type { Statement } from './statement.js';

/** What keeps two claims from saying the same, however many words they share. */
export function areApart(a: Statement, b: Statement): boolean {
  return (
    isStock(a.terms) ||
    areStrangers(a, b) ||
    !beginAlike(a, b) ||
    areOpposite(a.terms, b.terms) ||
    numbersDiffer(a, b)
  );
}

/** Both name people, or places, and none in common. */
function areStrangers(a: Statement, b: Statement): boolean {
  return ['person:', 'place:'].some((kind) => {
    const [here, there] = [a, b].map(({ entities }) =>
      entities.filter((entity) => entity.startsWith(kind)),
    );
    return here!.length > 0 && there!.length > 0 && !here!.some((one) => there!.includes(one));
  });
}

/** So many words from its beginning are a claim's main clause, roughly. */
const BEGINNING = 4;

/**
 * Each takes up a word the other begins with: what one only mentions behind its main clause ("… of people killed in
 * the flood") is not what it claims.
 */
function beginAlike(a: Statement, b: Statement): boolean {
  const meets = (one: Statement, other: Statement) =>
    one.terms.slice(0, BEGINNING).some((term) => other.terms.includes(term));
  return meets(a, b) && meets(b, a);
}

/** Days known of both that lie further apart than so many. */
export function daysApart(a: Statement, b: Statement, most: number): boolean {
  if (a.day === null || b.day === null) return false;
  return Math.abs(calendarDay(a.day) - calendarDay(b.day)) > most;
}

/** Two exact counts of the same unit that are not equal. */
export function numbersDiffer(a: Statement, b: Statement): boolean {
  return a.quantities.some(
    (x) =>
      x.unit !== null &&
      b.quantities.some((y) => y.unit === x.unit) &&
      !b.quantities.some((y) => y.unit === x.unit && y.value === x.value),
  );
}
