import { abbreviationKind } from './abbreviations.js';
import { CharClass, charClass, isLetter, isWordChar, lowerUnit } from './characters.js';

const AMPERSAND = 38;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const AT = 64;
const UNDERSCORE = 95;

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
const DOMAINS = new Set('com org net gov edu mil int info tv io co uk eu me us ca fm'.split(' '));
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iy;
const URL_TAIL = /[.,;:!?'’)\]]+$/;

function classAt(text: string, at: number): number {
  return charClass(text.charCodeAt(at));
}

/** End of the run of letters and digits that begins at `at`. */
function wordRunEnd(text: string, at: number): number {
  let end = at;
  while (isWordChar(classAt(text, end))) end++;
  return end;
}

/**
 * Length of the clitic (`'s`, `’ll`, …) whose apostrophe stands at `at`, or 0.
 * The caller makes sure that a word ends there.
 */
export function cliticLength(text: string, at: number): number {
  if (classAt(text, at) !== CharClass.Apostrophe) return 0;
  const end = wordRunEnd(text, at + 1);
  if (end - at > 3) return 0;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end - at : 0;
}

/** Whether `n't` stands at `at`: the negation is a token of its own, as in the Penn Treebank. */
function isNegation(text: string, at: number): boolean {
  return (
    lowerUnit(text.charCodeAt(at)) === 110 &&
    classAt(text, at + 1) === CharClass.Apostrophe &&
    lowerUnit(text.charCodeAt(at + 2)) === 116 &&
    !isWordChar(classAt(text, at + 3))
  );
}

/** Whether the full stop at `at` belongs inside the word of [start, at): `U.S`, `3.5`, `site.com`. */
function periodJoins(text: string, start: number, at: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (before === CharClass.Digit) return after === CharClass.Digit;
  if (!isLetter(before) || !isLetter(after)) return false;
  const single = at - 1 === start || !isWordChar(classAt(text, at - 2));
  const nextEnd = wordRunEnd(text, at + 1);
  if (single && nextEnd === at + 2) return true;
  if (text.slice(start, nextEnd) === 'Ph.D') return true;
  return DOMAINS.has(text.slice(at + 1, nextEnd).toLowerCase());
}

/** Whether the sign at `at` joins the characters on both sides into one token. */
function joins(text: string, start: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  const kind = charClass(unit);
  const next = classAt(text, at + 1);
  if (!isWordChar(next)) return unit === UNDERSCORE;
  if (kind === CharClass.Period) return periodJoins(text, start, at);
  if (kind === CharClass.Hyphen || unit === SLASH || unit === UNDERSCORE) return true;
  if (kind === CharClass.Apostrophe) return isLetter(next) && cliticLength(text, at) === 0;
  const before = classAt(text, at - 1);
  if (unit === COMMA) return before === CharClass.Digit && isThousands(text, at + 1);
  if (unit === COLON) return before === CharClass.Digit && next === CharClass.Digit;
  if (unit === AMPERSAND) return before === CharClass.Upper && next === CharClass.Upper;
  return unit === AT;
}

function isThousands(text: string, at: number): boolean {
  const end = wordRunEnd(text, at);
  return end === at + 3 && classAt(text, at) === CharClass.Digit;
}

/** Whether the stop at `at` belongs to the abbreviation of [start, at). */
function stopBelongs(text: string, start: number, at: number): boolean {
  if (classAt(text, at) !== CharClass.Period) return false;
  if (classAt(text, at + 1) === CharClass.Period) return false;
  return at - start < 16 && abbreviationKind(text.slice(start, at)) !== null;
}

/** End of the word that begins with a letter or digit at `start`, without clitics. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = classAt(text, at);
    if (isWordChar(kind)) {
      if (at > start && isNegation(text, at)) return at;
      at++;
    } else if (at > start && joins(text, start, at)) at++;
    else break;
  }
  if (!stopBelongs(text, start, at)) return at;
  // `N.Y.-based` goes on after its stop.
  const hyphened = classAt(text, at + 1) === CharClass.Hyphen && isLetter(classAt(text, at + 2));
  return hyphened ? wordEnd(text, at + 2) : at + 1;
}

/** End of the web address at `at`, or `at` where there is none. */
export function urlEnd(text: string, at: number): number {
  URL.lastIndex = at;
  const found = URL.exec(text);
  if (!found) return at;
  return at + found[0].replace(URL_TAIL, '').length;
}

/** End of the run of the same code unit that begins at `at`. */
export function repeatEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === unit) end++;
  return end;
}
