import { monthNumber, weekdayNumber } from '../../../language/calendar-names.js';
import { findDates, isoDay, weekdayOf, type FoundDay } from '../../../language/dates.js';
import { yearsNamed } from '../../../language/years.js';
import { dayIn, oneOf, pad } from './days.js';
import { wordIn, type Expression, type Situation } from './expression.js';

/** A time that is written out; offsets are UTF-16 in its text. */
export interface WrittenTime {
  start: number;
  end: number;
  edtf: string;
}

/** Days, months and years that need nothing to be counted from. */
export function writtenTimes(text: string): WrittenTime[] {
  const days = findDates(text).map((day) => ({
    start: day.start,
    end: day.end,
    edtf: edtfOf(day),
  }));
  const years = yearsNamed(text).map(({ start, end, year }) => ({
    start,
    end,
    edtf: String(year),
  }));
  return [...days, ...monthsOf(text), ...years];
}

/** A day, the days it can mean, or a span of days. */
function edtfOf({ readings, from }: FoundDay): string {
  const days = oneOf(...readings.map(isoDay));
  return from === null || days.startsWith('[') ? days : `${isoDay(from)}/${days}`;
}

const MONTH_AND_YEAR =
  /(?<!\d(?:st|nd|rd|th)?[.\s]\s?(?:of\s|de\s)?)(?<![\p{L}\p{N}])(?<month>\p{L}[\p{L}\p{M}]{2,12})\.?,?\s+(?:de\s+)?(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|[-–/]\d|[,.]\d)/gu;

function monthsOf(text: string): WrittenTime[] {
  return [...text.matchAll(MONTH_AND_YEAR)].flatMap((match) => {
    const word = match.groups?.['month'] ?? '';
    const month = monthNumber(word);
    // "may", "march" and "mars" are months with a capital only.
    if (month === null || /^(?:may|march|mar|mars|mai)$/.test(word)) return [];
    const start = match.index;
    return [
      { start, end: start + match[0].length, edtf: `${match.groups?.['year']}-${pad(month)}` },
    ];
  });
}

const WEEKDAY = '(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\\s+(?:the\\s+)?)?';
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)(?=\\.))\\.?';
const DAY = '(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?';
const NO_YEAR = '(?![\\p{L}\\d-]|[,.]\\d|,?\\s+(?:\\d{4}(?!\\d)|percent|per cent|people)|\\s?%)';

/** "on Tuesday, Jan. 16", "3 May": a day whose year is not written. */
export const YEARLESS: readonly Expression[] = [
  `${WEEKDAY}${MONTH}\\s+${DAY}${NO_YEAR}`,
  `${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH}(?!\\p{L}|,?\\s+\\d{4})`,
].map((source) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}]|[\\d.,/]\\d{0,3}\\s?)(?:on\\s+)?${source}`, 'gu'),
  resolve: yearless,
  why: ({ tense }: Situation) =>
    tense === 'future'
      ? 'the next such day from the day of publication'
      : 'the year counted from the day of publication',
}));

/** Half a year back a day is still likelier the last such than the next. */
const RECENT = 200;

function yearless(match: RegExpExecArray, { day, tense }: Situation): string | null {
  const month = monthNumber(wordIn(match, 'month'));
  if (month === null) return null;
  const year = Number(day.slice(0, 4));
  const years = [year - 1, year, year + 1].flatMap(
    (one) => dayIn(one, month, Number(wordIn(match, 'day'))) ?? [],
  );
  const weekday = weekdayNumber(wordIn(match, 'weekday'));
  if (weekday !== null) {
    const [only, other] = years.filter((one) => weekdayOf(one) === weekday);
    return other === undefined ? (only ?? null) : null;
  }
  const last = years.findLast((one) => one <= day);
  const next = years.find((one) => one >= day);
  if (last === undefined || next === undefined) return last ?? next ?? null;
  if (tense === 'future') return next;
  const far = Date.parse(day) - Date.parse(last) > RECENT * 86_400_000;
  return tense === 'open' || (tense === null && far) ? oneOf(last, next) : last;
}
