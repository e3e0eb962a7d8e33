import { monthNumber } from '../../language/calendar-names.js';
import { findDates } from '../../language/dates.js';
import { isProse, wordCount } from '../line.js';

/** Longer lines are looked at up to here (UTF-16 units). */
const SEEN = 1200;

/** What a line looks like by itself: each value a small class, none of them its words. */
export interface Surface {
  prose: boolean;
  /** Class of its length in words, 0 (none) to 8 (long paragraph). */
  length: number;
  start: string;
  end: string;
  capitals: string;
  digits: number;
  smallWords: number;
  sentences: number;
  /** What stands behind its last full stop: nothing, a name (as a credit does), other words. */
  tail: string;
  /** Names of what it holds: signs, times, addresses. */
  marks: string[];
  /** Its words in lower case, short lines whole, of long ones the first and last. */
  words: string[];
}

export function surfaceOf(whole: string): Surface {
  const text = whole.slice(0, SEEN);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  return {
    prose: isProse(whole),
    length: lengthClass(wordCount(whole)),
    start: startOf(text),
    end: endOf(whole),
    capitals: capitalsOf(words),
    digits: share(text, /\d/g, [0.001, 0.1, 0.3]),
    smallWords: shareClass(words.filter(isSmall).length / (words.length || 1), [0.05, 0.2, 0.35]),
    sentences: Math.min(
      text.match(/\p{Ll}["”’)]?[.!?]["”’)]?\s+["“‘(]?\p{Lu}|[。！？]/gu)?.length ?? 0,
      3,
    ),
    tail: tailOf(whole),
    marks: marksOf(text),
    words: wordsOf(words),
  };
}

/** Where a number falls between limits. */
export function shareClass(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function lengthClass(words: number): number {
  return shareClass(words, [1, 2, 3, 5, 8, 13, 22, 45]);
}

function share(text: string, pattern: RegExp, limits: readonly number[]): number {
  return shareClass((text.match(pattern)?.length ?? 0) / (text.length || 1), limits);
}

/** Words in small letters of at most three: articles and prepositions in most languages of Europe. */
function isSmall(word: string): boolean {
  return word.length <= 3 && /^\p{Ll}+$/u.test(word);
}

const STARTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['quote', /^["“”„«»‘'’‹「]/u],
  ['dash', /^[-–—*•·▪■►▶➤✓]/u],
  ['arrow', /^[<>›‹»«→←|/]/u],
  ['open', /^[([{]/u],
  ['sign', /^[@#©®&+$€£]/u],
  ['digit', /^\p{N}/u],
  ['capitals', /^\p{Lu}{2}/u],
  ['capital', /^\p{Lu}/u],
  ['small', /^\p{Ll}/u],
  ['letter', /^\p{L}/u],
];

function startOf(text: string): string {
  return STARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'else';
}

function endOf(text: string): string {
  const last = text.slice(-3);
  if (/(?:\.\.\.|…)$/u.test(last)) return 'dots';
  if (/[.。।]["”’»)\]]?$/u.test(last)) return /[.。।]$/u.test(last) ? 'stop' : 'stop-quote';
  if (/[?!？！؟]["”’»)\]]?$/u.test(last)) return 'mark';
  if (/[,;，、]$/u.test(last)) return 'comma';
  if (/[:：]$/u.test(last)) return 'colon';
  if (/[)\]}）]$/u.test(last)) return 'close';
  if (/["”’»」]$/u.test(last)) return 'quote';
  if (/\p{N}$/u.test(last)) return 'digit';
  return /\p{L}$/u.test(last) ? 'letter' : 'else';
}

/** How capitals are spread: all letters, every word, a sentence's one, none. */
function capitalsOf(words: readonly string[]): string {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  if (letters.length === 0) return 'none';
  if (letters.every((word) => word === word.toUpperCase() && word !== word.toLowerCase()))
    return 'all';
  const capital = letters.filter((word) => /^\p{Lu}/u.test(word)).length / letters.length;
  if (capital === 1) return letters.length <= 4 ? `every${String(letters.length)}` : 'every';
  return `share${String(shareClass(capital, [0.001, 0.15, 0.4, 0.7]))}`;
}

/** "… on Monday. Ann Other for the Gazette", "… hielt. Agentur": a sentence and then words that end as none. */
function tailOf(text: string): string {
  const tail = /[.!?。]["”’»)」]?\s+([^.!?。]{2,60})$/u.exec(text.slice(-90))?.[1];
  if (tail === undefined) return /\s[/|©]\s?\p{Lu}[^.!?]{2,40}$/u.test(text) ? 'signed' : 'none';
  const words = tail.split(/[\s/|]+/);
  const named = words.filter((word) => /^\p{Lu}|^[(©]|[^\p{L}]/u.test(word)).length;
  return named / words.length > 0.6 ? 'name' : words.length <= 3 ? 'few' : 'words';
}

const MARKS: ReadonlyArray<readonly [string, RegExp]> = [
  ['copyright', /©|\(c\)/i],
  ['bar', /[|•·]/],
  ['angle', /[<>›»→]/],
  ['slash', /\/\S/],
  ['at', /@/],
  ['address', /https?:|www\.|\.(?:com|org|net|html?)\b/i],
  ['money', /[$€£]\s?\d/],
  ['percent', /\d\s?%/],
  ['time', /\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/i],
  ['year', /\b(?:19|20)\d\d\b/],
  ['quoted', /["“„«「][^"”“»」]{3,}["”“»」]/],
  ['bracket', /\([^)]{2,}\)/],
  ['last-bracket', /\([^)]{2,60}\)\s*\.?$/],
  ['colon-inside', /\p{L}:\s\S/u],
  ['question', /\?/],
  ['dash-inside', /\s[–—-]\s/],
  ['glued', /\p{Ll}{3}\p{Lu}\p{Ll}/u],
  ['by', /^(?:by|von|par|por|di|af|av|door|de|text|texte|tekst|words)[:\s]+\p{Lu}/iu],
  ['hash', /(?:^|\s)#\p{L}/u],
  [
    'ago',
    /\b(?:ago|minutes?|mins?|hours?|heures?|stunden|minuten|horas|ore|fa|hace|vor|siden|sedan)\b.{0,12}\d|\d.{0,12}\b(?:ago|min|mins|minutes?|hours?|hrs?|days?|read|fa|geleden|siden|sedan)\b/i,
  ],
  ['number-only', /^[\d.,:/ -]+$/],
  ['pair', /\p{L}[\p{L}. ]+\/[\p{L}. ]*\p{L}/u],
];

function marksOf(text: string): string[] {
  const found = MARKS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  if (findDates(text).length > 0) found.push('date');
  if (
    text.length < 80 &&
    text.split(/[\s,.]+/).some((word) => word.length > 2 && monthNumber(word) !== null)
  )
    found.push('month');
  return found;
}

const WHOLE = 8;

function wordsOf(words: readonly string[]): string[] {
  const small = words.map((word) => word.toLowerCase().replace(/[.'’-]+$/, ''));
  return small.length <= WHOLE ? small : [...small.slice(0, 3), ...small.slice(-2)];
}
