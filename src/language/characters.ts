/** What a UTF-16 code unit is to the tokenizer. */
export const CharClass = {
  Space: 1,
  Newline: 2,
  Lower: 3,
  Upper: 4,
  /** A letter without case, or a mark that belongs to the letter before it. */
  Letter: 5,
  Digit: 6,
  Apostrophe: 7,
  Hyphen: 8,
  Period: 9,
  /** An ideograph or kana: a token of its own, since no space tells words apart. */
  Ideograph: 10,
  /** First half of a character outside the basic plane. */
  HighSurrogate: 11,
  /** Every other sign. */
  Sign: 12,
} as const;

const UNITS = 0x10000;
const APOSTROPHES = "'’‘ʼ＇";
const HYPHENS = '-‐‑';
/** Zero-width joiners, soft hyphen, variation selectors: invisible inside a word, never a border. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]|[\uFE00-\uFE0F]/;

/** Filled on first sight of a unit, so that loading the module costs nothing. */
const classes = new Uint8Array(UNITS);
const lowered = new Uint16Array(UNITS);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (char === '\n') return CharClass.Newline;
  if (/\s/.test(char)) return INVISIBLE.test(char) ? CharClass.Letter : CharClass.Space;
  if (APOSTROPHES.includes(char)) return CharClass.Apostrophe;
  if (HYPHENS.includes(char)) return CharClass.Hyphen;
  if (char === '.') return CharClass.Period;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.Upper;
  if (/\p{Ll}/u.test(char)) return CharClass.Lower;
  if (/\p{Nd}/u.test(char)) return CharClass.Digit;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(char))
    return CharClass.Ideograph;
  if (/\p{L}|\p{M}|\p{N}/u.test(char) || INVISIBLE.test(char)) return CharClass.Letter;
  return unit >= 0xd800 && unit < 0xdc00 ? CharClass.HighSurrogate : CharClass.Sign;
}

/** The {@link CharClass} of a UTF-16 code unit; `NaN` (past the end of a text) counts as a space. */
export function charClass(unit: number): number {
  if (!(unit >= 0)) return CharClass.Space;
  return classes[unit] || (classes[unit] = classify(unit));
}

/** The code unit in lower case, where that is one unit too; itself otherwise. */
export function lowerUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return lowered[unit] || (lowered[unit] = lowerOf(unit));
}

function lowerOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Whether a class is a letter of any kind. */
export function isLetter(kind: number): boolean {
  return kind === CharClass.Lower || kind === CharClass.Upper || kind === CharClass.Letter;
}

/** Whether a class is a letter or a digit. */
export function isWordChar(kind: number): boolean {
  return kind >= CharClass.Lower && kind <= CharClass.Digit;
}
