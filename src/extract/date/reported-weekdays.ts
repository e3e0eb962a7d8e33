import { monthNumber, weekdayNumber } from '../../language/calendar-names.js';
import { weekdayOf } from '../../language/dates.js';
import { isPast } from '../../language/past.js';
import type { Reading } from '../reading.js';

const ON_WEEKDAY =
  /\b(?:on|late|early)\s+(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]s)(?=(?<behind>.{0,24}))/gisu;
/** "on Monday, 1 May", "on Monday last week": a Monday that is named more exactly, and need not be the last. */
const EXACT =
  /^,?\s+(?:the\s+)?(?:\d|(?:of\s+)?(?:last|next|this)\b|a\s+week|(?<word>\p{Lu}\p{L}+))/u;
const SENTENCE = /[^.!?\n]+/g;

/** What weekdays in a text tell of the day it was written on. */
interface Told {
  /** Of the days asked for the one whose weekday is told of. */
  day: string;
  weekday: number;
  /** The weekday before it is told of too. */
  eve: boolean;
}

/**
 * Which of some days (ISO) is of a weekday on which something is reported to have happened, where no other is of that
 * weekday or of the one behind it, when it would be told of just as well; null where the text does not tell.
 */
export function weekdayInText(days: readonly string[], reading: Reading): Told | null {
  const named = weekdaysReported(days, reading);
  const [day, second] = days.filter((one) => named.has(weekdayOf(one)));
  if (day === undefined || second !== undefined) return null;
  const weekday = weekdayOf(day);
  if (days.some((one) => eveOf(weekdayOf(one)) === weekday)) return null;
  return { day, weekday, eve: named.has(eveOf(weekday)) };
}

function eveOf(weekday: number): number {
  return weekday === 1 ? 7 : weekday - 1;
}

/**
 * The weekdays (1 for Monday) on which something is reported to have happened. A sentence about a month that no
 * reading of a stamp (ISO days) falls in speaks of another time, and a named day ("Ash Wednesday") of itself.
 */
function weekdaysReported(days: readonly string[], reading: Reading): ReadonlySet<number> {
  const months = new Set(days.map((day) => Number(day.slice(5, 7))));
  const sentences = [...reading.prose.text.matchAll(SENTENCE)].map(([sentence]) => sentence);
  const telling = sentences.filter(
    (sentence) => isPast(sentence) && monthsIn(sentence).every((month) => months.has(month)),
  );
  return new Set(telling.flatMap(weekdaysIn));
}

function weekdaysIn(sentence: string): number[] {
  return [...sentence.matchAll(ON_WEEKDAY)].flatMap(({ groups }) => {
    const exact = EXACT.exec(groups?.['behind'] ?? '');
    const word = exact?.groups?.['word'];
    const isExact = exact !== null && (word === undefined || monthNumber(word) !== null);
    return isExact ? [] : (weekdayNumber(groups?.['day'] ?? '') ?? []);
  });
}

function monthsIn(sentence: string): number[] {
  return [...sentence.matchAll(/\b\p{Lu}\p{Ll}{2,}/gu)].flatMap(
    ([word]) => monthNumber(word) ?? [],
  );
}
