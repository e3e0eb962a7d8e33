import { tz } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { isDay, isoDay, weekdayOf } from '../../../language/dates.js';

/*
 * Days as ISO strings, counted in UTC. What is not a single day is in Extended Date/Time Format (ISO 8601-2): `2024-01`,
 * `2024`, `2024-01-01/2024-01-07`, a season `2023-22`, one of several `[2024-01-08,2024-01-15]`.
 */

const UTC = tz('UTC');

export function shiftDays(day: string, days: number): string {
  return iso(addDays(`${day}T00:00Z`, days, { in: UTC }));
}

/** The month some months from a day's: `2023-12`. */
export function shiftMonths(day: string, months: number): string {
  return iso(addMonths(`${day.slice(0, 7)}-01T00:00Z`, months, { in: UTC })).slice(0, 7);
}

export function shiftYears(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years);
}

/** The week, Monday to Sunday, some weeks from a day's. */
export function shiftWeeks(day: string, weeks: number): string {
  const monday = shiftDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return `${monday}/${shiftDays(monday, 6)}`;
}

/** Saturday and Sunday of a week, as `shiftWeeks` counts them. */
export function weekendOf(day: string, weeks: number): string {
  const [monday = ''] = shiftWeeks(day, weeks).split('/');
  return `${shiftDays(monday, 5)}/${shiftDays(monday, 6)}`;
}

/** The last such weekday up to a day, the day itself among them. */
export function weekdayUpTo(day: string, weekday: number): string {
  return shiftDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The next such weekday from a day on, the day itself among them. */
export function weekdayFrom(day: string, weekday: number): string {
  return shiftDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The last such month up to a day's, or the next from it on. */
export function monthUpTo(day: string, month: number): string {
  return `${Number(day.slice(0, 4)) - (month > Number(day.slice(5, 7)) ? 1 : 0)}-${pad(month)}`;
}

export function monthFrom(day: string, month: number): string {
  return `${Number(day.slice(0, 4)) + (month < Number(day.slice(5, 7)) ? 1 : 0)}-${pad(month)}`;
}

/** A day of a year, or null where that year has none such. */
export function dayIn(year: number, month: number, day: number): string | null {
  return isDay({ year, month, day }) ? isoDay({ year, month, day }) : null;
}

/** One of several, in order; a single one is itself. */
export function oneOf(...values: readonly string[]): string {
  const all = [...new Set(values)].sort();
  return all.length === 1 ? all[0]! : `[${all.join(',')}]`;
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function iso(date: Date): string {
  return formatISO(date, { representation: 'date' });
}
