import type { Statement } from '../claims/statement.js';

const FEWEST_PEOPLE = 2;

/**
 * True when two claims speak of one event: the same kind of event with the same people in it. Two
 * calls of the same two people pass as well, where no dates tell them apart.
 */
export function sameOccasion(a: Statement, b: Statement): boolean {
  if (a.occasion === null || b.occasion === null || a.occasion.event !== b.occasion.event)
    return false;
  const shared = a.occasion.people.filter((person) => b.occasion?.people.includes(person));
  return shared.length >= FEWEST_PEOPLE;
}
