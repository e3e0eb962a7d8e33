import { describe, expect, test } from 'vitest';
import type { DigestToll } from '../../model/digest.js';
import type { Statement } from '../claims/statement.js';
import { digest, statement } from '../testing/digests.js';
import type { Reporter } from './teller.js';
import { tollsBetween } from './tolls.js';

const PLACE = ['place:norwick'];

function reporter(id: string, date: string | null, ...given: Partial<Statement>[]): Reporter {
  const statements = given.map((one, n) =>
    statement(`${id}${n}`, 'leak hurt people', { article: id, entities: PLACE, ...one }),
  );
  return { digest: digest(id, { date }), statements };
}

function hurt(value: number, bound: DigestToll['bound'] = 'exact'): Partial<Statement> {
  return { tolls: [{ harm: 'hurt', value, bound }] };
}

describe('reports of one event that count the hurt otherwise', () => {
  const found = (a: Reporter, b: Reporter) =>
    tollsBetween(a, b).map(({ here, there, found: { type } }) => [here.id, there.id, type]);
  const fourteen = reporter('a', '2031-03-12', hurt(14));

  test('differ in number, with both numbers in the reason', () => {
    const other = reporter('b', '2031-03-13', hurt(21));
    expect(found(fourteen, other)).toEqual([['a0', 'b0', 'differs-in-number']]);
    expect(tollsBetween(fourteen, other)[0]?.found.why).toContain('14 hurt here, 21 there');
  });

  test('do not where days lie between, a bound admits the other, or the place is another', () => {
    expect(found(fourteen, reporter('b', '2031-03-15', hurt(21)))).toEqual([]);
    expect(found(fourteen, reporter('b', '2031-03-12', hurt(12, 'at-least')))).toEqual([]);
    const elsewhere = { ...hurt(21), entities: ['place:alderton'] };
    expect(found(fourteen, reporter('b', '2031-03-12', elsewhere))).toEqual([]);
  });

  test('do not where one is undated', () => {
    expect(found(fourteen, reporter('b', null, hurt(21)))).toEqual([]);
    expect(found(reporter('a', null, hurt(14)), reporter('b', null, hurt(21)))).toEqual([]);
  });

  test('do not where one gives both numbers, or tells of an earlier event', () => {
    expect(found(fourteen, reporter('b', '2031-03-12', hurt(21), hurt(14)))).toEqual([]);
    expect(found(fourteen, reporter('b', '2031-03-12', { ...hurt(21), past: true }))).toEqual([]);
  });

  test('do not where it is only thought possible, or counts others', () => {
    expect(found(fourteen, reporter('b', '2031-03-12', { ...hurt(21), possible: true }))).toEqual(
      [],
    );
    const killed: Partial<Statement> = { tolls: [{ harm: 'killed', value: 2, bound: 'exact' }] };
    expect(found(fourteen, reporter('b', '2031-03-12', killed))).toEqual([]);
  });
});
