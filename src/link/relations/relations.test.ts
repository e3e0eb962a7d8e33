import { describe, expect, test } from 'vitest';
import type { Statement } from '../claims/statement.js';
import { wordCodes } from '../../language/word-codes.js';
import { shippedLinker } from '../../../test/models.js';
import { sameness } from '../claims/similarity.js';
import { digest, salient, statement, termCodes } from '../testing/digests.js';
import { disputesBetween } from './dispute.js';
import type { Reporter } from './teller.js';
import { contrast, differenceBetween, type BareRelation } from './index.js';

/** How two statements stand against one another, each with its twins. */
function opposition(
  a: Statement,
  b: Statement,
  twinsOf: () => readonly [readonly Statement[], readonly Statement[]] = () => [[a], [b]],
): BareRelation[] {
  const found = differenceBetween(a, b);
  const relation = found === null ? null : contrast(found, ...twinsOf());
  return relation === null ? [] : [relation];
}

const codes = (...words: string[]) => termCodes(words);
const code = (word: string) => codes(word)[0]!;

const meeting = {
  event: code('meeting'),
  words: codes('meeting'),
  people: ['person:ada brandt', 'person:tom okafor'],
};

function types(a: Statement, b: Statement): string[] {
  const found = opposition(a, b);
  expect(opposition(b, a).map(({ type }) => type)).toEqual(found.map(({ type }) => type));
  return found.map(({ type }) => type);
}

describe('there was none, and yet it was refused', () => {
  const denying = statement('a', 'threat make', { denied: codes('threat'), occasion: meeting });
  const assuming = statement('b', 'mayor refuse threat', {
    presupposed: codes('threat'),
    occasion: meeting,
  });

  test('contradict one another on the same occasion', () => {
    expect(types(denying, assuming)).toEqual(['contradicts']);
  });

  test('do not on another occasion, for a shared noun alone, or where it is not asserted', () => {
    const elsewhere = {
      event: code('meeting'),
      words: codes('meeting'),
      people: ['person:ada brandt', 'person:li wei'],
    };
    expect(types(denying, { ...assuming, occasion: elsewhere })).toEqual([]);
    expect(types(denying, { ...assuming, occasion: { ...meeting, event: code('vote') } })).toEqual(
      [],
    );
    expect(types(denying, { ...assuming, occasion: null })).toEqual([]);
    expect(types(denying, { ...assuming, asserted: false })).toEqual([]);
    expect(types(denying, { ...assuming, presupposed: codes('offer') })).toEqual([]);
  });

  test('are no disagreement inside one article, nor between copies of one', () => {
    const sameText = { ...assuming, rests: { ...assuming.rests, article: denying.article } };
    expect(types(denying, sameText)).toEqual([]);
  });
});

describe('the same claim asserted and denied', () => {
  const yes = statement('a', 'council approve budget', { entities: ['org:council'] });
  const no = statement('b', 'council approve budget', {
    entities: ['org:council'],
    negated: true,
    reached: wordCodes('approve'),
  });

  test('contradicts', () => expect(types(yes, no)).toEqual(['contradicts']));

  test('is asked of all that is denied: the budget for schools is not that for roads', () => {
    const denying = (terms: string, complement?: number) => ({
      ...no,
      terms: termCodes(`council ${terms}`.split(' ')),
      reached: wordCodes(terms),
      complement: complement ?? 6,
    });
    const roads = statement('a', 'council approve budget road', { entities: ['org:council'] });
    expect(types(roads, denying('approve budget road'))).toEqual(['contradicts']);
    expect(types(roads, denying('approve budget school'))).toEqual([]);
    expect(types(roads, denying('approve budget'))).toEqual(['contradicts']);
    expect(types(yes, denying('approve budget school'))).toEqual([]);
    // Said of when, not of what; and a day.
    expect(types(roads, denying('approve budget debate', 2))).toEqual(['contradicts']);
    expect(types(roads, denying('approve budget tuesday'))).toEqual(['contradicts']);
  });

  test('says not, where the other says no longer', () => {
    const ended = statement('a', 'council longer approve budget', { entities: ['org:council'] });
    expect(types(ended, no)).toEqual([]);
  });

  test('passes where one side only supposes it, or only a word is shared', () => {
    expect(types(yes, { ...no, asserted: false })).toEqual([]);
    expect(types(yes, { ...no, terms: codes('council', 'sell', 'land') })).toEqual([]);
  });
});

describe('numbers of one thing', () => {
  const count = (id: string, value: number, bound = 'exact') =>
    statement(id, `ferry carry ${value} passenger daily`, {
      entities: ['org:harbour line'],
      quantities: [{ value, bound, unit: 'passenger' }],
    });

  test('differ', () =>
    expect(types(count('a', 40), count('b', 55))).toEqual(['differs-in-number']));

  test('do not differ where a bound admits the other', () => {
    expect(types(count('a', 60, 'at-most'), count('b', 55))).toEqual([]);
    expect(types(count('a', 50, 'at-least'), count('b', 55))).toEqual([]);
    expect(types(count('a', 54, 'about'), count('b', 55))).toEqual([]);
    expect(types(count('a', 40), count('b', 40))).toEqual([]);
  });
});

describe('reports that lie far apart in time', () => {
  const on = (day: string, one: ReturnType<typeof statement>) => ({ ...one, day });
  const yes = statement('a', 'minister attend trade summit', { entities: ['person:ada brandt'] });
  const no = {
    ...yes,
    id: 'b',
    negated: true,
    reached: wordCodes('attend'),
    rests: { article: 'other', chain: [] },
  };

  test('do not contradict one another', () => {
    expect(types(on('2031-05-02', yes), on('2031-05-03', no))).toEqual(['contradicts']);
    expect(types(on('2031-05-02', yes), on('2033-05-03', no))).toEqual([]);
    expect(types(on('2031-05-02', yes), no)).toEqual(['contradicts']);
  });
});

describe('a denial and what it denies', () => {
  const linker = shippedLinker();
  const about = salient('Harbour bribe', 'mayor took harbour bribe from contractor');
  const reporter = (id: string, ...statements: Statement[]): Reporter => ({
    digest: digest(id, about),
    statements: statements.map((one) => ({
      ...one,
      article: id,
      rests: { article: id, chain: [] },
    })),
  });
  const denial = statement('d', 'mayor denies harbour bribe', {
    stance: 'denies',
    target: wordCodes('harbour bribe contractor'),
  });
  const report = statement('r', 'mayor took harbour bribe from contractor');
  const between = (a: Reporter, b: Reporter) =>
    disputesBetween(a, b, linker).map(({ denying, affirming }) => [denying.id, affirming.id]);

  test('stand against one another, in either order', () => {
    expect(between(reporter('one', denial), reporter('two', report))).toEqual([['d', 'r']]);
    expect(between(reporter('two', report), reporter('one', denial))).toEqual([['d', 'r']]);
  });

  test('do not where the other asks, says not, or speaks of another matter', () => {
    for (const given of [{ stance: 'clouded' as const }, { negated: true }, { asserted: false }])
      expect(between(reporter('one', denial), reporter('two', { ...report, ...given }))).toEqual(
        [],
      );
    const other = statement('o', 'council opened museum');
    expect(between(reporter('one', denial), reporter('two', other))).toEqual([]);
  });

  test('do not where the denial is only thought possible, or each reports the same denial', () => {
    for (const given of [{ possible: true }, { asserted: false }])
      expect(between(reporter('one', { ...denial, ...given }), reporter('two', report))).toEqual(
        [],
      );
    const same = { ...denial, id: 'e' };
    const both = reporter('two', same, { ...same, id: 'f' }, report);
    expect(between(reporter('one', denial), both)).toEqual([]);
  });

  test('“the story is false” denies what its article tells the story in', () => {
    const story = statement('s', 'contractor gave mayor harbour bribe', { hedged: true });
    const exposed = statement('x', 'story false', { stance: 'exposes', target: [] });
    expect(between(reporter('one', story, exposed), reporter('two', report))).toEqual([['x', 'r']]);
    expect(between(reporter('one', exposed), reporter('two', statement('o', 'rain fell')))).toEqual(
      [],
    );
  });
});

test('what one calls false in the words of the other is contradicted, and never the same claim', () => {
  const told = statement('a', 'man threw bottle window market hall');
  const exposed = statement('b', 'video man threw bottle window market hall false', {
    stance: 'exposes',
  });
  expect(types(told, exposed)).toEqual(['contradicts']);
  expect(types(exposed, told)).toEqual(['contradicts']);
  expect(sameness(told, exposed)).toBeNull();
  expect(sameness(told, { ...told, id: 'c', article: 'c' })).not.toBeNull();
  expect(types(told, { ...exposed, asserted: false })).toEqual([]);
});

describe('one thing sets apart two claims in nearly the same words', () => {
  const ferry = (id: string, given: Partial<Statement> = {}) =>
    statement(id, 'ferry line close harbour route', { entities: ['org:ferry line'], ...given });
  const plain = ferry('a');

  test('a condition', () => {
    expect(types(plain, ferry('b', { conditional: true }))).toEqual(['conditional']);
    expect(types(ferry('a', { conditional: true }), ferry('b', { conditional: true }))).toEqual([]);
  });

  test('how sure it is, where the other says “may” itself', () => {
    const maybe = ferry('b', { asserted: false, possible: true });
    expect(types(plain, maybe)).toEqual(['differs-in-degree']);
    expect(types(plain, ferry('b', { asserted: false }))).toEqual([]);
  });

  test('all, and some', () => {
    const some = ferry('b', { scope: 'part' });
    expect(types(ferry('a', { scope: 'whole' }), some)).toEqual(['differs-in-scope']);
    expect(types(plain, some)).toEqual([]);
  });

  test('the day each names itself, near enough to be one event', () => {
    const on = (id: string, day: string) => ferry(id, { told: day, day });
    expect(types(on('a', '2031-05-01'), on('b', '2031-05-02'))).toEqual(['differs-in-date']);
    expect(types(on('a', '2031-05-01'), on('b', '2031-06-02'))).toEqual([]);
    expect(types(ferry('a', { day: '2031-05-01' }), ferry('b', { day: '2031-05-02' }))).toEqual([]);
  });

  test('nothing, where they speak of others, or one denies or asks', () => {
    const other = ferry('b', { conditional: true, entities: ['org:rail line'] });
    expect(types(plain, other)).toEqual([]);
    expect(types(plain, ferry('b', { conditional: true, stance: 'clouded' }))).toEqual([]);
    expect(types(plain, ferry('b', { conditional: true, negated: true }))).toEqual([]);
  });
});

describe('the same in words of another colour', () => {
  const said = (id: string, words: string) =>
    statement(id, words, { entities: ['person:ada brandt'] });

  test('is framing, with no sides', () => {
    const [a, b] = [
      said('a', 'regime close harbour ferry route'),
      said('b', 'government close harbour ferry route'),
    ];
    expect(opposition(a, b)).toMatchObject([{ type: 'framing', sides: null, members: ['a', 'b'] }]);
  });

  test('is none where both have both words, or they say different things', () => {
    const both = said('a', 'regime government close harbour ferry route');
    expect(types(both, said('b', 'government close harbour ferry route'))).toEqual([]);
    const another = said('b', 'government open school');
    expect(types(said('a', 'regime close harbour ferry route'), another)).toEqual([]);
  });
});

test('twins in other articles stand on the same side; copies of one text are no side against themselves', () => {
  const [yes, no] = [0, 1].map((n) =>
    statement(`${n}`, 'council approve budget', {
      entities: ['org:council'],
      negated: n === 1,
      reached: n === 1 ? wordCodes('approve') : [],
    }),
  );
  const twin = { ...yes!, id: '2', article: 'x', rests: { ...yes!.rests, article: 'x' } };
  const copy = { ...yes!, id: '3', article: 'y', rests: no!.rests };
  expect(opposition(yes!, no!, () => [[yes!, twin, copy], [no!]])).toMatchObject([
    { members: ['0', '2', '1'], sides: [['0', '2'], ['1']] },
  ]);
});
