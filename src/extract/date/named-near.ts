import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { isPast } from '../../language/past.js';
import { findDates, isoDay, type FoundDay } from '../../language/dates.js';
import type { Reading } from '../reading.js';
import type { Stamp } from './stamp.js';

/** Days between two dates of one article, as of its publication and its first publication elsewhere. */
const NEAR = 7;
const SENTENCE = /[^\n]+?(?:[.!?](?=\s+\p{Lu})|\n|$)/gu;

/** The day of several that another date is near, with the words of that date. */
interface Near {
  day: string;
  raw: string;
}

/**
 * Which of some days (ISO) alone has another date of the seed within a week whose month is named, and which therefore is
 * one day only. What is called published or changed counts before what else is stamped on the page, and that before what
 * the text tells of, where only days that were past count.
 */
export function namedNear(
  days: readonly string[],
  reading: Reading,
  stamps: readonly Stamp[],
): Near | null {
  const called = stamps.filter(({ kind }) => kind !== 'unsaid').map(({ day }) => day);
  const near =
    nearTo(days, called, NEAR) ??
    nearTo(
      days,
      stamps.map(({ day }) => day),
      NEAR,
    ) ??
    nearTo(days, told(reading), 0);
  return near?.length === 1 ? (near[0] ?? null) : null;
}

/** The days that one of the dates is near, at most `ahead` days behind them; null where there are none. */
function nearTo(days: readonly string[], dates: readonly FoundDay[], ahead: number): Near[] | null {
  const named = dates.filter(({ shape, from }) => shape === 'named' && from === null);
  const found = days.flatMap((day) => {
    const date = named.find(({ readings: [one] }) => {
      const behind = one === undefined ? NaN : daysBetween(isoDay(one), day);
      return behind <= NEAR && behind >= -ahead;
    });
    return date === undefined ? [] : [{ day, raw: date.raw }];
  });
  return found.length === 0 ? null : found;
}

function daysBetween(first: string, second: string): number {
  return differenceInCalendarDays(parseISO(second), parseISO(first));
}

/** The dates of sentences that tell of what was. */
function told({ prose }: Reading): FoundDay[] {
  const sentences = [...prose.text.matchAll(SENTENCE)].map(([sentence]) => sentence);
  return sentences.filter((one) => /\d{4}/.test(one) && isPast(one)).flatMap(findDates);
}
