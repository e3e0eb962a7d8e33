import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

/** An archive has so many different days and times at most that are worth remembering. */
const REMEMBERED = 10_000;
const days = new Map<string, number>();
const FIRST = parseISO('1970-01-01');

/** Days from the first of 1970 to the calendar day of an ISO date; NaN for what is none. The same ones are asked for over and over. */
export function calendarDay(iso: string): number {
  const known = days.get(iso);
  if (known !== undefined) return known;
  if (days.size >= REMEMBERED) days.clear();
  const day = differenceInCalendarDays(parseISO(iso), FIRST);
  days.set(iso, day);
  return day;
}
