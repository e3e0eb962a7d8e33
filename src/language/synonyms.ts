import { stem } from './concepts.js';

/**
 * Words that reports use for one another. A word of a set stands for the whole set when claims and phrases are
 * compared; only sets that hold in nearly every report are listed. Written for this project.
 */
const SETS: ReadonlyArray<string> = [
  'boat vessel ship craft',
  'attack strike raid assault',
  'army military troops',
  'resign step_down stand_down quit',
  'immediate immediately instantly now promptly',
  'phone telephone',
  'call conversation talk',
  'kill slay',
  'arrest detain detention',
  'child kid youngster',
  'doctor physician medic',
  'car vehicle automobile',
  'plane aircraft jet airplane aeroplane',
  'company firm corporation',
  'purchase buy',
  'rise increase climb grow surge jump',
  'fall drop decrease plunge',
  'begin start',
  'large huge big massive enormous',
  'help aid assist assistance',
  'fire blaze',
  'film movie',
  'law legislation statute',
  'lawyer attorney',
  'prison jail',
  'poll survey',
  'vote ballot',
  'election poll',
  'immunity amnesty pardon',
  'deal agreement accord pact',
  'meeting summit',
  'protest demonstration',
  'refuse reject',
  'demand request ask urge call_on',
  'offer propose proposal',
  'warn caution',
  'family relatives',
  'injure wound hurt',
  'money cash funds',
  'storm hurricane typhoon cyclone',
  'scientist researcher',
  'illness disease sickness',
  'worker employee staff',
  'student pupil',
  'street road',
  'error mistake',
  'oil petroleum crude',
  'wage salary pay',
];

const classes = new Map<string, string>();
/** Words that open a phrase of the table, by their stems: "step" of "step down". */
const opening = new Map<string, Map<string, string>>();
for (const set of SETS) {
  const terms = set.split(' ').map((term) => term.split('_').map(stem));
  const meaning = terms[0]?.join(' ') ?? '';
  for (const [first = '', second] of terms) {
    // A word in two sets keeps the first: the sets are not merged into one.
    if (second === undefined) {
      if (!classes.has(first)) classes.set(first, meaning);
    } else
      opening.set(first, (opening.get(first) ?? new Map<string, string>()).set(second, meaning));
  }
}

/** The stem that stands for a word and its synonyms. */
export function meaningOf(word: string): string {
  const own = stem(word);
  return classes.get(own) ?? own;
}

/** The meanings of words in a row: those that form a phrase of the table together have one, at the first. */
export function meaningsOf(words: readonly string[]): { word: string; meaning: string }[] {
  const found: { word: string; meaning: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const phrase = opening.get(stem(word))?.get(stem(words[i + 1] ?? ''));
    found.push({ word, meaning: phrase ?? meaningOf(word) });
    if (phrase !== undefined) i++;
  }
  return found;
}
