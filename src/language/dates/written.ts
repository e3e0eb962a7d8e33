import { limits } from '../../model/limits.js';
import { monthInDate, monthNumber } from '../calendar-names.js';
import { dayNumber, isDay, type Day } from './calendar.js';
import {
  FROM_DAY,
  FROM_MONTH,
  FROM_YEAR,
  RARE,
  type Order,
  type Pattern,
  type Shape,
} from './patterns.js';

/** A day a written date can mean, and the order of its parts under which it does. */
export interface Reading extends Day {
  order: Order;
}

/** A date at a place of a text, without what stands beside it; offsets are UTF-16. */
export interface Written {
  start: number;
  end: number;
  shape: Shape;
  /** Every day it can mean; month first before day first before year first. */
  readings: Reading[];
  /** The first day of a span of days, of which the readings are the last. */
  from: Day | null;
  /** Its month is a short form that is a word elsewhere ("8 des 2000"), without a full stop. */
  isDoubtful: boolean;
}

type Groups = Record<string, string | undefined>;

/** The date that begins at a digit or at the name of a month, or null. */
export function writtenAt(text: string, at: number): Written | null {
  for (const pattern of patternsAt(text, at)) {
    pattern.pattern.lastIndex = at;
    const match = pattern.pattern.exec(text);
    const written = match === null ? null : writtenOf(match, pattern);
    if (written !== null) return written;
  }
  return null;
}

function patternsAt(text: string, at: number): readonly Pattern[] {
  let digits = 0;
  while (digits < 9 && isDigit(text, at + digits)) digits++;
  if (digits === 0) return /^[令平]/.test(text.charAt(at)) ? RARE : FROM_MONTH;
  if (digits <= 2) return FROM_DAY;
  if (digits === 4) return FROM_YEAR;
  return digits === 8 ? RARE : [];
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function writtenOf(match: RegExpExecArray, { shape, orders }: Pattern): Written | null {
  const groups = match.groups ?? {};
  const days = orders.flatMap((order) => {
    const day = dayOf(groups, order);
    return day === null || !isPlausible(day) ? [] : [{ ...day, order }];
  });
  const readings = distinct(days);
  const [first] = readings;
  if (first === undefined) return null;
  const from = groups['from'] === undefined ? null : fromOf(groups, first);
  const { index } = match;
  return {
    start: index,
    end: index + match[0].length,
    shape,
    readings,
    from,
    isDoubtful: isDoubtful(groups),
  };
}

function isDoubtful({ month, stop }: Groups): boolean {
  return month !== undefined && stop === undefined && monthNumber(month) === null;
}

function isPlausible(day: Day): boolean {
  return day.year >= limits.firstYear && day.year <= limits.lastYear && isDay(day);
}

function distinct(days: readonly Reading[]): Reading[] {
  return days.filter((one, i) => days.findIndex((two) => dayNumber(two) === dayNumber(one)) === i);
}

/** The day under one order of its numbers; null where the word is no month or the year is not certain. */
function dayOf(groups: Groups, order: Order): Day | null {
  const { a, b, c } = groups;
  if (c !== undefined && order === 'year-first') return of(century(a), b, c);
  const year = yearOf(groups);
  if (a !== undefined) return order === 'day-first' ? of(year, b, a) : of(year, a, b);
  const { month, until, day, m, d } = groups;
  if (month === undefined) return of(year, m, d);
  return of(year, monthInDate(until ?? month), day);
}

function of(
  year: number | null,
  month: number | string | null | undefined,
  day?: string,
): Day | null {
  if (year === null || month == null) return null;
  return { year, month: Number(month), day: Number(day) };
}

function fromOf({ from, month }: Groups, { year }: Day): Day | null {
  return of(year, monthInDate(month ?? ''), from);
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

function yearOf({ y, yy, c, era, n }: Groups): number | null {
  if (y !== undefined) return Number(y);
  if (era !== undefined) return ERAS[era]! + Number(n);
  return century(yy ?? c);
}

/** A year of two digits; between the two bounds it could be of either century. */
function century(digits: string | undefined): number | null {
  const year = Number(digits);
  if (year <= limits.shortYearOf2000s) return 2000 + year;
  return year >= limits.shortYearOf1900s && year <= 99 ? 1900 + year : null;
}
