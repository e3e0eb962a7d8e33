import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WordWeights } from '../../language/word-weights.js';
import { wordCodes } from '../../language/word-codes.js';
import { readLogLinear } from '../compare/log-linear.js';
import type { Statement } from '../claims/statement.js';
import { digest, named, statement } from '../testing/digests.js';
import { DISPUTE_FEATURES } from './dispute-features.js';
import { disputesBetween } from './dispute.js';

const linker = {
  weights: new WordWeights(readFileSync('models/words.idf')),
  dispute: readLogLinear(readFileSync('models/dispute.json'), 'dispute.json', DISPUTE_FEATURES),
};

const denial = statement('d', 'brandt denied taking bribe harbour contractor', {
  stance: 'denies',
  target: wordCodes('taking bribe harbour contractor'),
});
const report = statement('r', 'mayor took bribe harbour contractor');

const reporter = (id: string, ...statements: Statement[]) => ({
  digest: digest(id),
  statements: statements.map((one) => ({ ...one, article: id, rests: { article: id, chain: [] } })),
});
const between = (here: Statement[], there: Statement[]) =>
  disputesBetween(reporter('one', ...here), reporter('two', ...there), linker).map(
    ({ denying, affirming }) => `${denying.id} ${affirming.id}`,
  );

test('of the statements a denial may be of the likeliest stands against it, and no other', () => {
  const less = statement('l', 'contractor built harbour museum wing');
  expect(between([denial], [less, report])).toEqual(['d r']);
});

describe('nothing is denied', () => {
  test('of an article that denies as much itself', () => {
    const too = { ...denial, id: 't' };
    expect(between([denial], [report, too])).toEqual([]);
  });

  test('of an article with a denial too short to tell of what', () => {
    const short = statement('s', 'false', { stance: 'exposes', target: wordCodes('nonsense') });
    expect(between([denial], [report, short])).toEqual([]);
  });

  test('that is said under a condition, or refused', () => {
    expect(between([denial], [{ ...report, conditional: true }])).toEqual([]);
    expect(between([denial], [{ ...report, reached: wordCodes('bribe') }])).toEqual([]);
  });

  test('of people the article with the denial says nothing of', () => {
    const others = { ...report, entities: ['person:tom okafor'] };
    expect(between([denial], [others])).toEqual([]);
    const spoken = statement('p', 'okafor spoke', { entities: ['person:tom okafor'] });
    expect(between([denial, spoken], [others])).toEqual(['d r']);
  });

  test('by “no plans to join the suit” of all else that is said of the suit', () => {
    const flat = statement('f', 'plans join lawsuit harbour', {
      stance: 'denies',
      target: wordCodes('plans join lawsuit'),
      reached: wordCodes('plans join lawsuit'),
    });
    const other = statement('o', 'lawsuit names seven contractor firms');
    expect(between([flat], [other])).toEqual([]);
  });
});

test('what others are told to have said is no affirming of the outlet that reports it denied', () => {
  const told = statement('t', 'mayor took bribe harbour contractor', {
    chain: [named('The Gazette'), named('Okafor')],
  });
  expect(between([denial, told], [report])).toEqual(['d r']);
});
