import {
  dateAfterTime,
  monthBefore,
  spanBefore,
  weekdayAfter,
  weekdayBefore,
} from './dates/beside.js';
import { dayNumber, type Day } from './dates/calendar.js';
import { clockAfter, clockAt, type Clock } from './dates/clock.js';
import { plainDigits } from './dates/digits.js';
import { isCount, isElsewhere, linksIn, standsAlone } from './dates/not-dates.js';
import type { Shape } from './dates/patterns.js';
import { writtenAt, type Reading, type Written } from './dates/written.js';

export { isDay, isoDay, weekdayOf } from './dates/calendar.js';
export type { Reading } from './dates/written.js';

/** A date as it stands in a text (UTF-16 offsets), with every day it can mean. */
export interface FoundDay {
  start: number;
  end: number;
  raw: string;
  /** One reading, or one for every order its numbers can stand in; never an impossible day. */
  readings: Reading[];
  /** How it is written, for comparing dates of one text. */
  shape: Shape;
  /** The first day where it is the last of a span ("14.–20. Januar 2022"). */
  from: Day | null;
  /** The day of the week named right beside it, 1 (Monday) to 7. */
  weekday: number | null;
  /** `HH:mm` or `HH:mm:ss` in wall time. */
  time: string | null;
  /** An offset such as `+01:00` or `Z`, where one is stated in numbers or by an unambiguous abbreviation. */
  offset: string | null;
  /** The zone as it is written beside the time: "ET", "IST", "+02:00". */
  zone: string | null;
}

/** A year, two numbers with a sign between them, a short year behind a sign, or the year of an emperor. */
const HINT = /(?:1[6-9]|2[01])\d\d|\d[-/.]\d{1,2}[-/.]\d\d|['’-]\d\d|[和成]\s?\d/;
const NUMBER = /\d+/g;
const CLOCK = /\d{1,2}(?:\s?[:.hH时時点點시]|\s?[aApP]\.?\s?[mM])|\d{4}\s?(?:GMT|UTC)/y;

/**
 * All full dates of a text, in order, with the time beside them; two that are glued together
 * (`06:1512/01/2025`) are two. Days that do not exist are not found, nor numbers of addresses, files and versions. A
 * year of two digits is taken only with a time beside it or where the date is all there is. Every look around a number
 * is bounded, so time grows with the length of the text.
 */
export function findDates(whole: string): FoundDay[] {
  const text = plainDigits(whole);
  if (!HINT.test(text)) return [];
  const links = linksIn(text);
  const found: FoundDay[] = [];
  for (let at = 0, nextLink = 0; ;) {
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text);
    if (number === null) return withSpans(found, whole);
    while (nextLink < links.length && links[nextLink]!.end <= number.index) nextLink++;
    const link = links[nextLink];
    if (link !== undefined && link.start <= number.index) {
      at = link.end;
      continue;
    }
    const day = dateAround(text, number.index, at);
    if (day !== null) found.push({ ...day, raw: whole.slice(day.start, day.end) });
    at = day?.end ?? number.index + number[0].length;
  }
}

type Bare = Omit<FoundDay, 'raw'>;

/** The date a number is the beginning of, or the first number of; nothing of it stands before `floor`. */
function dateAround(text: string, at: number, floor: number): Bare | null {
  CLOCK.lastIndex = at;
  const clock = CLOCK.test(text) ? clockAt(text, at) : null;
  if (clock !== null) {
    const written = dateAfterTime(text, clock.end);
    const day = written === null ? null : dayOf(text, written, clock);
    if (day !== null) return day;
  }
  const written = writtenAt(text, at) ?? writtenAround(text, at, floor);
  return written === null ? null : dayOf(text, written, null);
}

/** A date that begins with a word, of which the number at `at` is the first. */
function writtenAround(text: string, at: number, floor: number): Written | null {
  const isEra = /^[和成]$/.test(text.charAt(at - 1));
  const start = isEra ? at - 2 : monthBefore(text, at);
  return start === null || start < floor ? null : writtenAt(text, start);
}

/** "8 des 2000 participants" is no December. */
const GOES_ON = /^\s\p{Ll}/u;

/** A written date with what stands beside it; null where it is none after all. */
function dayOf(text: string, written: Written, before: Clock | null): Bare | null {
  const { start, end, shape } = written;
  const from = written.from ?? spanBefore(text, written);
  if (isElsewhere(text, written, from !== null)) return null;
  const named = weekdayAfter(text, end);
  const clock = before ?? clockBehind(text, end, named?.end ?? end);
  const isGlued = /\d/.test(text.charAt(end)) && clock?.start !== end;
  // "6 May 20246 May 2024": two dates run together.
  if (isGlued && !isCount(text, end) && writtenAt(text, end) === null) return null;
  if (written.isDoubtful && clock === null && GOES_ON.test(text.slice(end, end + 2))) return null;
  if (shape === 'short' && clock === null && !standsAlone(text, written)) return null;
  return {
    start: Math.min(start, clock?.start ?? start),
    end: Math.max(end, clock?.end ?? end),
    readings: inHabit(written, clock),
    shape,
    from,
    weekday: named?.weekday ?? weekdayBefore(text, start),
    time: clock?.time ?? null,
    offset: clock?.offset ?? null,
    zone: clock?.zone ?? null,
  };
}

/** The time behind a date, or behind the day of the week that follows it. */
function clockBehind(text: string, end: number, behindWeekday: number): Clock | null {
  const clock = behindWeekday === end ? null : clockAfter(text, behindWeekday);
  return clock ?? clockAfter(text, end);
}

/**
 * Between full stops the day stands first, a habit of all Europe; a month first is read there only where no other order
 * is a day, or beside a time in halves of the day, which those who write so do not use.
 */
function inHabit({ readings, shape }: Written, clock: Clock | null): Reading[] {
  if (shape !== 'dotted' || clock?.halves === true) return readings;
  const usual = readings.filter(({ order }) => order !== 'month-first');
  return usual.length > 0 ? usual : readings;
}

const TO = /^\s?(?:[-–—]|to|bis|au|al|a|until|through|till|tot|til|до|по|do)\s?$/;

/** Two days without a time and nothing but "to" between them are one span. */
function withSpans(found: readonly FoundDay[], text: string): FoundDay[] {
  const joined: FoundDay[] = [];
  for (const day of found) {
    const last = joined.at(-1);
    if (last === undefined || !isSpan(last, day, text.slice(last.end, day.start))) joined.push(day);
    else joined[joined.length - 1] = spanOf(last, day, text);
  }
  return joined;
}

function isSpan(first: FoundDay, last: FoundDay, between: string): boolean {
  if (first.time !== null || last.time !== null || !TO.test(between)) return false;
  return dayNumber(first.readings[0]!) < dayNumber(last.readings[0]!);
}

function spanOf(first: FoundDay, last: FoundDay, text: string): FoundDay {
  const { start } = first;
  return { ...last, start, raw: text.slice(start, last.end), from: first.readings[0]! };
}
