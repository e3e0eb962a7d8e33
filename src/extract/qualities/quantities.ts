import type { Quantity } from '../../model/claim.js';

/** A number of a text with what it counts; offsets are UTF-16 in the text. */
export interface FoundQuantity {
  start: number;
  end: number;
  value: number;
  unit: string | null;
  bound: Quantity['bound'];
}

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  dozens: 12,
  half: 0.5,
};
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

const BOUNDS: ReadonlyArray<[RegExp, Quantity['bound']]> = [
  [
    /(?:up to|at most|no more than|as many as|fewer than|less than|under|below|maximum of)\s+$/i,
    'at-most',
  ],
  [
    /(?:over|more than|at least|no fewer than|no less than|above|exceeding|minimum of)\s+$/i,
    'at-least',
  ],
  [/(?:about|around|some|nearly|almost|roughly|approximately|an estimated)\s+$/i, 'about'],
];

const NUMBER =
  /(?<![\p{L}\d.,/:-])(?<currency>[$€£¥₹])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<suffix>k|mn?|bn|tn)?(?<percent>\s?(?:%|percent\b|per cent\b))?(?:\s(?<scale>thousand|million|billion|trillion)\b)?(?<hyphen>-(?=\p{L}))?(?:\s?(?!(?:%|percent|per)\b)(?<unit>\p{Ll}[\p{L}’'-]*))?(?![\d:/])/gu;
const WORDED =
  /\b(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens)(?:\s(?<scale>hundred|thousand|million|billion|dozen))?(?:-|\s)(?:of\s)?(?<unit>\p{Ll}{3,}[\p{L}’'-]*)/gu;

/** Every number of a text that counts or measures something. Years, decades, days, ordinals and times of day are none. */
export function quantitiesIn(text: string): FoundQuantity[] {
  const digits = [...text.matchAll(NUMBER)].flatMap((match) => fromDigits(match, text) ?? []);
  const words = [...text.matchAll(WORDED)].map((match) => fromWords(match, text));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

function fromDigits(match: RegExpExecArray, text: string): FoundQuantity | null {
  const { currency, digits = '', suffix, percent, scale, unit } = match.groups ?? {};
  const value =
    Number(digits.replaceAll(',', '')) * (SCALES[scale ?? suffix?.toLowerCase() ?? ''] ?? 1);
  const bare = currency === undefined && percent === undefined && scale === undefined;
  if (bare && isDateLike(digits, text, match.index)) return null;
  if (/^(?:s|st|nd|rd|th)\b/.test(text.slice(match.index + digits.length))) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    value,
    unit:
      currency !== undefined
        ? (CURRENCIES[currency] ?? currency)
        : percent !== undefined
          ? '%'
          : (unit ?? null),
    bound: boundBefore(text, match.index),
  };
}

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTH})\s+$`);
const MONTH_BEHIND = new RegExp(String.raw`^(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})\b`);

/** A year, or the day right beside the name of a month. */
function isDateLike(digits: string, text: string, at: number): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(digits)) return true;
  if (!/^(?:[12]?\d|3[01])$/.test(digits)) return false;
  return (
    MONTH_BEFORE.test(text.slice(Math.max(0, at - 12), at)) ||
    MONTH_BEHIND.test(text.slice(at + digits.length, at + digits.length + 20))
  );
}

function fromWords(match: RegExpExecArray, text: string): FoundQuantity {
  const { word = '', scale, unit } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: (WORDS[word] ?? 0) * (scale === undefined ? 1 : (WORDS[scale] ?? SCALES[scale] ?? 1)),
    unit: unit ?? null,
    bound: word === 'dozens' ? 'at-least' : boundBefore(text, match.index),
  };
}

function boundBefore(text: string, at: number): Quantity['bound'] {
  const before = text.slice(Math.max(0, at - 24), at);
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}
