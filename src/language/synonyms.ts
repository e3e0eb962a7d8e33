import { stem } from './concepts.js';

/**
 * Words that reports use for one another. A word of a set stands for the whole set when claims and phrases are
 * compared; only sets that hold in nearly every report are listed. Written for this project.
 */
const SETS: ReadonlyArray<string> = [
  'boat vessel ship craft',
  'attack strike raid assault',
  'army military troops',
  'resign quit',
  'immediate immediately instantly now promptly',
  'leader chief head',
  'phone telephone',
  'call conversation talk',
  'kill slay',
  'dead fatality',
  'arrest detain detention',
  'child kid youngster',
  'doctor physician medic',
  'car vehicle automobile',
  'plane aircraft jet airplane aeroplane',
  'company firm corporation',
  'purchase buy',
  'rise increase climb grow surge jump',
  'fall drop decline decrease plunge',
  'begin start',
  'end finish conclude',
  'large huge big massive enormous',
  'help aid assist assistance',
  'fire blaze',
  'house home',
  'film movie',
  'law legislation statute',
  'lawyer attorney',
  'prison jail',
  'police officers',
  'poll survey',
  'vote ballot',
  'election poll',
  'country nation',
  'immunity amnesty pardon',
  'deal agreement accord pact',
  'meeting summit',
  'protest demonstration',
  'refuse reject decline',
  'demand request ask',
  'offer propose proposal',
  'warn caution',
  'say state declare',
  'power control',
  'family relatives',
  'injure wound hurt',
  'money cash funds',
  'job post position',
  'storm hurricane typhoon cyclone',
  'scientist researcher',
  'illness disease sickness',
  'worker employee staff',
  'student pupil',
  'city town',
  'street road',
  'photo picture image photograph',
  'error mistake',
  'plan scheme proposal',
  'oil petroleum crude',
  'wage salary pay',
  'woman female',
  'man male',
];

const classes = new Map<string, string>();
for (const set of SETS) {
  const stems = set.split(' ').map(stem);
  const [first = ''] = stems;
  // A word in two sets keeps the first: the sets are not merged into one.
  for (const one of stems) if (!classes.has(one)) classes.set(one, first);
}

/** The stem that stands for a word and its synonyms. */
export function meaningOf(word: string): string {
  const own = stem(word);
  return classes.get(own) ?? own;
}
