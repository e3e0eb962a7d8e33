import { monthInDate, weekdayInDate, weekdayNumber } from '../calendar-names.js';
import { dayNumber, type Day } from './calendar.js';
import { writtenAt, type Written } from './written.js';

const LETTERS = String.raw`\p{L}[\u200d\u200c\p{L}\p{M}'’ʼ׳-]{0,19}`;
/** The word right before a place: at most three signs and blanks between them. */
const WORD_BEFORE = new RegExp(
  String.raw`(?<=(?<word>[\p{L}\p{M}]{2,24})(?<gap>[.\s/-]{0,3}))`,
  'uy',
);
const WEEKDAY_BEFORE = new RegExp(
  String.raw`(?<=(?<word>${LETTERS})(?<sign>[.,]{0,2})\s{0,2}(?:(?<!\p{L})(?:the|le|el|il|den|d\.|dne|em|di)\s)?)`,
  'uy',
);
const WEEKDAY_AFTER = new RegExp(
  String.raw`[.,]{0,2}\s{0,2}(?<open>\()?\s?(?<word>${LETTERS})\)?[.,]?`,
  'uy',
);
const LAST_CAPITAL = /(?<=\p{Ll})\p{Lu}[\p{L}\p{M}]*$/u;

/**
 * Where the name of a month stands before the number that begins at `at`, in a word of its own or glued to the one
 * before it ("PublishedApril 28"); or null.
 */
export function monthBefore(text: string, at: number): number | null {
  WORD_BEFORE.lastIndex = at;
  const { word, gap } = WORD_BEFORE.exec(text)?.groups ?? {};
  if (word === undefined || gap === undefined) return null;
  const glued = LAST_CAPITAL.exec(word)?.[0] ?? word;
  const month = [word, glued].find((name) => monthInDate(name) !== null);
  return month === undefined ? null : at - gap.length - month.length;
}

/** The day of the week named right before a date; a short form that is a word elsewhere only before a sign. */
export function weekdayBefore(text: string, at: number): number | null {
  WEEKDAY_BEFORE.lastIndex = at;
  const { word = '', sign } = WEEKDAY_BEFORE.exec(text)?.groups ?? {};
  const glued = LAST_CAPITAL.exec(word)?.[0] ?? word;
  return weekdayNumber(word) ?? weekdayNumber(glued) ?? (sign === '' ? null : weekdayInDate(word));
}

/** The day of the week named right behind a date, and where it ends; a short form of one or two signs only in brackets. */
export function weekdayAfter(text: string, at: number): { weekday: number; end: number } | null {
  WEEKDAY_AFTER.lastIndex = at;
  const match = WEEKDAY_AFTER.exec(text);
  const { word = '', open } = match?.groups ?? {};
  const weekday = open === undefined ? weekdayNumber(word) : weekdayInDate(word);
  return match === null || weekday === null ? null : { weekday, end: at + match[0].length };
}

const WORDS = String.raw`(?:(?:to|bis|au|al|a|e|y|et|und|og|och|and|tot|t/m|til|till|do|по|до)(?=\s))`;
const TO = `(?:[-–—/]|${WORDS})`;
const FROM_NAMED = new RegExp(
  String.raw`(?<=(?<![\d:.,])(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s?(?:(?:de\s)?(?<month>\p{L}[\p{L}\p{M}]{1,13})\.?\s?)?${TO}\s?(?:(?:der|den|le|el|il)\s)?)`,
  'uy',
);
const FROM_NUMBER = new RegExp(
  String.raw`(?<=(?<![\d:,])(?<day>\d{1,2})\.?(?:(?<=\.)\s?(?<dot>\d{1,2})\.?|/(?<stroke>\d{1,2}))?\s?(?:[-–—]|(?<=\.)/|${WORDS})\s?)`,
  'uy',
);

/** The first day of a span of days, as it stands before the date of the last: "14. - 20. Januar 2022". */
export function spanBefore(text: string, written: Written): Day | null {
  const pattern = written.shape === 'named' ? FROM_NAMED : FROM_NUMBER;
  pattern.lastIndex = written.start;
  const groups = pattern.exec(text)?.groups;
  const last = written.readings[0];
  if (groups === undefined || last === undefined) return null;
  const { month, dot, stroke } = groups;
  const named = month === undefined ? last.month : monthInDate(month);
  const first = {
    year: last.year,
    month: Number(dot ?? stroke ?? named),
    day: Number(groups['day']),
  };
  return first.month >= 1 && dayNumber(first) < dayNumber(last) && first.day >= 1 ? first : null;
}

const TO_DATE = new RegExp(
  String.raw`\s?[,;|•·–—-]?\s{0,3}(?:(?:on|am|le|el|il|den|del|o|в)\s{1,2})?(?:Thứ\s)?(?=[\p{L}\d])`,
  'uy',
);
const WEEKDAY = new RegExp(
  String.raw`(?<word>${LETTERS})[.,]{0,2}\s{1,2}(?:(?:den|le|el)\s)?(?=[\p{L}\d])`,
  'uy',
);

/** The date behind a time of day that ends at a place: "10:00 CET on Monday, 4 March 2024". */
export function dateAfterTime(text: string, at: number): Written | null {
  TO_DATE.lastIndex = at;
  const gap = TO_DATE.exec(text);
  if (gap === null) return null;
  const from = at + gap[0].length;
  const written = writtenAt(text, from);
  if (written !== null) return written;
  WEEKDAY.lastIndex = from;
  const weekday = WEEKDAY.exec(text);
  const named = weekday !== null && weekdayInDate(weekday.groups?.['word'] ?? '') !== null;
  return named ? writtenAt(text, from + weekday[0].length) : null;
}
