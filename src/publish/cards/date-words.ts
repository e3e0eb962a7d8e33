import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { isExists } from 'date-fns/isExists';
import type { ArticleDate } from '../../model/article.js';
import type { FoundDate } from '../../model/found.js';
import type { Strings } from '../strings/index.js';

/** A date as readers see it, with the machine's form where there is one. */
export interface DateWords {
  words: string;
  /** For `<time datetime>`; null for anything but a single year, month, day or minute. */
  datetime: string | null;
  /** False for what is worked out or not known at all. */
  stated: boolean;
}

const UTC = tz('UTC');
const POINT =
  /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const SEASON = /^2[1-4]$/;

/**
 * An Extended Date/Time Format value (ISO 8601-2) in words, at its own precision.
 *
 * @example edtfWords('2025-11/2025-12', stringsIn('en')) // 'between November and December 2025'
 */
export function edtfWords(edtf: string, t: Strings): string {
  const { dates } = t;
  if (/^[[{].*[\]}]$/.test(edtf)) return choiceWords(edtf.slice(1, -1), t);
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return pointWords(edtf, t);
  if (from === '' || from === '..') return dates.orEarlier(pointWords(to, t));
  if (to === '' || to === '..') return dates.orLater(pointWords(from, t));
  return betweenWords(pointWords(from, t), pointWords(to, t), t);
}

/** What both ends share at the end is said once: "between 29 and 30 November 2025". */
function betweenWords(from: string, to: string, { dates }: Strings): string {
  const [first, last] = [from.split(' '), to.split(' ')];
  const plain = /^[\p{L}\d]+\.?(?: [\p{L}\d]+){0,2}$/u;
  if (first.length !== last.length || !plain.test(from) || !plain.test(to))
    return dates.between(from, to);
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared++;
  return dates.between(first.slice(0, first.length - shared).join(' '), to);
}

function choiceWords(list: string, t: Strings): string {
  const [from, to] = list.split('..');
  if (from !== undefined && to !== undefined) return edtfWords(`${from}/${to}`, t);
  return t.dates.oneOf(list.split(',').map((point) => pointWords(point, t)));
}

const QUALIFIERS = { '~': 'about', '?': 'perhaps', '%': 'perhapsAbout' } as const;

function pointWords(edtf: string, t: Strings): string {
  const { dates } = t;
  const sign = edtf.at(-1) ?? '';
  if (sign === '~' || sign === '?' || sign === '%')
    return dates[QUALIFIERS[sign]](pointWords(edtf.slice(0, -1), t));
  const [, year, month, day, time, offset] = POINT.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const season = dates.seasons[month ?? ''];
  if (season !== undefined && day === undefined) return dates.season(season, year);
  const words = dayWords(t, year, month, day);
  if (words === null) return edtf;
  return time === undefined ? words : dates.at(words, time, offsetWords(offset));
}

/** Words of days seen before: an archive has few days and names each of them often. */
const known = new Map<string, string | null>();

/** Calendar words at the precision given; null for a day that does not exist. */
function dayWords(t: Strings, year: string, month?: string, day?: string): string | null {
  const key = [t.language, year, month, day].join('-');
  const words = known.get(key) ?? calendarWords(t, year, month, day);
  known.set(key, words);
  return words;
}

function calendarWords(
  { dates }: Strings,
  year: string,
  month?: string,
  day?: string,
): string | null {
  if (!isOfCalendar(year, month, day)) return null;
  const [monthOrFirst, dayOrFirst] = [month ?? '01', day ?? '01'];
  const pattern = day !== undefined ? dates.day : month !== undefined ? dates.month : dates.year;
  return format(`${year}-${monthOrFirst}-${dayOrFirst}T00:00:00Z`, pattern, {
    in: UTC,
    locale: dates.locale,
  });
}

function isOfCalendar(year: string, month = '01', day = '01'): boolean {
  return isExists(Number(year), Number(month) - 1, Number(day));
}

function offsetWords(offset: string | undefined): string {
  if (offset === undefined) return '';
  return /^(?:Z|[+-]00:00)$/.test(offset) ? ' UTC' : ` UTC${offset.replace('-', '−')}`;
}

/** The value for `<time datetime>`: an EDTF point is one already, anything else has none. */
export function machineDate(edtf: string): string | null {
  const [, year, month, day] = POINT.exec(edtf) ?? [];
  if (year === undefined || year === '0000') return null;
  if (SEASON.test(month ?? '') && day === undefined) return null;
  return isOfCalendar(year, month, day) ? edtf : null;
}

/** A date found in a seed, with what is known of its zone: "1 December 2025, 06:15, zone not stated". */
export function foundDateWords(found: FoundDate, t: Strings): DateWords {
  const edtf = found.iso ?? found.edtf;
  const zones = { stated: '', inferred: t.dates.zoneInferred, unknown: t.dates.zoneNotStated };
  const zone = edtf.includes('T') ? zones[found.zone] : '';
  return { words: edtfWords(edtf, t) + zone, datetime: machineDate(edtf), stated: true };
}

/** When an article was published, short, for lists. */
export function articleDateWords({ published, inferred }: ArticleDate, t: Strings): DateWords {
  if (published !== null) {
    const edtf = published.iso ?? published.edtf;
    const day = edtf.startsWith('[') ? edtf : edtf.replace(/T.*$/, '');
    return { words: edtfWords(day, t), datetime: machineDate(edtf), stated: true };
  }
  const words =
    inferred === null ? t.dates.notStated : t.dates.inferred(edtfWords(inferred.edtf, t));
  return { words, datetime: null, stated: false };
}
