import { mayBeShort } from './short-names.js';

/**
 * How sure two written full names are one: `evident` of themselves; `short`, where one given name is short for the other
 * or its initial; `longer`, where one has a middle name in full that the other leaves out, as fathers and sons do.
 */
export type Likeness = 'evident' | 'short' | 'longer';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A full name taken apart; `lead` is an initial in front of a given name that is written out. */
export interface Parts {
  lead: string;
  given: string;
  middle: string[];
  surname: string;
  suffix: string;
}

/**
 * Whether two full names, as keys (lower case, no accents, single spaces), can be one person's: the same surname and
 * suffix, given names that are equal, short for one another or an initial, and nothing between that differs. Null where
 * they cannot.
 */
export function variantOf(a: string, b: string): Likeness | null {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x === null || y === null ? null : likenessOf(x, y);
}

/** The same of two names taken apart. */
export function likenessOf(x: Parts, y: Parts): Likeness | null {
  if (x.surname !== y.surname || x.suffix !== y.suffix) return null;
  if (!middlesAgree(x.middle, y.middle)) return null;
  if (x.lead !== '' && y.lead !== '' && x.lead !== y.lead) return null;
  const isLonger =
    x.middle.length !== y.middle.length &&
    [...x.middle, ...y.middle].some((name) => !isInitial(name));
  if (x.given === y.given) return isLonger ? 'longer' : isInitial(x.given) ? 'short' : 'evident';
  const isShort =
    isInitialOf(x.given, y.given) || isInitialOf(y.given, x.given) || mayBeShort(x.given, y.given);
  return isShort ? (isLonger ? 'longer' : 'short') : null;
}

/** Null for a name of one word. */
export function partsOf(key: string): Parts | null {
  const words = key.replace(/\./g, '').split(' ').filter(Boolean);
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? words.pop()! : '';
  if (words.length < 2) return null;
  // "A. Barry Rand" goes by what is written out.
  const isLed = words.length > 2 && isInitial(words[0]!) && !isInitial(words[1]!);
  const lead = isLed ? words.shift()! : '';
  return { lead, given: words[0]!, middle: words.slice(1, -1), surname: words.at(-1)!, suffix };
}

/** One leaves out what the other has, or they have the same, or its initials. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length !== b.length) return false;
  return a.every((name, n) => {
    const other = b[n]!;
    return name === other || isInitialOf(name, other) || isInitialOf(other, name);
  });
}

function isInitial(name: string): boolean {
  return name.length === 1;
}

function isInitialOf(initial: string, name: string): boolean {
  return isInitial(initial) && name.startsWith(initial);
}
