import { MONTHS, MONTHS_IN_DATES, MONTHS_SHORT } from './month-names.js';
import { WEEKDAYS, WEEKDAYS_IN_DATES, WEEKDAYS_SHORT } from './weekday-names.js';

/** Marks that are accents; the vowel signs of Indian scripts are not, and tell months apart. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0655\u0670\u200c\u200d]/g;

const named = [...Object.values(MONTHS), MONTHS_SHORT].flatMap(numbered);
const months = new Map(named.filter(([name]) => !name.endsWith('*')));
const monthsInDates = new Map([
  ...inDates(MONTHS_IN_DATES),
  ...named.map(([name, number]) => [name.replace('*', ''), number] as const),
]);
const weekdays = new Map([...Object.values(WEEKDAYS), WEEKDAYS_SHORT].flatMap(numbered));
const weekdaysInDates = new Map([...numbered(WEEKDAYS_IN_DATES), ...weekdays]);

/** A row of names in the order of the calendar, each with its number. */
function numbered(row: string): [string, number][] {
  return row
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((name) => [key(name), i + 1] as [string, number]));
}

function inDates(rows: readonly string[]): [string, number][] {
  return rows.flatMap((row, i) =>
    row.split(/[ /]/).map((name) => [key(name), i + 1] as [string, number]),
  );
}

function key(name: string): string {
  return fold(name.replaceAll('_', ' '));
}

/** The number of a month, 1–12, for a name in any of the known languages or a short form that is no other word; or null. */
export function monthNumber(name: string): number | null {
  return months.get(fold(name)) ?? null;
}

/** The same for a word that stands between a day and a year, where short forms such as "set" or "out" are months too. */
export function monthInDate(name: string): number | null {
  return monthsInDates.get(fold(name)) ?? null;
}

/** 1 (Monday) to 7 (Sunday), or null; short forms that are words elsewhere are not taken. */
export function weekdayNumber(name: string): number | null {
  return weekdays.get(fold(name)) ?? null;
}

/** The same for a word right beside a date, where "Mo.", "do" or "金" are days too. */
export function weekdayInDate(name: string): number | null {
  return weekdaysInDates.get(fold(name)) ?? null;
}

/** Lower case, without accents and a closing full stop; letters that are no accents by Unicode as their plain ones. */
function fold(name: string): string {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (/^[a-z -]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/[’ʼ׳]/g, "'");
}
