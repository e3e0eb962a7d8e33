import { areApart } from './apart.js';
import type { Statement } from './statement.js';

/**
 * How much two claims must have in common to say the same thing: a share of their words and names, and a number of
 * words. Short claims must share nearly all; of long ones, five words in common are rarely chance.
 */
const ENOUGH: ReadonlyArray<{ score: number; words: number }> = [
  { score: 0.6, words: 3 },
  { score: 0.46, words: 5 },
];

/** What two claims have in common. */
export interface Likeness {
  /** Dice's coefficient over meanings and names, 0 to 1. */
  score: number;
  /** Meanings both have. */
  shared: number[];
}

/** What is compared of a claim: its meanings and names. */
export type Compared = Pick<Statement, 'terms' | 'entities'>;

export function likeness(a: Compared, b: Compared): Likeness {
  const shared = a.terms.filter((term) => b.terms.includes(term));
  const names = a.entities.filter((entity) => b.entities.includes(entity));
  const size = a.terms.length + b.terms.length + a.entities.length + b.entities.length;
  return { score: size === 0 ? 0 : (2 * (shared.length + names.length)) / size, shared };
}

/**
 * How alike two claims of different articles are that put the same thing in the same or other words; else null.
 * Two claims about one phone call share the words for it, not what they say of it: those do not count. Two claims
 * that both name people, or places, and none in common, are about different matters.
 */
export function sameness(a: Statement, b: Statement): number | null {
  if (a.article === b.article || a.negated !== b.negated) return null;
  // "The video is false" is not what the video shows, however many of its words it has.
  if (isDenial(a) !== isDenial(b)) return null;
  const { score, shared } = likeness(a, b);
  const event = [...(a.occasion?.words ?? []), ...(b.occasion?.words ?? [])];
  const words = shared.filter((term) => !event.includes(term)).length;
  if (!ENOUGH.some((least) => score >= least.score && words >= least.words)) return null;
  return areApart(a, b) ? null : score;
}

/** It denies what its words say, or calls a report of it false. */
export function isDenial({ stance }: Pick<Statement, 'stance'>): boolean {
  return stance === 'denies' || stance === 'exposes';
}

/** True when two claims speak of the very same people, organisations and places. */
export function sameNames(a: Statement, b: Statement): boolean {
  return (
    a.entities.length > 0 &&
    a.entities.length === b.entities.length &&
    a.entities.every((entity) => b.entities.includes(entity))
  );
}
