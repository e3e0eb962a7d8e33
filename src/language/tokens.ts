import { CharClass, charClass, isLetter, isWordChar } from './characters.js';
import { cliticLength, repeatEnd, urlEnd, wordEnd } from './token-scan.js';

/**
 * The tokens of a text, in order. Token `i` is `text.slice(start[i], end[i])` (UTF-16 offsets) and lies in
 * paragraph `line[i]`, the number of newlines before it. White space belongs to no token; every other
 * character belongs to exactly one. The arrays may be longer than `count`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly line: Uint32Array;
}

const HASH = 35;
const AT = 64;
const BACKTICK = 96;
const UNDERSCORE = 95;
const LOWER_H = 104;
const LOWER_W = 119;
/** Elided forms whose apostrophe is the first character: `'em`, `'til`. Decades (`'90s`) are told by digits. */
const ELIDED = /['’](?:em|til|till|tis|twas|cause|bout|n)(?![\p{L}\p{N}])|['’]\d0s/iuy;

function elidedEnd(text: string, at: number): number {
  ELIDED.lastIndex = at;
  return ELIDED.test(text) ? ELIDED.lastIndex : at;
}

function apostropheEnd(text: string, at: number, glued: boolean): number {
  if (glued) {
    const length = cliticLength(text, at);
    if (length > 0) return at + length;
  }
  // Two apostrophes in a row are one quotation mark of typewriters and wire services.
  if (text.charCodeAt(at + 1) === text.charCodeAt(at)) return at + 2;
  const elided = glued ? at : elidedEnd(text, at);
  return elided > at ? elided : at + 1;
}

function signEnd(text: string, at: number, unit: number): number {
  if (unit === AT || unit === HASH) {
    const next = text.charCodeAt(at + 1);
    if (isLetter(charClass(next)) || next === UNDERSCORE) return wordEnd(text, at + 1);
  }
  if (unit === BACKTICK && text.charCodeAt(at + 1) === BACKTICK) return at + 2;
  return at + 1;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** End of the token at `at`, which is not white space. `glued`: a token ends exactly here. */
function tokenEnd(text: string, at: number, glued: boolean): number {
  const unit = text.charCodeAt(at);
  const kind = charClass(unit);
  if (isWordChar(kind)) {
    const lower = unit | 32;
    const url = lower === LOWER_H || lower === LOWER_W ? urlEnd(text, at) : at;
    return url > at ? url : wordEnd(text, at);
  }
  if (kind === CharClass.Apostrophe) return apostropheEnd(text, at, glued);
  if (kind === CharClass.Period || kind === CharClass.Hyphen) return repeatEnd(text, at);
  if (kind === CharClass.HighSurrogate)
    return isLowSurrogate(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return signEnd(text, at, unit);
}

/**
 * Cuts a text into tokens much as the Penn Treebank does (`do` `n't`, `Moreno` `'s`, `U.S.`, `''`), with
 * hyphenated words, web addresses, handles, numbers, dates and times each in one piece.
 * Stateless: the same text gives the same tokens. Linear in the length of the text.
 */
export function tokenize(text: string): Tokens {
  const room = text.length >> 1;
  let start = new Uint32Array(room + 8);
  let end = new Uint32Array(room + 8);
  let line = new Uint32Array(room + 8);
  let count = 0;
  let lines = 0;
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind <= CharClass.Newline) {
      if (kind === CharClass.Newline) lines++;
      at++;
      continue;
    }
    if (count === start.length) {
      start = grown(start);
      end = grown(end);
      line = grown(line);
    }
    start[count] = at;
    at = tokenEnd(text, at, last === at);
    last = at;
    end[count] = at;
    line[count++] = lines;
  }
  return { text, count, start, end, line };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The text of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}
