import { describe, expect, test } from 'vitest';
import { ArchiveConfig } from '../../model/config.js';
import type { Part, PartPerson, PartTopic } from '../../model/part.js';
import { joinedSite } from './index.js';
import { sharedPeople } from './shared-people.js';
import { sharedTopics } from './shared-topics.js';

function person(name: string, fields: { roles?: string[]; articles?: string[] } = {}): PartPerson {
  const { roles = [], articles = [name] } = fields;
  const url = `people/${name.toLowerCase().replaceAll(' ', '-')}/`;
  return { name, url, roles: roles.map((role) => ({ role })), articles, said: [] };
}

function topic(label: string, subject: string | null): PartTopic {
  return { label, url: `topics/${label}/`, subject, articles: ['a'], claims: [] };
}

function part(
  folder: string,
  { people = [], topics = [] }: { people?: PartPerson[]; topics?: PartTopic[] },
  first: string | null = null,
): Part {
  const counts = { quotations: 2, claims: 3, people: people.length, topics: topics.length };
  return {
    ...{ folder, title: 'News archive', people: () => people, topics: () => topics },
    summary: {
      ...{ articles: 4, ...counts, disagreements: 0, first, last: first, undated: 0 },
      ...{ searchIndexes: 2, language: 'en' },
    },
  };
}

/** For each name the parts of each bearer, and what speaks for them. */
function bearers(...parts: PartPerson[][]) {
  return sharedPeople(parts.map((people, n) => part(`p${n}`, { people }))).map(
    ({ name, bearers: all }) => [
      name,
      ...all.map(({ traces, links }) => [
        traces.map((trace) => trace.part),
        links.map(({ why }) => why),
      ]),
    ],
  );
}

describe('people of several parts', () => {
  test('only names that several parts have are listed', () => {
    expect(bearers([person('Anna Berg'), person('Tom Lund')], [person('Ada Vik')])).toEqual([]);
  });

  test('one office in the same words makes one person', () => {
    expect(
      bearers(
        [person('Anna Berg', { roles: ['mayor of Aby'] })],
        [person('Anna Berg', { roles: ['a neighbour', 'Mayor of Aby'] })],
      ),
    ).toEqual([['Anna Berg', [[0, 1], [{ role: 'mayor of Aby' }]]]]);
  });

  test('two others around them make one person, one other does not', () => {
    const company = (...names: string[]) => [
      person('Anna Berg', { articles: ['x'] }),
      ...names.map((name) => person(name, { articles: ['x'] })),
    ];
    expect(bearers(company('Tom Lund', 'Ada Vik'), company('Tom Lund', 'Ada Vik'))).toContainEqual([
      'Anna Berg',
      [[0, 1], [{ company: ['Ada Vik', 'Tom Lund'] }]],
    ]);
    expect(bearers(company('Tom Lund', 'Vik'), company('Tom Lund', 'Vik'))).toContainEqual([
      'Anna Berg',
      [[0], []],
      [[1], []],
    ]);
  });

  test('a name alone, a common word for somebody, or half a name makes nobody one', () => {
    const apart = [
      [[0], []],
      [[1], []],
    ];
    for (const [name, roles] of [
      ['Anna Berg', []],
      ['Anna Berg', ['a neighbour']],
      ['Anna Berg', ['Professor']],
      ['Berg', ['mayor of Aby']],
    ] as const)
      expect(
        bearers([person(name, { roles: [...roles] })], [person(name, { roles: [...roles] })]),
      ).toEqual([[name, ...apart]]);
  });

  test('where one part tells two of a name apart, nobody is put together', () => {
    const two = [
      person('Tom Vik', { roles: ['pilot of Bro'] }),
      person('Tom Vik', { articles: ['y'] }),
    ];
    expect(bearers(two, [person('Tom Vik', { roles: ['pilot of Bro'] })])[0]).toHaveLength(4);
  });

  test('who is one with two others makes the three one, each step with what speaks for it', () => {
    const [a, b] = ['mayor of Aby', 'minister for Fish'];
    expect(
      bearers(
        [person('Anna Berg', { roles: [a] })],
        [person('Anna Berg', { roles: [b] })],
        [person('Anna Berg', { roles: [a, b] })],
      ),
    ).toEqual([
      [
        'Anna Berg',
        [
          [0, 1, 2],
          [{ role: a }, { role: b }],
        ],
      ],
    ]);
  });
});

test('topics in the same words are one, unless they are about different subjects', () => {
  const topics = sharedTopics([
    part('p0', {
      topics: [topic('Old bridge', '15000000'), topic('ferry', null), topic('port', '1')],
    }),
    part('p1', {
      topics: [topic('old bridge', '15000000'), topic('ferry', null), topic('port', '2')],
    }),
  ]);
  expect(topics.map(({ name, bearers: all }) => [name, all.length, all[0]?.links[0]?.why])).toEqual(
    [
      ['ferry', 1, { subject: null }],
      ['Old bridge', 1, { subject: '15000000' }],
      ['port', 2, undefined],
    ],
  );
});

test('parts stand in the order of their days, with addresses that any name can have', () => {
  const site = joinedSite(ArchiveConfig.parse({}), [
    part('undated', {}),
    part('years/2020 & later', {}, '2020-01-04'),
    part('2019', {}, '2019'),
  ]);
  const { parts } = site.view('search', 'index') as { parts: string };
  expect(parts).toBe('2019/:2 years/2020%20%26%20later/:2 undated/:2');
  expect(site.view('home', 'index')).toMatchObject({
    counts: ['3 parts', '12 articles', '6 quotations', '9 claims'],
    parts: [{ dates: '2019' }, { dates: '4 January 2020' }, { dates: '' }],
  });
});
