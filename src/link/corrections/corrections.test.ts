import { expect, test } from 'vitest';
import { shippedLinker } from '../../../test/models.js';
import { NO_CORRECTIONS, type Corrections } from '../../model/correction.js';
import { link } from '../index.js';
import { claim, digest, person, phrase } from '../testing/digests.js';

const linker = shippedLinker();
const signed = { who: 'A. Reader', why: 'two councils were meant' };
const ARCHIVE = [
  digest('a', {
    slug: 'first',
    names: [person('Ada Brandt')],
    claims: [
      claim('a1', 'council close bridge summer repair', { entities: ['person:ada brandt'] }),
    ],
    phrases: [phrase('phrase', 'old bridge', 'old bridge', ['a1'])],
  }),
  digest('b', {
    slug: 'second',
    names: [person('A. Brandt')],
    claims: [claim('b1', 'council close bridge summer repair', { entities: ['person:a. brandt'] })],
    phrases: [phrase('phrase', 'old bridge', 'old bridge', ['b1'])],
  }),
];
const linked = (corrections: Partial<Corrections>) =>
  link(ARCHIVE, linker, { ...NO_CORRECTIONS, ...corrections });

test('two names become one person, and tell who said so', () => {
  const { entities } = linked({ people: [{ name: 'Ada Brandt', same: ['A. Brandt'], ...signed }] });
  expect(entities.map(({ name, aliases, corrected }) => [name, aliases, corrected?.who])).toEqual([
    ['Ada Brandt', ['A. Brandt'], 'A. Reader'],
  ]);
});

test('a name is another bearer in the articles named', () => {
  const { entities } = linked({
    people: [{ name: 'Ada Brandt', articles: ['first'], as: 'Ada Brandt (mayor)', ...signed }],
  });
  expect(entities.map(({ name }) => name)).toContain('Ada Brandt (mayor)');
});

test('a rejected agreement is gone, cluster and all; an added contradiction is there and signed', () => {
  const people: Corrections['people'] = [{ name: 'Ada Brandt', same: ['A. Brandt'], ...signed }];
  expect(linked({ people }).clusters).toHaveLength(1);
  const rejected = linked({ people, relations: [{ reject: ['b1', 'a1'], ...signed }] });
  expect([rejected.clusters, rejected.relations]).toEqual([[], []]);
  const { relations } = linked({
    relations: [{ add: 'contradicts', between: ['a1', 'b1'], ...signed }],
  });
  expect(relations.filter(({ type }) => type === 'contradicts')).toMatchObject([
    {
      members: ['a1', 'b1'],
      corrected: signed,
      why: 'two councils were meant (put in by A. Reader)',
    },
  ]);
});

test('articles move into the story of another, and out again', () => {
  const together = linked({ stories: [{ article: 'second', with: 'first', ...signed }] });
  expect(together.stories.map(({ articles, corrected }) => [articles, corrected])).toEqual([
    [['a', 'b'], signed],
  ]);
  expect(together.stories[0]?.why).toContain('moved by A. Reader');
});

test('a topic is renamed and described, or hidden; a wrong name is told', () => {
  const before = linked({}).topics.map(({ label }) => label);
  expect(before).toEqual(['Old bridge']);
  const { topics } = linked({
    topics: [
      { topic: 'old bridge', label: 'The bridge', description: 'Built long ago.', ...signed },
    ],
  });
  expect(topics).toMatchObject([
    { label: 'The bridge', description: 'Built long ago.', corrected: signed },
  ]);
  expect(topics[0]?.aliases).toContain('Old bridge');
  expect(linked({ topics: [{ topic: 'old bridge', hide: true, ...signed }] }).topics).toEqual([]);
  const { misfits } = linked({ topics: [{ topic: 'new bridge', hide: true, ...signed }] });
  expect(misfits).toEqual([{ file: 'topics.yml', reason: 'there is no topic “new bridge”' }]);
});
