import { monthNumber } from '../../language/calendar-names.js';
import { wordedNumbers } from '../../language/number-words.js';
import type { Quantity } from '../../model/claim.js';
import { boundBefore, isCounted, unitBehind } from './units.js';

/** A number of a text with what it counts; offsets are UTF-16 in the text. */
export interface FoundQuantity {
  start: number;
  end: number;
  value: number;
  unit: string | null;
  bound: Quantity['bound'];
}

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

/** 1,200 and 1.200.000 and 1 200 (with a fixed space), 1,5 and 1.5, 12. */
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,/:-]|\d[–-])(?<currency>[$€£¥₹])?(?:(?<low>${DIGITS})(?<joint>\s?[–-]\s?|\s(?:to|and|or)\s)[$€£¥₹]?(?=\d))?(?<digits>${DIGITS})(?<suffix>k|mn?|bn|tn)?(?<percent>\s?(?:%|percent\b|per cent\b))?(?:\s(?<scale>thousand|million|billion|trillion)\b)?(?![\d:/]|[–-]\d)`,
  'giu',
);

/** Every number of a text that counts or measures something. Years, decades, days, ordinals and times of day are none. */
export function quantitiesIn(text: string): FoundQuantity[] {
  const digits = [...text.matchAll(NUMBER)].flatMap((match) => fromDigits(match, text));
  const words = wordedNumbers(text).flatMap((one) => fromWords(one, text));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

function fromDigits(match: RegExpExecArray, text: string): FoundQuantity[] {
  const { low, joint = '', digits = '' } = match.groups ?? {};
  if (low === undefined) return single(match, text, digits, match.index);
  const at = match.index + match[0].indexOf(digits, low.length + joint.length);
  if (isRange(match, text)) return range(match, text);
  // "51-49" is a score or a vote; "from 40 to 50" and "40 and 50" are two numbers.
  if (/[–-]/.test(joint)) return [];
  const first = single(match, text, low, match.index, match.index + low.length);
  return [...first, ...single(match, text, digits, at)];
}

/** "5,000 to 6,000 men", "between 40 and 50": at least the one and at most the other. */
function isRange(match: RegExpExecArray, text: string): boolean {
  const { low = '', digits = '', joint = '', percent, currency } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (valueOf(low) >= valueOf(digits) || /\bfrom\s+$/i.test(before)) return false;
  const unit = unitBehind(text, match.index + match[0].length);
  const measured = percent !== undefined || currency !== undefined || unit !== null;
  if (!measured || /^(?:vote|win|defeat|loss|victory|score|draw|lead)$/.test(unit?.words ?? ''))
    return false;
  if (isYear(low) && isYear(digits) && !isCounted(unit?.words ?? '')) return false;
  return /\band\b/i.test(joint) ? /\bbetween\s+$/i.test(before) : true;
}

function range(match: RegExpExecArray, text: string): FoundQuantity[] {
  const { low = '', digits = '' } = match.groups ?? {};
  const [start, unit] = [match.index, unitOf(match, text)];
  const from = start + match[0].indexOf(low);
  const at = match[0].indexOf(digits, match[0].indexOf(low) + low.length) + start;
  const scale = scaleOf(match);
  return [
    {
      start,
      end: from + low.length,
      value: valueOf(low) * scale,
      unit: unit.words,
      bound: 'at-least',
    },
    {
      start: at,
      end: unit.end,
      value: valueOf(digits) * scale,
      unit: unit.words,
      bound: 'at-most',
    },
  ];
}

function single(
  match: RegExpExecArray,
  text: string,
  digits: string,
  at: number,
  end?: number,
): FoundQuantity[] {
  const { currency, percent, scale } = match.groups ?? {};
  const unit = unitOf(match, text);
  const bare = currency === undefined && percent === undefined && scale === undefined;
  if (bare && isDateLike(digits, text, at, unit.words)) return [];
  if (/^(?:s|st|nd|rd|th)\b/.test(text.slice(at + digits.length))) return [];
  return [
    {
      start: at,
      end: end ?? unit.end,
      value: valueOf(digits) * scaleOf(match),
      unit: unit.words,
      bound: boundBefore(text, match.index),
    },
  ];
}

function unitOf(match: RegExpExecArray, text: string): { words: string | null; end: number } {
  const { currency, percent } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (currency !== undefined) return { words: CURRENCIES[currency] ?? currency, end };
  if (percent !== undefined) return { words: '%', end };
  return unitBehind(text, end) ?? { words: null, end };
}

function scaleOf({ groups }: RegExpExecArray): number {
  const word = (groups?.['scale'] ?? groups?.['suffix'] ?? '').toLowerCase();
  return SCALES[word] ?? 1;
}

/** Commas and spaces between groups of three are none; a comma before one or two digits is a decimal one. */
function valueOf(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return Number(digits.replace(/[,\u00a0\u202f]/g, ''));
}

function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits);
}

/** A year, unless it counts people or measures; or the day right beside the name of a month. */
function isDateLike(digits: string, text: string, at: number, unit: string | null): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  if (isYear(digits)) {
    const introduced =
      /\b(?:in|since|during|until|by|before|after|early|late|mid|the)[\s-]+$/i.test(before);
    if (introduced || unit === null) return true;
    return !isCounted(unit) && boundBefore(text, at) === 'exact';
  }
  if (!/^(?:[12]?\d|3[01])$/.test(digits)) return false;
  const behind = /^(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>\p{Lu}\p{L}+)/u.exec(
    text.slice(at + digits.length),
  );
  return isMonth(/(?<month>\p{Lu}\p{L}+)\s+$/u.exec(before)) || isMonth(behind);
}

function isMonth(match: RegExpExecArray | null): boolean {
  return monthNumber(match?.groups?.['month'] ?? '') !== null;
}

/** Numbers below a hundred count only with a noun behind them ("the two met"); "one" alone counts nothing. */
function fromWords(
  { start, end, value, plural }: ReturnType<typeof wordedNumbers>[number],
  text: string,
): FoundQuantity[] {
  const unit = unitBehind(text, end);
  if (value <= 1 || (unit === null && (value < 100 || plural))) return [];
  const bound = plural ? 'at-least' : boundBefore(text, start);
  return [{ start, end: unit?.end ?? end, value, unit: unit?.words ?? null, bound }];
}
