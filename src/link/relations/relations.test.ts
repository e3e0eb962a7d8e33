import { describe, expect, test } from 'vitest';
import type { Statement } from '../claims/statement.js';
import { claim } from '../testing/digests.js';
import { opposition } from './index.js';

const meeting = {
  event: 'meeting',
  words: ['meeting'],
  people: ['person:ada brandt', 'person:tom okafor'],
};

function statement(id: string, terms: string, given: Partial<Statement> = {}): Statement {
  return { ...claim(id, terms), article: `article of ${id}`, outlet: null, ...given };
}

function types(a: Statement, b: Statement): string[] {
  const found = opposition(a, b, new Map());
  expect(opposition(b, a, new Map()).map(({ type }) => type)).toEqual(
    found.map(({ type }) => type),
  );
  return found.map(({ type }) => type);
}

describe('there was none, and yet it was refused', () => {
  const denying = statement('a', 'threat make', { denied: ['threat'], occasion: meeting });
  const assuming = statement('b', 'mayor refuse threat', {
    presupposed: ['threat'],
    occasion: meeting,
  });

  test('contradict one another on the same occasion', () => {
    expect(types(denying, assuming)).toEqual(['contradicts']);
  });

  test('do not on another occasion, for a shared noun alone, or where it is not asserted', () => {
    const elsewhere = {
      event: 'meeting',
      words: ['meeting'],
      people: ['person:ada brandt', 'person:li wei'],
    };
    expect(types(denying, { ...assuming, occasion: elsewhere })).toEqual([]);
    expect(types(denying, { ...assuming, occasion: { ...meeting, event: 'vote' } })).toEqual([]);
    expect(types(denying, { ...assuming, occasion: null })).toEqual([]);
    expect(types(denying, { ...assuming, asserted: false })).toEqual([]);
    expect(types(denying, { ...assuming, presupposed: ['offer'] })).toEqual([]);
  });

  test('are no disagreement inside one article, nor between copies of one', () => {
    expect(types(denying, { ...assuming, article: denying.article })).toEqual([]);
    const copies = new Map([[assuming.article, denying.article]]);
    expect(opposition(denying, assuming, copies)).toEqual([]);
  });
});

describe('the same claim asserted and denied', () => {
  const yes = statement('a', 'council approve budget', { entities: ['org:council'] });
  const no = statement('b', 'council approve budget', { entities: ['org:council'], negated: true });

  test('contradicts', () => expect(types(yes, no)).toEqual(['contradicts']));

  test('passes where one side only supposes it, or only a word is shared', () => {
    expect(types(yes, { ...no, asserted: false })).toEqual([]);
    expect(types(yes, { ...no, terms: ['council', 'sell', 'land'] })).toEqual([]);
  });
});

describe('numbers of one thing', () => {
  const count = (id: string, value: number, bound = 'exact') =>
    statement(id, 'ferry carry passenger daily', {
      entities: ['org:harbour line'],
      quantities: [{ value, bound, unit: 'passenger' }],
    });

  test('differ', () =>
    expect(types(count('a', 40), count('b', 55))).toEqual(['differs-in-number']));

  test('do not differ where a bound admits the other', () => {
    expect(types(count('a', 60, 'at-most'), count('b', 55))).toEqual([]);
    expect(types(count('a', 50, 'at-least'), count('b', 55))).toEqual([]);
    expect(types(count('a', 54, 'about'), count('b', 55))).toEqual([]);
    expect(types(count('a', 40), count('b', 40))).toEqual([]);
  });
});
