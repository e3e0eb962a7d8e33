import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.js';
import { DOUBTFUL_SPEAKER } from '../model/quote.js';
import { doubtsOf } from './doubts.js';

const article = articleOf(
  'The mayor came. “The ferry was never safe,” said Tom Berg. Ann Other claimed that the bridge fell.',
);

test('what was read with confidence is no doubt', () => {
  expect(doubtsOf({ ...article, claims: [] })).toEqual([]);
});

test('a claim kept from the pages is told with its holder and line', () => {
  const [claim] = article.claims.filter(({ attribution }) => attribution !== 'none');
  const doubtful = { ...claim!, published: false, confidence: 0.31 };
  expect(doubtsOf({ ...article, quotes: [], claims: [doubtful] })).toMatchObject([
    {
      line: 1,
      ruleId: 'claim:doubtful',
      severity: 'info',
      reason: '“the bridge fell” is kept from the pages as a claim of Ann Other: confidence 0.31',
    },
  ]);
});

test('so is a quotation whose speaker is not named', () => {
  const [quote] = article.quotes;
  const doubtful = { ...quote!, rule: DOUBTFUL_SPEAKER, confidence: 0.31 };
  expect(doubtsOf({ ...article, claims: [], quotes: [doubtful] })).toMatchObject([
    {
      ruleId: 'quotation:speaker-doubtful',
      reason:
        'who says “The ferry was never safe,” is not certain enough to be named: confidence 0.31',
    },
  ]);
});
