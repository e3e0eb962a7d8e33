import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { isExists } from 'date-fns/isExists';
import type { ArticleDate } from '../../model/article.js';
import type { FoundDate } from '../../model/found.js';

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
const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/**
 * An Extended Date/Time Format value (ISO 8601-2) in words, at its own precision.
 *
 * @example edtfWords('2025-11/2025-12') // 'between November and December 2025'
 */
export function edtfWords(edtf: string): string {
  if (/^[[{].*[\]}]$/.test(edtf)) return choiceWords(edtf.slice(1, -1));
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return pointWords(edtf);
  if (from === '' || from === '..') return `${pointWords(to)} or earlier`;
  if (to === '' || to === '..') return `${pointWords(from)} or later`;
  return betweenWords(pointWords(from), pointWords(to));
}

/** What both ends share at the end is said once: "between 29 and 30 November 2025". */
function betweenWords(from: string, to: string): string {
  const [first, last] = [from.split(' '), to.split(' ')];
  const plain = /^[\p{L}\d]+(?: [\p{L}\d]+){0,2}$/u;
  if (first.length !== last.length || !plain.test(from) || !plain.test(to))
    return `between ${from} and ${to}`;
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared++;
  return `between ${first.slice(0, first.length - shared).join(' ')} and ${to}`;
}

function choiceWords(list: string): string {
  const [from, to] = list.split('..');
  if (from !== undefined && to !== undefined) return edtfWords(`${from}/${to}`);
  return list.split(',').map(pointWords).join(' or ');
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

function pointWords(edtf: string): string {
  const qualifier = QUALIFIERS[edtf.at(-1) ?? ''];
  if (qualifier !== undefined) return qualifier + pointWords(edtf.slice(0, -1));
  const [, year, month, day, time, offset] = POINT.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const season = SEASONS[month ?? ''];
  if (season !== undefined && day === undefined) return `${season} ${year}`;
  const words = dayWords(year, month, day);
  if (words === null) return edtf;
  return time === undefined ? words : `${words}, ${time}${offsetWords(offset)}`;
}

/** Words of days seen before: an archive has few days and names each of them often. */
const known = new Map<string, string | null>();

/** Calendar words at the precision given; null for a day that does not exist. */
function dayWords(year: string, month?: string, day?: string): string | null {
  const key = [year, month, day].join('-');
  const words = known.get(key) ?? calendarWords(year, month, day);
  known.set(key, words);
  return words;
}

function calendarWords(year: string, month?: string, day?: string): string | null {
  const [monthOrFirst, dayOrFirst] = [month ?? '01', day ?? '01'];
  if (!isExists(Number(year), Number(monthOrFirst) - 1, Number(dayOrFirst))) return null;
  const pattern = day !== undefined ? 'd MMMM yyyy' : month !== undefined ? 'MMMM yyyy' : 'yyyy';
  return format(`${year}-${monthOrFirst}-${dayOrFirst}T00:00:00Z`, pattern, { in: UTC });
}

function offsetWords(offset: string | undefined): string {
  if (offset === undefined) return '';
  return offset === 'Z' ? ' UTC' : ` UTC${offset.replace('-', '−')}`;
}

/** The value for `<time datetime>`: an EDTF point is one already, anything else has none. */
export function machineDate(edtf: string): string | null {
  const [, year, month, day] = POINT.exec(edtf) ?? [];
  if (year === undefined || year === '0000') return null;
  if (SEASONS[month ?? ''] !== undefined && day === undefined) return null;
  return dayWords(year, month, day) === null ? null : edtf;
}

/** A date found in a seed, with what is known of its zone: "1 December 2025, 06:15, zone not stated". */
export function foundDateWords(found: FoundDate): DateWords {
  const edtf = found.iso ?? found.edtf;
  const zone = edtf.includes('T') ? ZONES[found.zone] : '';
  return { words: edtfWords(edtf) + zone, datetime: machineDate(edtf), stated: true };
}

const ZONES: Readonly<Record<FoundDate['zone'], string>> = {
  stated: '',
  inferred: ', zone inferred',
  unknown: ', zone not stated',
};

/** When an article was published, short, for lists. */
export function articleDateWords({ published, inferred }: ArticleDate): DateWords {
  if (published !== null) {
    const edtf = published.iso ?? published.edtf;
    const day = edtf.startsWith('[') ? edtf : edtf.replace(/T.*$/, '');
    return { words: edtfWords(day), datetime: machineDate(edtf), stated: true };
  }
  const window = inferred === null ? '' : `, inferred: ${edtfWords(inferred.edtf)}`;
  return { words: `date not stated${window}`, datetime: null, stated: false };
}
