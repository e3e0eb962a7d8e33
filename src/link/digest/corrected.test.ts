import { expect, test } from 'vitest';
import { correctedArticle } from '../../../test/article.js';
import { FERRY } from '../../../test/ferry.js';
import { shippedLinker } from '../../../test/models.js';
import { digestOf } from './index.js';
import { namesIn } from './packed-names.js';
import { quotesIn } from './packing.js';

const digest = (yaml: string) => digestOf(correctedArticle(FERRY, yaml), shippedLinker().weights);

test.each([
  ['published: 2024-04-03', '2024-04-03'],
  ['published: 2024-04', '2024-04'],
  ['published: 2024', '2024'],
  ['published: 2024-22', '2024'],
  ['published: 2024-04~', '2024-04'],
  ['published: 2024-03/2024-04', '2024-03'],
  ['published: ../2024', null],
  ['published: "[2024-03-04,2024-04-03]"', '2024-03-04'],
  ['published: "[2024-03..2024-04]"', '2024-03'],
  ['published: null', '2024'],
])('%s is put in order by %j', (yaml, date) => {
  expect(digest(yaml).date).toBe(date);
});

test('whoever a person names as speaker is known, though the text names them nowhere', () => {
  const named = (yaml: string) => namesIn(digest(yaml)).map(({ entity }) => entity);
  expect(named('')).not.toContain('person:ulla vik');
  const yaml = 'quotes: [{words: It was time, speaker: Ulla Vik}]';
  expect(named(yaml).filter((entity) => entity === 'person:ulla vik')).toHaveLength(1);
  expect(quotesIn(digest(yaml))[0]?.chain.at(-1)).toMatchObject({
    ...{ label: 'she', name: 'Ulla Vik', entity: 'person:ulla vik' },
  });
});
