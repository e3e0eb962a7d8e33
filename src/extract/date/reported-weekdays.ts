import { monthNumber, weekdayNumber } from '../../language/calendar-names.js';
import { isPast } from '../../language/past.js';
import type { Reading } from '../reading.js';

const ON_WEEKDAY =
  /\b(?:on|late|early)\s+(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]s)/giu;
const SENTENCE = /[^.!?\n]+/g;

/**
 * The weekdays (1 for Monday) on which something is reported to have happened. A sentence about a month that no
 * reading of a stamp (ISO days) falls in speaks of another time, and a named day ("Ash Wednesday") of itself.
 */
export function weekdaysReported(days: readonly string[], reading: Reading): ReadonlySet<number> {
  const months = new Set(days.map((day) => Number(day.slice(5, 7))));
  const sentences = [...reading.prose.text.matchAll(SENTENCE)].map(([sentence]) => sentence);
  const telling = sentences.filter(
    (sentence) => isPast(sentence) && monthsIn(sentence).every((month) => months.has(month)),
  );
  return new Set(telling.flatMap((sentence) => weekdaysIn(sentence, ON_WEEKDAY)));
}

function weekdaysIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: word, groups }) => weekdayNumber(groups?.['day'] ?? word) ?? [],
  );
}

function monthsIn(sentence: string): number[] {
  return [...sentence.matchAll(/\b\p{Lu}\p{Ll}{2,}/gu)].flatMap(
    ([word]) => monthNumber(word) ?? [],
  );
}
