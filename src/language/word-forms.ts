import { CharClass, charClass, lowerUnit } from './characters.js';
import { finish, fold } from './crf/hash.js';
import type { Tokens } from './tokens.js';

/** Bits of {@link WordForms.traits}. */
export const Trait = {
  Capital: 1,
  AllCapitals: 2,
  Digit: 4,
  Hyphen: 8,
  SpaceBefore: 16,
  SpaceAfter: 32,
  /** Begins with a letter or digit. */
  Word: 64,
  QuotationMark: 128,
} as const;

/**
 * What taggers look at instead of strings, one entry per token. `word`: hash of the lower-case form, digits
 * as 0 and every style of double quotation mark or apostrophe as one. `shape`: hash of the form with letters
 * as X, x and digits as d, runs shortened. `traits`: {@link Trait} bits.
 */
export interface WordForms {
  readonly word: Uint32Array;
  readonly shape: Uint32Array;
  readonly traits: Uint8Array;
}

const ZERO = 48;
const DOUBLE_QUOTE = 34;
const APOSTROPHE = 39;
const UPPER_SHAPE = 88;
const LOWER_SHAPE = 120;
const DIGIT_SHAPE = 100;

/** Whether a token, given by its first unit and length, is a double quotation mark of any style. */
function isQuotationMark(unit: number, next: number, length: number): boolean {
  if (length === 2)
    return unit === next && (charClass(unit) === CharClass.Apostrophe || unit === 96);
  if (length !== 1) return false;
  return unit === DOUBLE_QUOTE || '“”„«»‟'.includes(String.fromCharCode(unit));
}

/** The code unit under which a character counts in a word's hash. */
export function canonicalUnit(unit: number): number {
  const kind = charClass(unit);
  if (kind === CharClass.Digit) return ZERO;
  if (kind === CharClass.Apostrophe) return APOSTROPHE;
  return lowerUnit(unit);
}

/** Hash under which {@link WordForms.word} holds a word. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = fold(hash, canonicalUnit(word.charCodeAt(i)));
  return finish(hash);
}

const QUOTE_HASH = wordHash('"');

function shapeUnit(unit: number): number {
  const kind = charClass(unit);
  if (kind === CharClass.Upper) return UPPER_SHAPE;
  if (kind === CharClass.Lower || kind === CharClass.Letter) return LOWER_SHAPE;
  return kind === CharClass.Digit ? DIGIT_SHAPE : unit;
}

function shapeHash(text: string, start: number, end: number): number {
  let hash = 0;
  let last = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    const unit = shapeUnit(text.charCodeAt(at));
    run = unit === last ? run + 1 : 0;
    last = unit;
    // A run of two tells `DC` from `Dc`; a longer one tells nothing more.
    if (run < 2) hash = fold(hash, unit);
  }
  return finish(hash);
}

function traitsOf(text: string, start: number, end: number): number {
  const first = charClass(text.charCodeAt(start));
  let traits = first >= CharClass.Lower && first <= CharClass.Digit ? Trait.Word : 0;
  if (first === CharClass.Upper) traits |= Trait.Capital;
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Upper) upper++;
    else if (kind === CharClass.Lower) lower++;
    else if (kind === CharClass.Digit) traits |= Trait.Digit;
    else if (kind === CharClass.Hyphen) traits |= Trait.Hyphen;
  }
  if (upper > 1 && lower === 0) traits |= Trait.AllCapitals;
  if (start === 0 || charClass(text.charCodeAt(start - 1)) <= CharClass.Newline)
    traits |= Trait.SpaceBefore;
  if (charClass(text.charCodeAt(end)) <= CharClass.Newline) traits |= Trait.SpaceAfter;
  return traits;
}

/** Computes the forms of all tokens in one pass. */
export function wordForms(tokens: Tokens): WordForms {
  const { text, count, start, end } = tokens;
  const word = new Uint32Array(count);
  const shape = new Uint32Array(count);
  const traits = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const from = start[i]!;
    const to = end[i]!;
    let hash = 0;
    for (let at = from; at < to; at++) hash = fold(hash, canonicalUnit(text.charCodeAt(at)));
    word[i] = finish(hash);
    shape[i] = shapeHash(text, from, to);
    traits[i] = traitsOf(text, from, to);
    if (isQuotationMark(text.charCodeAt(from), text.charCodeAt(from + 1), to - from)) {
      word[i] = QUOTE_HASH;
      traits[i]! |= Trait.QuotationMark;
    }
  }
  return { word, shape, traits };
}
