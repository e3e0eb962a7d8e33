import { monthNumber, weekdayNumber } from '../../../language/calendar-names.js';
import { wordedNumbers } from '../../../language/number-words.js';
import {
  monthFrom,
  monthUpTo,
  oneOf,
  pad,
  shiftDays,
  shiftMonths,
  shiftWeeks,
  shiftYears,
  weekdayFrom,
  weekdayUpTo,
  weekendOf,
} from './days.js';
import { wordIn, type Expression, type Situation } from './expression.js';

const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
const PART = '(?:\\s+(?:night|morning|afternoon|evening|noon|lunchtime))?';
/** Days that are names of events, and papers and programmes named after days. */
const NO_NAME =
  '(?<!\\b(?:Ash|Black|Bloody|Blue|Cyber|Easter|Fat|Giving|Good|Holy|Maundy|Palm|Shrove|Super|every|each|most)\\s)';
const NO_PAPER =
  '(?!\\p{L}|-|\\s+(?:Times|Mail|Post|Telegraph|Mirror|Express|Herald|Night\\s+(?:Football|Live|Fever)))';

/** Ways of English to count from the day of publication. */
export const ENGLISH: readonly Expression[] = [
  {
    pattern: at(
      `${NO_NAME}(?:on\\s+)?(?:(?:late|early)\\s+)?(?:(?<which>last|next|this(?:\\s+coming|\\s+past)?|coming)\\s+)?${WEEKDAY}${PART}${NO_PAPER}(?:\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week)?(?:\\s+\\([^)]{2,20} time\\))?`,
    ),
    resolve: weekday,
    why: ({ tense }) =>
      tense === 'future'
        ? 'the next such weekday from the day of publication'
        : tense === 'open'
          ? 'the last such weekday before publication or the next after it: the words leave it open'
          : 'the last such weekday up to the day of publication',
  },
  {
    pattern: /\b(?:the\s+day\s+before\s+yesterday)\b/giu,
    resolve: (_, { day }) => shiftDays(day, -2),
    why: 'two days before publication',
  },
  {
    pattern: /\bthe\s+day\s+after\s+tomorrow\b/giu,
    resolve: (_, { day }) => shiftDays(day, 2),
    why: 'two days after publication',
  },
  {
    pattern: /\b(?:yesterday|last\s+night)\b/giu,
    resolve: (_, { day }) => shiftDays(day, -1),
    why: 'the day before publication',
  },
  {
    pattern: /\btomorrow\b/giu,
    resolve: (_, { day }) => shiftDays(day, 1),
    why: 'the day after publication',
  },
  {
    pattern: /\b(?:today|tonight|this\s+(?:morning|afternoon|evening))\b/giu,
    resolve: (_, { day }) => day,
    why: 'the day of publication',
  },
  {
    pattern:
      /\b(?:(?:over|at|during|on)\s+)?(?<which>the|last|this|next|this\s+past|this\s+coming)\s+weekend\b/giu,
    resolve: weekend,
    why: 'a weekend beside the day of publication',
  },
  {
    pattern:
      /(?<!\bthe\s)\b(?:(?:earlier|later)\s+)?(?<which>last|this|next)\s+(?<unit>week|month|year)\b(?!['’-])/giu,
    resolve: (match, situation) => beside(wordIn(match, 'unit'), wordIn(match, 'which'), situation),
    why: 'counted from the week, month or year of publication',
  },
  {
    pattern: /\b(?<which>last|this|next)\s+(?<season>spring|summer|autumn|fall|winter)\b/giu,
    resolve: season,
    why: 'the season nearest the day of publication',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?<count>\d{1,3}|an?|(?:\p{L}{1,12}-)?\p{L}{1,12})\s{1,3}(?<unit>day|week|month|year)s?\s{1,3}(?<where>ago|from\s+now|from\s+today)(?!\p{L})/giu,
    resolve: counted,
    why: 'counted from the day of publication',
  },
  {
    pattern: at(
      `(?:in|since|last|next|this|of|during)\\s+(?:(?:early|mid|late)[\\s-]+)?${MONTH}\\b(?!\\s*,?\\s*\\d)(?:\\s+(?:of\\s+)?(?<year>last|this|next)\\s+year)?`,
    ),
    resolve: month,
    why: ({ tense }) =>
      tense === 'future'
        ? 'the next such month from the day of publication'
        : 'the last such month up to the day of publication',
  },
];

function at(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu');
}

function weekday(match: RegExpExecArray, { day, tense }: Situation): string | null {
  const wanted = weekdayNumber(wordIn(match, 'weekday'));
  if (wanted === null) return null;
  const [which, week] = [wordIn(match, 'which'), wordIn(match, 'week')];
  const [last, next] = [weekdayUpTo(day, wanted), weekdayFrom(day, wanted)];
  const weeks = { last: -1, this: 0, next: 1 }[week];
  if (weeks !== undefined) return shiftDays(shiftWeeks(day, weeks).slice(0, 10), wanted - 1);
  if (which === 'last') return last === day ? shiftDays(day, -7) : last;
  if (which === 'next') return nextWeekday(day, next);
  if (which.includes('past')) return last;
  if (which.includes('coming') || tense === 'future') return next;
  if (which === 'this' && tense !== 'past') return next;
  return tense === 'open' ? oneOf(last, next) : last;
}

/** "next Friday", said on a Wednesday, is for some the Friday of the same week. */
function nextWeekday(day: string, next: string): string {
  const after = next === day ? shiftDays(next, 7) : next;
  const sameWeek = shiftWeeks(day, 0) === shiftWeeks(after, 0);
  return sameWeek ? oneOf(after, shiftDays(after, 7)) : after;
}

function weekend(match: RegExpExecArray, { day, tense }: Situation): string {
  const which = wordIn(match, 'which');
  const own = weekendOf(day, 0);
  // A weekend has come when its Saturday has.
  const last = day >= own.slice(0, 10) ? own : weekendOf(day, -1);
  const next = day <= own.slice(11) ? own : weekendOf(day, 1);
  if (which === 'next') return weekendOf(day, 1);
  if (which === 'last') return last === own ? weekendOf(day, -1) : last;
  if (which.includes('coming') || tense === 'future') return next;
  return which === 'this' && tense !== 'past' ? next : last;
}

/** "last week", "next month", "this year". */
function beside(unit: string, which: string, { day }: Situation): string {
  const steps = { last: -1, this: 0, next: 1 }[which] ?? 0;
  if (unit === 'week') return shiftWeeks(day, steps);
  return unit === 'month' ? shiftMonths(day, steps) : shiftYears(day, steps);
}

const SEASONS = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 } as const;
/** The month a season begins with in the north. */
const BEGINS = { 21: 3, 22: 6, 23: 9, 24: 12 } as const;

/** A season by the calendar of the north; a winter is that of the year it begins in. */
function season(match: RegExpExecArray, { day }: Situation): string | null {
  const number = SEASONS[wordIn(match, 'season') as keyof typeof SEASONS];
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const begins = BEGINS[number];
  const which = wordIn(match, 'which');
  const isOver = month >= begins + 3;
  const isOn = month >= begins && month < begins + 3;
  if (number === 24) return null;
  if (which === 'this') return `${year}-${number}`;
  if (which === 'last') return `${isOver ? year : year - 1}-${number}`;
  return `${isOver || isOn ? year + 1 : year}-${number}`;
}

/** "two days ago" is a day, "a month from now" about a month: EDTF's `~`. */
function counted(match: RegExpExecArray, { day }: Situation): string | null {
  const count = countOf(wordIn(match, 'count'));
  if (count === null) return null;
  const steps = wordIn(match, 'where') === 'ago' ? -count : count;
  const unit = wordIn(match, 'unit');
  if (unit === 'day') return shiftDays(day, steps);
  if (unit === 'year') return `${shiftYears(day, steps)}~`;
  return unit === 'month' ? `${shiftMonths(day, steps)}~` : `${shiftDays(day, 7 * steps)}~`;
}

function countOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  if (/^an?$/.test(words)) return 1;
  const [number] = wordedNumbers(words);
  return number?.start === 0 && number.end === words.length && !number.plural ? number.value : null;
}

function month(match: RegExpExecArray, { day, tense }: Situation): string | null {
  const wanted = monthNumber(wordIn(match, 'month'));
  if (wanted === null) return null;
  const year = { last: -1, this: 0, next: 1 }[wordIn(match, 'year')];
  if (year !== undefined) return `${shiftYears(day, year)}-${pad(wanted)}`;
  const [last, next] = [monthUpTo(day, wanted), monthFrom(day, wanted)];
  const which = /^\p{L}+/u.exec(match[0])?.[0].toLowerCase();
  if (which === 'next') return next === day.slice(0, 7) ? shiftMonths(`${next}-01`, 12) : next;
  if (which === 'this') return `${day.slice(0, 4)}-${pad(wanted)}`;
  if (which === 'last') return last === day.slice(0, 7) ? shiftMonths(`${last}-01`, -12) : last;
  if (tense === 'future') return next;
  return tense === 'open' && last !== next ? oneOf(last, next) : last;
}
