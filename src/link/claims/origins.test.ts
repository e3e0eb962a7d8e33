import { expect, test } from 'vitest';
import { named } from '../testing/digests.js';
import { originsOf, type Rested } from './origins.js';

const [gazette, herald, brigade] = [
  named('Gazette'),
  named('Herald'),
  named('Fire Brigade', 'organization'),
];

function rested(article: string, ...chain: Rested['chain']): Rested {
  return { article, chain };
}

test('what an outlet is cited for rests on what its own article rests on', () => {
  const [own, cites] = [rested('a', gazette, brigade), rested('b', herald, gazette)];
  const found = originsOf([own, cites]);
  expect(found.origins.map(({ label }) => label)).toEqual(['Fire Brigade']);
  expect(found.independentOrigins).toBe(1);
  expect(originsOf([cites, own])).toEqual(found);
});

test('it is followed to the end, also in a round, and never put upon an article in its own voice', () => {
  const labels = (...all: Rested[]) => originsOf(all).origins.map(({ label }) => label);
  const [post, agency] = [named('Post'), named('Agency')];
  const chain = [
    rested('a', gazette, herald),
    rested('b', herald, post),
    rested('c', post, agency),
  ];
  expect(labels(...chain)).toEqual(['Agency']);
  expect(labels(...chain.toReversed())).toEqual(['Agency']);
  expect(labels(rested('a', gazette, herald), rested('b', herald, gazette))).toEqual(['Gazette']);
  expect(labels(rested('a', gazette), rested('d', gazette, agency))).toEqual(['Agency', 'Gazette']);
});

test('it is an origin where its article is not among them, or speaks for itself', () => {
  const labels = (...all: Rested[]) => originsOf(all).origins.map(({ label }) => label);
  const cites = rested('b', herald, gazette);
  expect(labels(cites, rested('c', herald, brigade))).toEqual(['Fire Brigade', 'Gazette']);
  expect(labels(cites, rested('a', gazette))).toEqual(['Gazette']);
});
