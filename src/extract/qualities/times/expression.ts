import type { Tense } from './tense.js';

/** What relative times count from: the day of publication and the wall time, where the seed states them. */
export interface Anchor {
  day: string;
  time: string | null;
}

/** What a time is resolved with: the day of publication and the tense it stands in. */
export interface Situation extends Anchor {
  tense: Tense | null;
}

/** A way to speak of a time in relation to another, and what it means; null where the words leave it open. */
export interface Expression {
  pattern: RegExp;
  resolve: (match: RegExpExecArray, situation: Situation) => string | null;
  /** How it was counted, or how in this case. */
  why: string | ((situation: Situation) => string);
}

/** The word a group of a match holds, in small letters. */
export function wordIn({ groups }: RegExpExecArray, name: string): string {
  return groups?.[name]?.toLowerCase() ?? '';
}
