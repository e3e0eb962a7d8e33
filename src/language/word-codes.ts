import { stem } from './concepts.js';
import { IRREGULAR_VERBS } from './lemma/irregular.js';
import { FUNCTION_WORD_LIST } from './stop-words.js';
import { fold } from './words.js';

/** Numbers have codes from here, words of content from {@link WORDS}; below are the function words. */
const NUMBERS = 512;
const WORDS = 65_536;
/** All codes are below this: three bytes hold one, with room for a mark. */
export const CODES = 2 ** 20;

const functionCodes = new Map(FUNCTION_WORD_LIST.map((word, place) => [word, place]));

/**
 * The words of a text as numbers, in order: what comparing needs of a text, and no text. A function word is its place
 * in a closed list, a number and the stem of a word of content are hashes. Negation is split off ("didn't" is two).
 */
export function wordCodes(text: string): number[] {
  return wordsOf(text).map(codeOfWord);
}

/** Lower-case words and numbers of a text ("$5.2", "don't" as "do" and "n't"); punctuation is dropped. */
export function wordsOf(text: string): string[] {
  const found =
    fold(text).match(/\$?\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  return found.flatMap(withoutContraction);
}

function withoutContraction(word: string): string[] {
  if (!word.includes("'")) return [word];
  const verb = /^(.+)n't$/.exec(word)?.[1];
  if (verb !== undefined) return [WHOLE.get(verb) ?? verb, "n't"];
  return [word.replace(/'(?:s|re|ve|ll|d|m)?$/, '')];
}

const WHOLE = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** Numbers in words that stand for the same as the digits; "one" is mostly none. */
const NUMBER_WORDS = new Map(
  [
    'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14',
    'fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60',
    'seventy 70 eighty 80 ninety 90',
  ].flatMap((row) =>
    [...row.matchAll(/([a-z]+) (\d+)/g)].map(([, word, digits]) => [word!, digits!] as const),
  ),
);

/** The code of one word as {@link wordsOf} gives it. */
export function codeOfWord(written: string): number {
  const word = NUMBER_WORDS.get(written) ?? written;
  const place = functionCodes.get(word);
  if (place !== undefined) return place;
  if (/^\$?\p{N}/u.test(word))
    return NUMBERS + (hashOf(word.replace(/,/g, '')) % (WORDS - NUMBERS));
  return WORDS + (hashOf(stemOf(word)) % (CODES - WORDS));
}

export function isContent(code: number): boolean {
  return code >= NUMBERS;
}

export function isNumber(code: number): boolean {
  return code >= NUMBERS && code < WORDS;
}

/** Irregular forms that are as often words of their own: "left", "wound", "ground". */
const OWN_WORDS = new Set([
  'left',
  'saw',
  'found',
  'wound',
  'felt',
  'lay',
  'bore',
  'ground',
  'rose',
  'bound',
  'born',
]);

const stems = new Map<string, string>();
/** A stem is looked up again and again; what is kept is bounded. */
const MOST_STEMS = 50_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const own = stem(OWN_WORDS.has(word) ? word : (IRREGULAR_VERBS.get(word) ?? word));
  stems.set(word, own);
  return own;
}

/** FNV-1a, mixed once more so that the low bits are good. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
