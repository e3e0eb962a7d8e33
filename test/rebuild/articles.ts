import type { Draws } from './draws.js';

const TOWNS = ['Aby', 'Bro', 'Corve', 'Dunmere'];
const WORKS = ['bridge', 'ferry', 'tramway', 'reservoir'];
const MAYORS = ['Anna Berg', 'Tom Okafor', 'Ada Brandt'];
const PAPERS = ['Riverside Gazette', 'Harbour Post', 'Coastal Herald'];

/** A short report that shares people, papers and matters with others, so that one of them changes pages of the rest. */
export function report(draws: Draws): string {
  const [town, work] = [draws.of(TOWNS), draws.of(WORKS)];
  const [mayor, paper] = [draws.of(MAYORS), draws.of(PAPERS)];
  const day = 1 + draws.below(28);
  const sum = 2 + draws.below(4) * 5;
  return [
    `Council of ${town} to vote on the ${work}`,
    `Published: ${day} May 2024`,
    '',
    `The council of ${town} ${draws.of(['approved', 'did not approve'])} a new ${work} on Tuesday, according to the ${paper}.`,
    `“We waited ${10 + draws.below(20)} years for this ${work},” said ${mayor}, the mayor of ${town}.`,
    `The ${work} of ${town} will cost ${sum} million euros, ${mayor} said on Wednesday.`,
    draws.of([
      `There was no vote on the ${work}, two people familiar with the council told the ${paper}.`,
      `Critics called the ${work} “a gift to the builders”.`,
      `Work begins in June.`,
    ]),
    '',
  ].join('\n');
}
