import { isExists } from 'date-fns/isExists';
import { limits } from '../model/limits.js';
import { monthNumber } from './calendar-names.js';

/** A calendar day with what is known of the time. Months are 1–12. */
export interface Reading {
  year: number;
  month: number;
  day: number;
}

/** A date as it stands in a text (UTF-16 offsets), with every day it can mean. */
export interface FoundDay {
  start: number;
  end: number;
  raw: string;
  /** One reading, or month-first and day-first where both are days of the calendar; never an impossible day. */
  readings: Reading[];
  /** How the numbers were ordered, for comparing dates of one text. */
  order: 'named' | 'iso' | 'numeric';
  /** `HH:mm` or `HH:mm:ss` in wall time. */
  time: string | null;
  /** An offset such as `+01:00` or `Z`, where one is stated in numbers or by an unambiguous abbreviation. */
  offset: string | null;
}

const TIME = String.raw`(?:(?<hour>\d{1,2})[:.h](?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,9})?)?|(?<hour12>1[0-2]|[1-9])(?=\s?[ap]\.?m))(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?<zone>Z\b|UTC|GMT|[+-]\d\d:?\d\d\b|[ECMP][SD]T\b|CES?T\b|BST\b|IST\b|JST\b|AES?T\b))?`;
const AFTER = String.raw`(?:(?:,?\s*(?:at|um|à|a las|kl\.?|om|alle(?: ore)?|às|–|-|\|)?\s*|T)${TIME})?`;
const BEFORE = String.raw`(?:${TIME.replaceAll('?<', '?<b')},?\s+(?:on\s+)?)?`;
const MONTH = String.raw`(?<month>\p{L}{3,10})\.?`;
const YEAR = String.raw`(?<year>(?:1[6-9]|2[01])\d\d)`;

const NAMED_DAY_FIRST = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?${MONTH},?[\s-]+(?:de\s+|del\s+)?${YEAR}`;
const NAMED_MONTH_FIRST = String.raw`${MONTH}\s+(?<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s+${YEAR}`;
const ISO = String.raw`${YEAR}[-/.](?<m>[01]?\d)[-/.](?<d>[0-3]?\d)`;
const NUMERIC = String.raw`(?<a>[0-3]?\d)(?<sep>[-/.])(?<b>[0-3]?\d)\k<sep>${YEAR}`;

const SHAPES: ReadonlyArray<{ order: FoundDay['order']; pattern: RegExp }> = [
  { order: 'named', pattern: shape(BEFORE + NAMED_DAY_FIRST + AFTER) },
  { order: 'named', pattern: shape(BEFORE + NAMED_MONTH_FIRST + AFTER) },
  { order: 'iso', pattern: shape(ISO + AFTER) },
  { order: 'numeric', pattern: shape(NUMERIC + AFTER) },
];

function shape(source: string): RegExp {
  return new RegExp(source, 'dgiu');
}

/**
 * All full dates of a text, in order, with the time beside them; two that are glued together
 * (`06:1512/01/2025`) are two. Days that do not exist are not found.
 */
export function findDates(text: string): FoundDay[] {
  if (!/\d{4}/.test(text)) return [];
  const all = SHAPES.flatMap(({ order, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => dayOf(match, order, text) ?? []),
  );
  return withoutOverlap(all.sort((a, b) => a.start - b.start || b.end - a.end));
}

function withoutOverlap(sorted: FoundDay[]): FoundDay[] {
  const kept: FoundDay[] = [];
  for (const day of sorted) {
    if (day.start >= (kept.at(-1)?.end ?? 0)) kept.push(day);
  }
  return kept;
}

function dayOf(match: RegExpExecArray, order: FoundDay['order'], text: string): FoundDay | null {
  const groups = match.groups ?? {};
  const readings = readingsOf(groups, order);
  if (readings.length === 0) return null;
  const start = match.index;
  const end = start + match[0].length;
  if (/\d/.test(text[end] ?? '') && groups['minute'] === undefined) return null;
  return {
    start,
    end,
    raw: match[0],
    readings,
    order,
    time: timeOf(groups),
    offset: offsetOf(groups),
  };
}

type Groups = Record<string, string | undefined>;

function readingsOf(groups: Groups, order: FoundDay['order']): Reading[] {
  const year = Number(groups['year']);
  if (year < limits.firstYear || year > limits.lastYear) return [];
  const pairs = orders(groups, order);
  const days = pairs.map(([month, day]) => ({ year, month, day }));
  const real = days.filter(({ month, day }) => isExists(year, month - 1, day));
  return real.filter(
    (one, i) => real.findIndex((two) => two.month === one.month && two.day === one.day) === i,
  );
}

/** Month and day in every order the shape allows; month first comes first. */
function orders(groups: Groups, order: FoundDay['order']): [number, number][] {
  if (order === 'named') {
    const month = monthNumber(groups['month'] ?? '');
    return month === null ? [] : [[month, Number(groups['day'])]];
  }
  if (order === 'iso') return [[Number(groups['m']), Number(groups['d'])]];
  const [a, b] = [Number(groups['a']), Number(groups['b'])];
  // A full stop between the numbers is a continental habit: the day stands first.
  return groups['sep'] === '.'
    ? [[b, a]]
    : [
        [a, b],
        [b, a],
      ];
}

function timeOf(groups: Groups): string | null {
  const hour = groups['hour'] ?? groups['hour12'] ?? groups['bhour'] ?? groups['bhour12'];
  if (hour === undefined) return null;
  const half = (groups['half'] ?? groups['bhalf'])?.toLowerCase();
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (h > 23) return null;
  const minute = groups['minute'] ?? groups['bminute'] ?? '00';
  const second = groups['second'] ?? groups['bsecond'];
  return `${String(h).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
}

/** Abbreviations that mean one offset; CST and IST mean several and give none. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  JST: '+09:00',
  AEST: '+10:00',
};

function offsetOf(groups: Groups): string | null {
  const zone = (groups['zone'] ?? groups['bzone'])?.toUpperCase();
  if (zone === undefined) return null;
  const numeric = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  return numeric ? `${numeric[1]}:${numeric[2]}` : (OFFSETS[zone] ?? null);
}

/** `2025-12-01`. */
export function isoDay({ year, month, day }: Reading): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
