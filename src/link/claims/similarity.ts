import type { Statement } from './statement.js';

/** Least share of words and names two claims have in common to say the same thing. */
const SAME = 0.46;
const FEWEST_SHARED = 2;

/** What two claims have in common. */
export interface Likeness {
  /** Dice's coefficient over meanings and names, 0 to 1. */
  score: number;
  shared: string[];
  names: string[];
}

export function likeness(a: Statement, b: Statement): Likeness {
  const shared = a.terms.filter((term) => b.terms.includes(term));
  const names = a.entities.filter((entity) => b.entities.includes(entity));
  const size = a.terms.length + b.terms.length + a.entities.length + b.entities.length;
  return { score: size === 0 ? 0 : (2 * (shared.length + names.length)) / size, shared, names };
}

/** How alike two claims of different articles are that put the same thing in the same or other words; else null. */
export function sameness(a: Statement, b: Statement): number | null {
  if (a.article === b.article || a.negated !== b.negated) return null;
  const { score, shared, names } = likeness(a, b);
  if (score < SAME) return null;
  const telling = shared.filter((term) => !isEventItself(term, a, b));
  const enough = telling.length >= FEWEST_SHARED && (names.length > 0 || telling.length >= 4);
  return enough && !numbersDiffer(a, b) ? score : null;
}

/** "phone" and "call" of two claims about one phone call: they share their event, not what they say of it. */
function isEventItself(term: string, a: Statement, b: Statement): boolean {
  const event = a.occasion?.event;
  return event !== undefined && event === b.occasion?.event && (term === event || term === 'phone');
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
