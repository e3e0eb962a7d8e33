import type { Statement } from '../claims/statement.js';

const FEWEST_PEOPLE = 2;

/**
 * True when two claims speak of one event: the same kind of event with the same people in it. Claims carry no date
 * of their own, so two calls of the same two people on different days pass as well.
 */
export function sameOccasion(a: Statement, b: Statement): boolean {
  if (a.occasion === null || b.occasion === null || a.occasion.event !== b.occasion.event)
    return false;
  const shared = a.occasion.people.filter((person) => b.occasion?.people.includes(person));
  return shared.length >= FEWEST_PEOPLE;
}
