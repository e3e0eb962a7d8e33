import { Draws } from '../test/rebuild/draws.js';

/*
 * Invented reports, the n-th always the same, in which people, towns, papers and matters recur as they do in a real
 * archive: the larger it is, the more of them there are, and a few are in the news far more often than the rest.
 */

const GIVEN =
  'Anna Tom Ada Boris Chiara Dmitri Farid Greta Hana Ivo Jun Karin Leo Mara Nils Olga Paul Rosa Sven Tara'.split(
    ' ',
  );
const ONSETS = 'B Br C D F G H K L M N P R S St T V W'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei'];
const ENDS = ['berg', 'lund', 'mann', 'dal', 'ner', 'holm', 'stad', 'vik', 'ford', 'by'];
const WORKS =
  'bridge ferry tramway reservoir library harbour school hospital stadium market tunnel canal theatre airport'.split(
    ' ',
  );
const PAPERS = ['Gazette', 'Post', 'Herald', 'Echo', 'Star', 'Globe'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A seed as a line of `extract -`. */
export interface SyntheticSeed {
  path: string;
  text: string;
}

/** The n-th report of an archive of so many, published in the year given. */
export function syntheticSeed(n: number, size: number, year: number): SyntheticSeed {
  const draws = new Draws(n + 1);
  // Squared, so that the first are drawn most often.
  const often = (count: number) => Math.floor((draws.below(10_000) / 10_000) ** 2 * count);
  const town = townOf(often(Math.ceil(size / 60)));
  const mayor = personOf(often(Math.ceil(size / 12)));
  const critic = personOf(often(Math.ceil(size / 6)));
  const paper = `${townOf(often(Math.ceil(size / 400)))} ${draws.of(PAPERS)}`;
  const work = draws.of(WORKS);
  const sum = 2 + draws.below(90);
  const text = [
    `${town} ${draws.of(['argues about', 'plans', 'opens', 'closes', 'pays for'])} its ${work}`,
    `Published: ${1 + draws.below(28)} ${draws.of(MONTHS)} ${year}`,
    '',
    `The council of ${town} ${draws.of(['approved', 'did not approve', 'put off', 'discussed'])} a new ${work} on Tuesday, according to the ${paper}.`,
    `“We waited ${2 + draws.below(40)} years for this ${work},” said ${mayor}, the mayor of ${town}.`,
    `The ${work} will cost ${sum} million euros, ${mayor} said on Wednesday, and ${draws.of(['work begins in June', 'nobody knows who pays', 'the state gives half of it', 'it will be open to all'])}.`,
    `${critic}, a resident, said that the ${work} was “${draws.of(['a gift to the builders', 'long overdue', 'the wrong thing in the wrong place', 'good news for once'])}”.`,
    draws.of([
      `There was no vote on the ${work}, two people familiar with the council told the ${paper}.`,
      `${critic} had asked for a vote of all residents in ${draws.of(MONTHS)}.`,
      `A report by engineers says the old ${work} is safe for ${1 + draws.below(9)} more years.`,
      `The ministry denied that it had promised ${sum + 1} million euros.`,
    ]),
    '',
  ].join('\n');
  return { path: `${year}/report-${n}.txt`, text };
}

function townOf(n: number): string {
  return `${syllable(n)}${ENDS[Math.floor(n / 108) % ENDS.length]!}`;
}

function personOf(n: number): string {
  return `${GIVEN[n % GIVEN.length]!} ${syllable(Math.floor(n / GIVEN.length))}${ENDS[n % ENDS.length]!}`;
}

/** Each number its own beginning of a name. */
function syllable(n: number): string {
  const first = ONSETS[n % ONSETS.length]! + VOWELS[Math.floor(n / ONSETS.length) % VOWELS.length]!;
  const rest = Math.floor(n / (ONSETS.length * VOWELS.length * ENDS.length));
  return rest === 0 ? first : first + syllable(rest - 1).toLowerCase();
}
