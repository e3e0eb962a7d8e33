import { expect, test } from 'vitest';
import { named, statement, termCodes } from '../testing/digests.js';
import { clustersOf } from './clusters.js';
import { sameness } from './similarity.js';
import type { Statement } from './statement.js';

const outlets = ['The Harbour Post', 'The Northern Echo', 'Coast Radio', 'The Lantern'];

function statements(count: number): Statement[] {
  return Array.from({ length: count }, (_, i) =>
    statement(`c${i}`, 'bridge close', {
      article: `a${i}`,
      chain: [named(outlets[i % outlets.length]!)],
    }),
  );
}

test('a chain of likenesses does not join claims that are not alike', () => {
  const chain = [
    [0, 1, 0.5],
    [1, 2, 0.6],
    [2, 3, 0.6],
    [3, 4, 0.5],
  ] as const;
  const clusters = clustersOf(statements(5), chain);
  expect(clusters.map(({ members }) => members)).toEqual([['c1', 'c2', 'c3']]);
});

test('origins are counted by outlet', () => {
  const same = [
    [0, 1, 0.9],
    [0, 2, 0.9],
  ] as const;
  const [cluster] = clustersOf(statements(3), same);
  expect(cluster?.independentOrigins).toBe(3);
});

test('claims of one article, of opposite sense, or with other numbers never say the same', () => {
  const a = statement('a', 'bridge close repair', { article: 'one', entities: ['town'] });
  const b = { ...a, id: 'b', article: 'two' };
  expect(sameness(a, b)).toBe(1);
  expect(sameness(a, { ...b, article: 'one' })).toBeNull();
  expect(sameness(a, { ...b, negated: true })).toBeNull();
  const days = (value: number) => ({ quantities: [{ value, bound: 'exact', unit: 'day' }] });
  expect(sameness({ ...a, ...days(3) }, { ...b, ...days(5) })).toBeNull();
  expect(sameness({ ...a, ...days(3) }, { ...b, ...days(3) })).toBe(1);
});

test('two claims that name people, and nobody in common, are about different matters', () => {
  const at = (id: string, person: string) =>
    statement(id, 'campaign close office town', { entities: [`person:${person}`] });
  expect(sameness(at('a', 'ada brandt'), at('b', 'ada brandt'))).toBe(1);
  expect(sameness(at('a', 'ada brandt'), at('b', 'li wei'))).toBeNull();
});

test('of short claims nearly all words must be shared, of long ones five, and the words for an event do not count', () => {
  const at = (id: string, terms: string, words: string[] = []) =>
    statement(id, terms, {
      occasion:
        words.length === 0
          ? null
          : { event: termCodes(words).at(-1)!, words: termCodes(words), people: [] },
    });
  const short = at('a', 'council close bridge summer');
  expect(sameness(short, at('b', 'council close bridge today'))).toBeGreaterThan(0.7);
  expect(sameness(short, at('b', 'council close pool winter'))).toBeNull();
  const long = at('a', 'one two three four five a b c d e');
  expect(sameness(long, at('b', 'one two three four five f g h i j'))).toBe(0.5);
  expect(sameness(long, at('b', 'one two three four k f g h i j'))).toBeNull();
  const words = ['town', 'council', 'meeting'];
  const cordial = at('a', 'town council meeting cordial', words);
  expect(sameness(cordial, at('b', 'town council meeting long', words))).toBeNull();
});

test('what turns a claim round, or what it only mentions, keeps two claims apart', () => {
  const same = (one: string, other: string, given = {}) =>
    sameness(statement('a', one), statement('b', other, given)) !== null;
  expect(same('council approv new stadium plan', 'council approv new stadium plan')).toBe(true);
  expect(same('council approv new stadium plan', 'council refus new stadium plan')).toBe(false);
  expect(same('mayor vote against new law', 'mayor vote new law')).toBe(false);
  const flood = 'school open shelter famili lose home great flood river valley';
  expect(same(flood, 'great flood river valley home dam broke late')).toBe(false);
  expect(same('press offic declin comment', 'press offic declin comment')).toBe(false);
  const at = (place: string) => ({ entities: [`place:${place}`] });
  const crash = 'bus crash near kill twelv';
  expect(
    sameness(statement('a', crash, at('leeds')), statement('b', crash, at('lyon'))),
  ).toBeNull();
});
