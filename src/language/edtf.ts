import { isExists } from 'date-fns/isExists';
import { limits } from '../model/limits.js';

/** A date as somebody states it, at its own precision. */
export interface StatedDate {
  /** Extended Date/Time Format (ISO 8601-2). */
  edtf: string;
  /** The day, with wall time and offset where given; null where it is not one certain day. */
  iso: string | null;
  /** An offset from UTC is given. */
  zoned: boolean;
  /** The days of a choice: `[2025-01-12,2025-12-01]`. */
  alternatives: string[];
}

/** The date, or what is wrong with it. */
export type DateRead = { date: StatedDate } | { problem: string };

const POINT =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:\d\d)?)?)?)?(?<doubt>[?~%])?$/;

const FORM = 'is no date in ISO 8601 or EDTF';

/**
 * Reads ISO 8601 and the part of EDTF that news needs: years, months, seasons, days, minutes with or without an
 * offset, `?` `~` `%`, intervals (`2025-11/2025-12`, `2025/..`) and choices (`[2025-01-12,2025-12-01]`,
 * `[2025-11..2025-12]`). Days that do not exist and years no article is of are told as such.
 *
 * @example readDate('2025-02-31') // { problem: '“2025-02-31” is no day of the calendar' }
 */
export function readDate(given: string): DateRead {
  const text = given.trim();
  const list = /^\[(.+)\]$/.exec(text)?.[1];
  if (list !== undefined) return list.includes('..') ? range(text, list, '..') : choice(list);
  if (text.includes('/')) return range(text, text, '/');
  const point = readPoint(text);
  if ('problem' in point) return point;
  return { date: { ...point, alternatives: [] } };
}

type Point = Omit<StatedDate, 'alternatives'>;

function readPoint(text: string): Point | { problem: string } {
  const groups = POINT.exec(text)?.groups;
  if (groups === undefined) return { problem: `“${text}” ${FORM}` };
  const { year = '', month, day, time, offset, doubt } = groups;
  if (Number(year) < limits.firstYear || Number(year) > limits.lastYear)
    return { problem: `“${text}” is no year in which an article can have appeared` };
  if (!isMonth(month, day) || (day !== undefined && !isDay(year, month, day)))
    return { problem: `“${text}” is no day of the calendar` };
  if (!isTime(time) || !isOffset(offset)) return { problem: `“${text}” is no time of the day` };
  const edtf = text.replace(' ', 'T');
  const certain = day !== undefined && doubt === undefined;
  return { edtf, iso: certain ? edtf : null, zoned: offset !== undefined };
}

/** 21 to 24 are the seasons. */
function isMonth(month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  const n = Number(month);
  return (n >= 1 && n <= 12) || (day === undefined && n >= 21 && n <= 24);
}

function isDay(year: string, month: string | undefined, day: string): boolean {
  return isExists(Number(year), Number(month) - 1, Number(day));
}

function isTime(time: string | undefined): boolean {
  return time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?/.test(time);
}

/** Offsets run from −12 to +14 hours. */
function isOffset(offset: string | undefined): boolean {
  if (offset === undefined || offset === 'Z') return true;
  return /^(?:\+(?:0\d|1[0-3]):[0-5]\d|\+14:00|-(?:0\d|1[01]):[0-5]\d|-12:00)$/.test(offset);
}

function choice(list: string): DateRead {
  const points = list.split(',').map((one) => readPoint(one.trim()));
  const wrong = points.find((point) => 'problem' in point);
  if (wrong !== undefined) return wrong;
  const days = points.flatMap((point) => ('edtf' in point ? [point] : []));
  const edtf = `[${days.map((day) => day.edtf).join(',')}]`;
  if (days.length < 2) return { problem: `“${edtf}” names one date: leave the brackets out` };
  const zoned = days.every((day) => day.zoned);
  return { date: { edtf, iso: null, zoned, alternatives: days.map((day) => day.edtf) } };
}

/** Both ends of an interval, or of "some day between": one of them may be open. */
function range(text: string, inner: string, sign: '/' | '..'): DateRead {
  const ends = inner.split(sign);
  const [from = '', to = ''] = ends;
  const open = (end: string) => end === '' || end === '..';
  if (ends.length !== 2 || (open(from) && open(to))) return { problem: `“${text}” ${FORM}` };
  for (const end of [from, to]) {
    const point = open(end) ? null : readPoint(end);
    if (point !== null && 'problem' in point) return point;
  }
  if (!open(from) && !open(to) && bare(from) > bare(to))
    return { problem: `“${text}” ends before it begins` };
  return { date: { edtf: text.replaceAll(' ', 'T'), iso: null, zoned: false, alternatives: [] } };
}

function bare(point: string): string {
  return point.replace(/[?~%]$/, '');
}
