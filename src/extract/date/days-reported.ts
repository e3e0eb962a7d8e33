import { parseISO } from 'date-fns/parseISO';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { monthNumber } from '../../language/calendar-names.js';
import { isPast } from '../../language/past.js';
import type { Reading } from '../reading.js';

const SENTENCE = /[^.!?\n]+(?:\.(?=\s\p{Ll}|\s?\d)[^.!?\n]*)*/gu;
/** "1 December", "December 1st", no year behind it. */
const DAY_AND_MONTH =
  /(?<![\p{L}\d.,])(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s(?:of\s|de\s)?(?<month>\p{Lu}?\p{L}{2,11})|(?<named>\p{Lu}\p{L}{2,11})\.?\s(?<number>\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d]|[.,:]\d|,?\s(?:de\s)?\d{4})/gu;
/** So many days after something has happened a report on it appears. */
const SOON = 3;

/**
 * Which of some days (ISO) comes right after a day and month on which something is reported to have happened ("on
 * Monday, 1 December"), with the words that name it.
 */
export function daysReported(
  days: readonly string[],
  reading: Reading,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sentences = [...reading.prose.text.matchAll(SENTENCE)].map(([sentence]) => sentence);
  for (const { words, month, day } of sentences.filter(isPast).flatMap(namedIn))
    for (const one of days) if (isSoonAfter(one, month, day)) found.set(one, words);
  return found;
}

function namedIn(sentence: string): { words: string; month: number; day: number }[] {
  return [...sentence.matchAll(DAY_AND_MONTH)].flatMap(({ 0: words, groups }) => {
    const month = monthNumber(groups?.['month'] ?? groups?.['named'] ?? '');
    const day = Number(groups?.['day'] ?? groups?.['number']);
    return month === null ? [] : [{ words, month, day }];
  });
}

function isSoonAfter(iso: string, month: number, day: number): boolean {
  const year = Number(iso.slice(0, 4));
  return [year, year - 1].some((one) => {
    const named = parseISO(
      `${String(one)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    );
    const behind = differenceInCalendarDays(parseISO(iso), named);
    return behind >= 0 && behind <= SOON;
  });
}
