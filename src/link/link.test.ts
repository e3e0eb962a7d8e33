import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest, DigestContents } from '../model/digest.js';
import { contentsOf, packed } from './digest/packing.js';
import { sketchOf } from './digest/sketch.js';
import { link } from './index.js';
import { shippedLinker } from '../../test/models.js';
import { claim, digest, named, person, phrase, salient } from './testing/digests.js';

const linker = shippedLinker();

const text =
  'The council voted on Monday to close the old bridge for repairs that will take all summer, and the ferry will run twice an hour.';
const sketch = sketchOf(text);

const ARCHIVE: Digest[] = [
  digest('a', {
    date: '2031-05-02',
    outlet: { key: 'outlet:harbour post', name: 'Harbour Post' },
    names: [person('Ada Brandt'), person('Tom Okafor')],
    sketch,
    ...salient('Old bridge to close for repairs', text),
    claims: [
      claim('a1', 'council close bridge summer', { entities: ['person:ada brandt'] }),
      claim('a2', 'ferry run hour', { chain: [named('Ferry Line', 'organization')] }),
    ],
    phrases: [phrase('phrase', 'old bridge', 'old bridge', ['a1', 'a2'])],
  }),
  digest('b', {
    date: '2031-05-03',
    names: [person('Brandt'), person('Tom Okafor')],
    sketch,
    ...salient('Bridge closes for repairs all summer', text),
    claims: [claim('b1', 'council close bridge summer', { entities: ['person:brandt'] })],
    phrases: [phrase('phrase', 'old bridge', 'old bridge', ['b1'])],
  }),
  digest('c', {
    date: '2031-09-20',
    names: [person('Carl Brandt')],
    claims: [claim('c1', 'museum open', { entities: ['person:carl brandt'] })],
    phrases: [phrase('phrase', 'town museum', 'town museum', ['c1'])],
  }),
];

test('the order in which seeds are read changes nothing', () => {
  const expected = link(ARCHIVE, linker);
  fc.assert(
    fc.property(fc.shuffledSubarray(ARCHIVE, { minLength: ARCHIVE.length }), (shuffled) => {
      expect(link(shuffled, linker)).toEqual(expected);
    }),
  );
});

describe('people', () => {
  test('a surname joins the one full name of articles that share another name', () => {
    const { entities } = link(ARCHIVE.slice(0, 2), linker);
    const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    expect(people).toEqual(['Ada Brandt', 'Tom Okafor']);
  });

  test('two full names are two people, and a surname of both joins neither', () => {
    const two = digest('d', { names: [person('Emil Brandt'), person('Tom Okafor')] });
    const { entities } = link([...ARCHIVE.slice(0, 2), two], linker);
    const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    expect(people.sort()).toEqual(['Ada Brandt', 'Brandt', 'Emil Brandt', 'Tom Okafor']);
  });

  test('one name with and without its accents is one person, shown with them', () => {
    const plain = person('Zoe Nguyen');
    const accented = { ...person('Zoë Nguyên'), entity: plain.entity };
    const { entities } = link(
      [digest('a', { names: [plain] }), digest('b', { names: [accented] })],
      linker,
    );
    expect(entities.map(({ name }) => name)).toEqual(['Zoë Nguyên']);
  });

  test('what a person holds and what is said about one are told apart', () => {
    const { entities } = link(ARCHIVE, linker);
    expect(entities.find(({ name }) => name === 'Ada Brandt')).toMatchObject({
      said: [],
      about: ['a1', 'b1'],
    });
  });
});

describe('copies and stories', () => {
  test('a copy stands behind the earlier article, and is no second origin', () => {
    const { articles, clusters } = link(ARCHIVE, linker);
    expect(articles.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', null],
    ]);
    expect(
      clusters.map(({ members, independentOrigins }) => [members, independentOrigins]),
    ).toEqual([[['a1', 'b1'], 1]]);
  });

  test('copies under the names of two outlets rest on one', () => {
    const under = (article: DigestContents, outlet: string) => ({
      ...article,
      outlet: { key: `outlet:${outlet}`, name: outlet },
      claims: article.claims.map((one) => ({ ...one, chain: [named(outlet)] })),
    });
    const [one, other] = ARCHIVE.map(contentsOf);
    const { clusters } = link([under(one!, 'Post'), under(other!, 'Herald')].map(packed), linker);
    expect(clusters.map(({ origins }) => origins.map(({ label }) => label))).toEqual([['Post']]);
  });

  test('three hundred copies are one cluster', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      digest(`copy ${i}`, { sketch, claims: [claim(`claim ${i}`, 'council close bridge summer')] }),
    );
    const { clusters } = link(many, linker);
    expect(clusters.map(({ members }) => members.length)).toEqual([300]);
  });

  test('copies are found behind a third article that shares a band by chance', () => {
    const third = digest('0', { sketch: [...sketch.slice(0, 8), ...sketch.slice(8).map(() => 7)] });
    const { articles } = link([third, ...ARCHIVE.slice(0, 2)], linker);
    expect(articles.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, 'a']);
  });

  test('a story holds the articles of days that lie close together, in order of time', () => {
    const { stories } = link(ARCHIVE, linker);
    expect(stories.map(({ articles }) => articles)).toEqual([['a', 'b']]);
    const later = { ...ARCHIVE[1]!, date: '2031-06-30' };
    expect(link([ARCHIVE[0]!, later], linker).stories).toEqual([]);
  });

  test('half of a text alike is no copy', () => {
    const other = sketchOf(
      `${text.slice(0, 60)} and nothing that follows here is like the first text at all`,
    );
    const { articles } = link(
      [ARCHIVE[0]!, packed({ ...contentsOf(ARCHIVE[1]!), sketch: other })],
      linker,
    );
    expect(articles.every(({ duplicateOf }) => duplicateOf === null)).toBe(true);
  });
});
