/** Which part of a written date stands first. */
export type Order = 'day-first' | 'month-first' | 'year-first';

/** How a date is written: the month by name, the year first, numbers between full stops or other signs, or a year of two digits. */
export type Shape = 'named' | 'iso' | 'dotted' | 'numeric' | 'short';

/**
 * One way to write a date. Its groups are `day` and `month` (a name), `y` `m` `d`, or `a` `b` `c` where the order is open;
 * `orders` are the orders they can be in.
 */
export interface Pattern {
  shape: Shape;
  pattern: RegExp;
  orders: readonly Order[];
}

/** A day; of glued digits it takes two where two are a day. */
const D = '(?:0[1-9]|[12]\\d|3[01]|[1-9](?!\\d))';
const M = '(?:1[0-2]|0?[1-9])';
const DAY = `(?<day>${D})`;
const YEAR = '(?<y>(?:1[6-9]|2[01])\\d\\d)';
const YEAR_OR_SHORT = `(?:${YEAR}|['’](?<yy>\\d\\d)(?!\\d))`;
const WORD = '\\p{L}[\\p{L}\\p{M}\\u200c\\u200d׳]{1,16}';
/** Two words in the Levant; a second name behind a stroke: "5 أيار/مايو 2024". */
const LEVANT = '(?:(?:كانون|تشرين)\\s)?';
const MONTH = `(?<month>${LEVANT}${WORD})(?:\\s?/\\s?${LEVANT}${WORD})?`;
const TH = '(?:st|nd|rd|th|ST|ND|RD|TH)';
const TO = '(?:[-–—]|to|and|&|until|through)';
const GAP = '[\\s,./॰–-]{0,3}';

/** Dates that begin with a number of one or two digits. */
export const FROM_DAY: readonly Pattern[] = [
  named(
    `${DAY}(?:${TH}|er|ers|e|º|°|ª|\\.º|-го|-е)?\\.?${GAP}(?:(?:de|di|of|do|d\\.|i)\\s|d['’]\\s?)?${MONTH}(?<stop>\\.)?${GAP}(?:(?:de|del|do)\\s)?${YEAR_OR_SHORT}`,
    'day-first',
  ),
  named(`${DAY}-(?<month>${WORD})-(?<yy>\\d\\d)(?![\\d-]|\\s?\\p{L})`, 'day-first'),
  {
    shape: 'named',
    pattern: sticky(
      `(?<d>${D})\\s{1,2}(?:tháng|thg)\\s{1,2}(?<m>${M})(?:,|,?\\s{1,2}năm)?\\s{1,2}${YEAR}`,
    ),
    orders: ['day-first'],
  },
  {
    shape: 'dotted',
    pattern: sticky(`(?<a>\\d{1,2})\\s?\\.\\s?(?<b>\\d{1,2})\\s?\\.\\s?${YEAR}(?!\\.\\d)`),
    orders: ['day-first', 'month-first'],
  },
  {
    shape: 'numeric',
    pattern: sticky(
      `(?<a>\\d{1,2})\\s?(?<sep>[-/])\\s?(?<b>\\d{1,2})\\s?\\k<sep>\\s?${YEAR}(?!/\\d)`,
    ),
    orders: ['month-first', 'day-first'],
  },
  {
    shape: 'short',
    pattern: sticky(
      `(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<c>\\d\\d)(?![%€$]|[-/.,]\\d)`,
    ),
    orders: ['month-first', 'day-first', 'year-first'],
  },
];

/** Dates that begin with the name of a month. */
export const FROM_MONTH: readonly Pattern[] = [
  named(
    `${MONTH}\\.?[\\s./-]{0,3}(?:(?<from>${D})${TH}?\\s?${TO}\\s?(?:(?<until>${WORD})\\.?\\s{1,2})?)?${DAY}(?:(?:${TH}|º|\\.)[\\s,.]{0,3}|[\\s,./-]{1,3})(?:(?:of|de|del)\\s)?${YEAR_OR_SHORT}`,
    'month-first',
  ),
  // As programs print it: "Nov 18 12:12:24 EST 2019".
  named(
    `${MONTH}\\s{1,2}${DAY},?\\s\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s[A-Z]{2,4})?,?\\s${YEAR}`,
    'month-first',
  ),
];

/** Dates that begin with a year. */
export const FROM_YEAR: readonly Pattern[] = [
  iso(`${YEAR}\\s?(?<sep>[-/.])\\s?(?<m>${M})\\s?\\k<sep>\\s?(?<d>${D})(?![-/]\\d|\\.\\d)`),
  iso(`${YEAR}\\s?[年년]\\s?(?<m>${M})\\s?[月월]\\s?(?<d>${D})\\s?[日일号號]`),
  named(
    `${YEAR}[.,]?[\\s-]{1,3}${MONTH}[.\\s-]{1,3}${DAY}(?!\\d|,?\\s?\\d{4}|\\.\\d)`,
    'year-first',
  ),
];

/** The year of an emperor, and eight digits that stand alone or before a time. */
export const RARE: readonly Pattern[] = [
  iso(`(?<era>令和|平成)\\s?(?<n>\\d{1,2})\\s?年\\s?(?<m>${M})\\s?月\\s?(?<d>${D})\\s?日`),
  iso(
    `(?:(?<=^\\s{0,3})(?=\\d{8}\\s{0,3}$)|(?=\\d{8}T\\d\\d))${YEAR}(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])`,
  ),
];

function named(source: string, order: Order): Pattern {
  return { shape: 'named', pattern: sticky(source), orders: [order] };
}

function iso(source: string): Pattern {
  return { shape: 'iso', pattern: sticky(source), orders: ['year-first'] };
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}
