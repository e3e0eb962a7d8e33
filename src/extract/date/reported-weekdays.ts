import { monthNumber, weekdayNumber } from '../../language/calendar-names.js';
import { isPast } from '../../language/past.js';
import { rangeOf, regionsOf, type Reading } from '../reading.js';
import type { Stamp } from './stamp.js';

const ON_WEEKDAY =
  /\b(?:on|late|early)\s+(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]s)/giu;
const SENTENCE = /[^.!?\n]+/g;

/**
 * The weekdays (1 for Monday) that tell when an article was written: that of the stamp's own line, and those on
 * which something is reported to have happened. A sentence about a month that neither reading of the stamp
 * falls in speaks of another time, and a named day ("Ash Wednesday") of itself.
 */
export function weekdaysReported(
  stamp: Stamp,
  days: readonly string[],
  reading: Reading,
): ReadonlySet<number> {
  const own = weekdaysIn(lineOf(stamp, reading), /\p{L}{3,}/gu);
  if (own.length > 0) return new Set(own);
  const months = new Set(days.map((day) => Number(day.slice(5, 7))));
  const sentences = [...reading.prose.text.matchAll(SENTENCE)].map(([sentence]) => sentence);
  const telling = sentences.filter(
    (sentence) => isPast(sentence) && monthsIn(sentence).every((month) => months.has(month)),
  );
  return new Set(telling.flatMap((sentence) => weekdaysIn(sentence, ON_WEEKDAY)));
}

function lineOf({ evidence }: Stamp, reading: Reading): string {
  const region = regionsOf(reading, 'timestamp').find(
    ({ span }) => span.start <= evidence.start && evidence.end <= span.end,
  );
  if (region === undefined) return evidence.exact;
  const { start, end } = rangeOf(reading.source, region);
  return reading.source.text.slice(start, end);
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
