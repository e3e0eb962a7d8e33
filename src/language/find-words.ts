import { limits } from '../model/limits.js';
import type { Range } from './tree.js';

/**
 * A text in which words are looked up exactly, however the white space between them runs, and, where they are not
 * there, the words most like them. Offsets are UTF-16 in the text as given.
 */
export class WordFinder {
  readonly #given: string;
  readonly #from: number;
  #index: Index | null = null;
  #folded: string | null = null;

  /** Looks behind an offset only. Nothing is done before something is looked for. */
  constructor(text: string, from = 0) {
    this.#given = text;
    this.#from = from;
  }

  get #plain(): Index {
    this.#index ??= withPlainSpaces(this.#given, this.#from);
    return this.#index;
  }

  /**
   * Every place at which the words stand, in order, and none where they begin or end inside a longer word: "art" is
   * not found in "article", nor "2 million" in "12 million". Where a scrape glued words together ("OtherStaff",
   * "Updated12/01") there is a border between them.
   */
  find(words: string): Range[] {
    const wanted = plainSpaces(words);
    if (wanted === '') return [];
    const { text } = this.#plain;
    const found: Range[] = [];
    for (let at = text.indexOf(wanted); at >= 0;) {
      const end = at + wanted.length;
      const isWhole = [at, end].every((one) => !isInPair(text, one) && !isInWord(text, one));
      if (isWhole) found.push(this.#range(at, end));
      at = text.indexOf(wanted, isWhole ? end : border(text, at + 1, 1));
    }
    return found;
  }

  /**
   * Words of the text much like those given: the stretch of the same length that shares most runs of three letters
   * with them, case, accents and kind of quotation marks apart. Null where even that shares less than half.
   */
  nearest(words: string): Range | null {
    const wanted = folded(plainSpaces(words)).slice(0, limits.nearestWords);
    const { text } = this.#plain;
    this.#folded ??= folded(text.slice(0, limits.nearestAmong));
    const at = bestWindow(this.#folded, wanted);
    if (at === null) return null;
    const end = Math.min(at + wanted.length, text.length);
    const [from, to] = tightened(
      this.#folded,
      [border(text, at, -1), border(text, end, 1)],
      wanted,
    );
    return to > from ? this.#range(from, to) : null;
  }

  #range(from: number, to: number): Range {
    const { places } = this.#plain;
    return { start: places[from]!, end: places[to - 1]! + 1 };
  }
}

/** A text with every run of white space as one space, and where each of its characters stands. */
interface Index {
  text: string;
  places: Uint32Array;
}

/** White space as one space between words, none around them. */
export function plainSpaces(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function withPlainSpaces(text: string, from: number): Index {
  const places = new Uint32Array(text.length - from + 1);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: run, index } of text.slice(from).matchAll(/\s+|\S+/g)) {
    const isSpace = /^\s/.test(run);
    parts.push(isSpace ? ' ' : run);
    for (let i = 0; i < (isSpace ? 1 : run.length); i++) places[length++] = from + index + i;
  }
  return { text: parts.join(''), places };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words: every place in them is between two. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Behind a small letter or a digit a capital begins another word, and so does a digit behind a letter. */
const GLUED = /^(?:[\p{Ll}\p{N}]\p{Lu}|\p{L}\p{N})$/u;

/** Between two letters or digits of one word. */
function isInWord(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
  if (!WORD.test(before) || !WORD.test(after) || GLUED.test(before + after)) return false;
  return !UNSPACED.test(before) && !UNSPACED.test(after);
}

function isInPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Lower case without accents, marks as their plainest kind; every unit stays one unit, so that offsets stay. */
function folded(text: string): string {
  return text.replace(/[^\n -@[-~]/g, (unit) => {
    const plain = FOLDED[unit] ?? unit.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : unit;
  });
}

const FOLDED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    { marks: '“ ” „ « »', plain: '"' },
    { marks: '‘ ’ ‚ ʼ ` ´', plain: "'" },
    { marks: '– — ‐ ‑', plain: '-' },
  ].flatMap(({ marks, plain }) => marks.split(' ').map((mark) => [mark, plain])),
);

/** The next place between two words, or two marks, from an offset on; `by` is −1 for the one before. */
function border(text: string, at: number, by: 1 | -1): number {
  while (isInWord(text, at)) at += by;
  return at;
}

/** Leaves out words and marks at either end that have nothing of those wanted. */
function tightened(text: string, [start, end]: [number, number], wanted: string): [number, number] {
  const shares = (from: number, to: number) => sharedRuns(text.slice(from, to), wanted);
  let [from, to] = [start, end];
  const all = shares(from, to);
  for (let next = border(text, from + 1, 1); next < to; next = border(text, from + 1, 1)) {
    if (shares(next, to) < all) break;
    from = next;
  }
  for (let last = border(text, to - 1, -1); last > from; last = border(text, to - 1, -1)) {
    if (shares(from, last) < all) break;
    to = last;
  }
  return [from, to];
}

function sharedRuns(text: string, wanted: string): number {
  const missing = runsOf(wanted);
  let shared = 0;
  for (let i = 0; i + RUN <= text.length; i++) {
    const run = text.slice(i, i + RUN);
    const left = missing.get(run) ?? 0;
    if (left > 0) shared++;
    missing.set(run, left - 1);
  }
  return shared;
}

/** How often each run of letters stands in some words. */
function runsOf(words: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const RUN = 3;

/** Where the stretch as long as the wanted words begins that shares most runs with them; null below half. */
function bestWindow(text: string, wanted: string): number | null {
  const runs = wanted.length - RUN + 1;
  if (runs < 1) return null;
  const missing = runsOf(wanted);
  let [shared, best, at] = [0, 0, 0];
  /** A run comes into the window or leaves it; 1 where it was one of the missing ones. */
  const change = (from: number, by: 1 | -1): number => {
    const run = text.slice(from, from + RUN);
    const before = missing.get(run);
    if (before === undefined) return 0;
    missing.set(run, before - by);
    return Math.max(before, before - by) > 0 ? 1 : 0;
  };
  for (let i = 0; i + RUN <= text.length; i++) {
    shared += change(i, 1);
    if (i >= runs) shared -= change(i - runs, -1);
    if (shared > best) [best, at] = [shared, Math.max(0, i - runs + 1)];
  }
  return best * 2 >= runs ? at : null;
}
