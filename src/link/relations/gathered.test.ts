import { expect, test } from 'vitest';
import type { Cluster } from '../../model/archive.js';
import { named, statement } from '../testing/digests.js';
import { gathered } from './gathered.js';
import { relationOf } from './index.js';
import type { Found } from './rule.js';

const ids = ['deny', 'deny too', 'deny else', 'x', 'y', 'z'];
const said = new Map(
  ids.map((id, n) => [
    id,
    statement(id, 'bridge close', { article: `article of ${id}`, chain: [named(`Paper ${n}`)] }),
  ]),
);
const list = {
  named: (wanted: ReadonlySet<string>) => new Map([...said].filter(([id]) => wanted.has(id))),
};
const cluster: Cluster = {
  id: 'deny',
  members: ['deny', 'deny too'],
  articles: [],
  origins: [],
  independentOrigins: 1,
};

const against = (
  denying: string,
  other: string,
  confidence: number,
  type: Found['type'] = 'contradicts',
) =>
  relationOf({ type, why: 'one denies it', confidence }, [said.get(denying)!], [said.get(other)!]);

const sidesOf = (...relations: ReturnType<typeof against>[]) =>
  gathered(relations, [cluster], list).map(({ sides }) => sides);

test('what one claim denies of many reports is one contradiction, as sure as the surest, its origins counted anew', () => {
  const [one, ...others] = gathered(
    [against('deny', 'x', 0.5), against('deny', 'z', 0.7), against('deny', 'y', 0.6)],
    [],
    list,
  );
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    sides: [['deny'], ['x', 'y', 'z']],
    members: ['deny', 'x', 'y', 'z'],
    confidence: 0.7,
    independentOrigins: 4,
  });
});

test('claims that say the same stand together where they stand against the very same', () => {
  const both = [
    against('deny', 'x', 0.5),
    against('deny too', 'x', 0.5),
    against('deny', 'y', 0.5),
    against('deny too', 'y', 0.5),
  ];
  expect(sidesOf(...both)).toEqual([
    [
      ['deny', 'deny too'],
      ['x', 'y'],
    ],
  ]);
  expect(sidesOf(...both.slice(0, 3))).toEqual([
    [['deny'], ['x', 'y']],
    [['deny too'], ['x']],
  ]);
  expect(sidesOf(against('deny', 'x', 0.5), against('deny else', 'x', 0.5))).toHaveLength(2);
});

test('other differences, and what a person put in, stay as they are', () => {
  const numbers = [
    against('deny', 'x', 0.5, 'differs-in-number'),
    against('deny', 'y', 0.5, 'differs-in-number'),
  ];
  expect(gathered(numbers, [], list)).toEqual(numbers);
  const byHand = { ...against('deny', 'x', 1), corrected: { who: 'A. Vik', why: 'seen' } };
  expect(gathered([byHand, against('deny', 'y', 0.5)], [], list)).toHaveLength(2);
});
