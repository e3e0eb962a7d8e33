import { describe, expect, test } from 'vitest';
import type { DigestName } from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';
import { digest } from '../testing/digests.js';
import { entitiesOf } from './index.js';
import { variantOf } from './variants.js';

describe('two full names', () => {
  test.each([
    ['ada brandt', 'ada m. brandt', 'evident'],
    ['k. michael vik', 'michael vik', 'evident'],
    ['charles vik', 'chuck vik', 'short'],
    ['a. brandt', 'ada brandt', 'short'],
    ['ada brandt', 'ada rose brandt', 'longer'],
    ['ada m. brandt', 'ada k. brandt', null],
    ['a. barry vik', 'ayn vik', null],
    ['a. barry vik', 'b. barry vik', null],
    ['tom vik', 'tom vik jr.', null],
    ['ada brandt', 'eva brandt', null],
    ['mark vik', 'martin vik', null],
  ])('%s and %s: %s', (a, b, how) => {
    expect(variantOf(a, b)).toBe(how);
    expect(variantOf(b, a)).toBe(how);
  });
});

describe('names across articles', () => {
  const named = (name: string, kind: EntityKind = 'person', roles: string[] = []): DigestName => ({
    entity: `${kind}:${name.toLowerCase()}`,
    name,
    kind,
    forms: [name],
    roles,
    count: 1,
  });
  const entities = (...articles: DigestName[][]) =>
    entitiesOf(articles.map((names, n) => digest(`a${n}`, { names }))).list.map(
      ({ name, members }) =>
        `${name}: ${members.map(({ entity }) => entity.replace(/^\w+:/, '')).join(', ')}`,
    );
  const council = named('Harbour Council', 'organization');
  const port = named('Port Trust', 'organization');

  test('are one person’s where a middle initial is missing and others are named with both', () => {
    const both = entities([named('Ada M. Brandt'), council], [named('Ada Brandt'), council]);
    expect(both).toContain('Ada M. Brandt: ada m. brandt, ada brandt');
    expect(entities([named('Ada M. Brandt')], [named('Ada Brandt')])).toHaveLength(2);
  });

  test('are one person’s where a given name is short, with the same office or company', () => {
    const chuck = named('Chuck Vik', 'person', ['US senator']);
    const charles = named('Charles Vik', 'person', ['senator']);
    expect(entities([chuck], [charles])).toHaveLength(2);
    expect(entities([chuck, council], [charles, council])).toHaveLength(2);
    expect(entities([named('Chuck Vik'), council], [named('Charles Vik'), council])).toHaveLength(
      3,
    );
    expect(
      entities([named('Chuck Vik'), council, port], [named('Charles Vik'), council, port]),
    ).toContain('Charles Vik: chuck vik, charles vik');
  });

  test('are nobody’s who could be two', () => {
    const found = entities(
      [named('Tom Vik'), council],
      [named('Tom A. Vik'), council],
      [named('Tom B. Vik'), council],
    );
    expect(found.filter((one) => one.startsWith('Tom'))).toHaveLength(3);
  });

  test('that leave out a name in full are one only by office', () => {
    const pair = (roles: string[]) =>
      entities(
        [named('Ada Rose Brandt', 'person', roles), council, port],
        [named('Ada Brandt', 'person', ['mayor']), council, port],
      ).filter((one) => one.startsWith('Ada'));
    expect(pair([])).toHaveLength(2);
    expect(pair(['pilot'])).toHaveLength(2);
    expect(pair(['mayor of Norwick'])).toHaveLength(1);
  });

  test('are two people’s who are called by one kind of office and have nobody in common', () => {
    const police = named('Tom Berg', 'person', ['police spokesman']);
    const bank = named('Thomas Oskar Berg', 'person', ['bank spokesman']);
    expect(entities([police, council], [bank, port])).toHaveLength(4);
  });

  test('do not end one another: a given name and a surname are no surname', () => {
    const found = entities(
      [named('John Michael Brown'), council],
      [named('Michael Brown'), council],
    );
    expect(found.filter((one) => one.includes('Brown'))).toHaveLength(2);
  });

  test('are as a person has set them', () => {
    const digests = ['Ada M. Brandt', 'Ada Brandt'].map((name, n) =>
      digest(`a${n}`, { names: [named(name), council] }),
    );
    expect(entitiesOf(digests).list).toHaveLength(2);
    expect(entitiesOf(digests, new Set(['person:ada m. brandt'])).list).toHaveLength(3);
  });

  test('a surname of two words, and one by the office where company tells nothing', () => {
    expect(
      entities([named('Debbie Vander Vik'), council], [named('Vander Vik'), council]),
    ).toContain('Debbie Vander Vik: debbie vander vik, vander vik');
    const found = entities(
      [named('Ada Brandt', 'person', ['mayor']), council],
      [named('Tom Brandt', 'person', ['pilot']), council],
      [named('Brandt', 'person', ['mayor']), council],
    );
    expect(found).toContain('Ada Brandt: ada brandt, brandt');
  });

  test('an abbreviation belongs to the body that some article names beside it', () => {
    const short = named('HPA', 'organization');
    const full = named('Harbour Pilots Association', 'organization');
    const other = named('Highland Potters Academy', 'organization');
    const found = entities([full, short, council], [short, council], [other]);
    expect(found).toContain('Harbour Pilots Association: harbour pilots association, hpa, hpa');
    expect(entities([full, council], [short, council])).toHaveLength(3);
  });

  test('a single word taken for a place and a person alike is the place', () => {
    const digests = (['person', 'place'] as const).map((kind, n) =>
      digest(`a${n}`, { names: [named('Lindow', kind)] }),
    );
    expect(entitiesOf(digests).list.map(({ kind }) => kind)).toEqual(['place']);
  });

  test('a person is no outlet because one article takes them for one', () => {
    const found = entitiesOf([
      digest('a', { names: [named('Ada Brandt', 'outlet')] }),
      digest('b', { names: [named('Ada Brandt')] }),
      digest('c', { names: [named('Ada Brandt')] }),
    ]).list;
    expect(found.map(({ kind }) => kind)).toEqual(['person']);
    const gazette = digest('d', { outlet: { key: 'outlet:gazette', name: 'Gazette' } });
    const person = [1, 2].map((n) => digest(`e${n}`, { names: [named('Gazette')] }));
    expect(entitiesOf([gazette, ...person]).list.map(({ kind }) => kind)).toEqual(['outlet']);
  });
});
