import { CharClass, charClass, isWordChar } from '../../language/characters.js';

/** Words that begin with an apostrophe; typewriters and word processors set either mark for it. */
const ELIDED =
  /^(?:em|til|till|tis|twas|twere|cause|bout|round|n|cos|nuff)(?![\p{L}\p{N}])|^\d0s/iu;
/** Signs behind which a quotation may open without a space. */
const BEFORE_OPENING = '([{—–-/“"„«‘`';

/** Whether a unit is white space, or a border of the text (`NaN`). */
export function isSpace(unit: number): boolean {
  return charClass(unit) <= CharClass.Newline;
}

/** Whether what stands before `at` lets a quotation open there. */
export function mayOpenAfter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isSpace(before) || BEFORE_OPENING.includes(String.fromCharCode(before));
}

function isSingleMark(unit: number): boolean {
  return unit === 39 || unit === 0x2018 || unit === 0x2019 || unit === 0x201b;
}

/**
 * Whether a mark is half of a `''`. Of three in a row, the one on the side of the words is a mark of its own:
 * the last where a quotation opens, the first where one closes.
 */
function isDoubled(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  let from = at;
  while (at - from < 3 && text.charCodeAt(from - 1) === unit) from--;
  let to = at + 1;
  while (to - at < 4 && text.charCodeAt(to) === unit) to++;
  if (to - from !== 3) return to - from > 1;
  return at !== (mayOpenAfter(text, from) ? to - 1 : from);
}

/** Whether a single mark at `at` could open a quotation: not an apostrophe, not half of a `''`. */
function couldOpen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2019 || !mayOpenAfter(text, at) || isDoubled(text, at)) return false;
  return !isSpace(text.charCodeAt(at + 1)) && !ELIDED.test(text.slice(at + 1, at + 8));
}

/** Whether a single mark at `at` could close one. */
function couldClose(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2018 || isDoubled(text, at)) return false;
  const after = text.charCodeAt(at + 1);
  return !isSpace(text.charCodeAt(at - 1)) && (isSpace(after) || !isWordChar(charClass(after)));
}

/** Whether the mark at `at` reads as a plural's apostrophe: `leaders’ meeting`. */
function isPossessive(text: string, at: number): boolean {
  if ((text.charCodeAt(at - 1) | 32) !== 115) return false;
  const next = charClass(text.charCodeAt(at + 2));
  return isSpace(text.charCodeAt(at + 1)) && next === CharClass.Lower;
}

/**
 * Offset of the mark that closes the single quotation opened at `at`, before `end`; -1 where `at` opens
 * none. A plural's apostrophe closes it only where no better mark follows before the next opening.
 */
export function singleClose(text: string, at: number, end: number): number {
  if (!isSingleMark(text.charCodeAt(at)) || !couldOpen(text, at)) return -1;
  let fallback = -1;
  for (let i = at + 2; i < end; i++) {
    if (!isSingleMark(text.charCodeAt(i))) continue;
    if (couldOpen(text, i)) break;
    if (!couldClose(text, i)) continue;
    if (!isPossessive(text, i)) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}
