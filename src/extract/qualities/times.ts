import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { subMonths } from 'date-fns/subMonths';
import { monthNumber, weekdayNumber } from '../../language/calendar-names.js';
import { findDates, isoDay } from '../../language/dates.js';
import { yearsNamed } from '../../language/years.js';

/** An expression of time in a text; offsets are UTF-16 in the text. */
export interface FoundTime {
  start: number;
  end: number;
  /** Null where it depends on a publication date that is not known. */
  edtf: string | null;
  why: string;
}

/** What relative times count from: the day of publication and the wall time, where the seed states them. */
export interface Anchor {
  day: string;
  time: string | null;
}

type Resolve = (match: RegExpExecArray, anchor: Anchor) => string | null;

interface Expression {
  pattern: RegExp;
  resolve: Resolve;
  why: string;
}

const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const EXPRESSIONS: readonly Expression[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:on\s+)?(?:late\s+|early\s+)?(?:last\s+)?(?<day>${WEEKDAY})(?:\s+(?<part>night|morning|afternoon|evening))?(?:\s+\([^)]{2,20} time\))?`,
      'g',
    ),
    resolve: weekdayBefore,
    why: 'the last such weekday up to the day of publication',
  },
  {
    pattern: /\b(?:over|at|during|on)\s+the\s+weekend\b/gi,
    resolve: (_, { day }) => weekendBefore(day),
    why: 'the last weekend before the day of publication',
  },
  {
    pattern: /\byesterday\b/gi,
    resolve: (_, { day }) => shift(day, -1),
    why: 'the day before publication',
  },
  {
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi,
    resolve: (_, { day }) => day,
    why: 'the day of publication',
  },
  {
    pattern: /\blast week\b/gi,
    resolve: (_, { day }) => weekBefore(day),
    why: 'the calendar week before publication',
  },
  {
    pattern: /\blast month\b/gi,
    resolve: (_, { day }) => iso(subMonths(parseISO(day), 1)).slice(0, 7),
    why: 'the month before publication',
  },
  {
    pattern: /\blast year\b/gi,
    resolve: (_, { day }) => String(Number(day.slice(0, 4)) - 1),
    why: 'the year before publication',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:in|since|last|of|during)\s+(?<month>${MONTH})\b(?!,?\s+\d)`,
      'g',
    ),
    resolve: monthBefore,
    why: 'the last such month up to the day of publication',
  },
];

/** Times that a text names by themselves or in relation to its publication, in order, none overlapping. */
export function timesIn(text: string, anchor: Anchor | null): FoundTime[] {
  const found = [...absolute(text), ...relative(text, anchor)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundTime[] = [];
  for (const time of found) if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  return kept;
}

function absolute(text: string): FoundTime[] {
  const dates = findDates(text).filter(({ start }) => !isLimit(text, start));
  const days = dates.map(({ start, end, readings }) => {
    const all = readings.map(isoDay).sort();
    return {
      start,
      end,
      edtf: all.length === 1 ? (all[0] ?? null) : `[${all.join(',')}]`,
      why: 'as written',
    };
  });
  const months = [
    ...text.matchAll(
      new RegExp(
        String.raw`(?<!\d(?:st|nd|rd|th)?\s(?:of\s)?)\b(?<month>${MONTH})\s+(?<year>(?:19|20)\d\d)\b`,
        'g',
      ),
    ),
  ];
  return [
    ...days,
    ...months.map((match) =>
      found(
        match,
        `${match.groups?.['year']}-${pad(monthNumber(match.groups?.['month'] ?? '') ?? 1)}`,
        'as written',
      ),
    ),
    ...yearsNamed(text).map(({ start, end, year }) => ({
      start,
      end,
      edtf: String(year),
      why: 'as written',
    })),
  ];
}

function relative(text: string, anchor: Anchor | null): FoundTime[] {
  return EXPRESSIONS.flatMap(({ pattern, resolve, why }) =>
    whenItHappened(text, pattern).map((match) =>
      anchor === null
        ? found(match, null, 'the seed states no publication date to count from')
        : found(match, resolve(match, anchor), why),
    ),
  );
}

/** A day that something lasts from or to, or that other things come before or after. */
function isLimit(text: string, at: number): boolean {
  return /\b(?:since|until|till|after|before|by|from)\s+(?:on\s+|the\s+)?$/i.test(
    text.slice(Math.max(0, at - 16), at),
  );
}

function whenItHappened(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(
    (match) => match.groups?.['month'] !== undefined || !isLimit(text, match.index),
  );
}

function found(match: RegExpExecArray, edtf: string | null, why: string): FoundTime {
  return { start: match.index, end: match.index + match[0].length, edtf, why };
}

/**
 * The last such weekday on or before the day of publication. A night named on a morning is the one that had
 * just passed: "Monday night" in a text of Monday 06:15 is that Monday's.
 */
function weekdayBefore(match: RegExpExecArray, { day }: Anchor): string | null {
  const wanted = weekdayNumber(match.groups?.['day'] ?? '');
  if (wanted === null) return null;
  const back = (getISODay(parseISO(day)) - wanted + 7) % 7;
  return shift(day, /\blast\b/i.test(match[0]) && back === 0 ? -7 : -back);
}

function weekendBefore(day: string): string {
  const back = getISODay(parseISO(day)) % 7;
  const sunday = shift(day, back === 0 ? 0 : -back);
  return `${shift(sunday, -1)}/${sunday}`;
}

function weekBefore(day: string): string {
  const monday = shift(day, 1 - getISODay(parseISO(day)) - 7);
  return `${monday}/${shift(monday, 6)}`;
}

function monthBefore(match: RegExpExecArray, { day }: Anchor): string | null {
  const month = monthNumber(match.groups?.['month'] ?? '');
  if (month === null) return null;
  const year = Number(day.slice(0, 4)) - (month > Number(day.slice(5, 7)) ? 1 : 0);
  return `${year}-${pad(month)}`;
}

function shift(day: string, days: number): string {
  return iso(addDays(parseISO(day), days));
}

function iso(date: Date): string {
  return formatISO(date, { representation: 'date' });
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
