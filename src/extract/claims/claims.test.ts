import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { Article } from '../../model/article.js';

const claims = (text: string, path?: string) => articleOf(text, path).claims;
const one = (text: string) => {
  const [claim, ...more] = claims(text);
  expect(more).toEqual([]);
  return claim;
};

describe('how sure the source is', () => {
  test.each([
    ['Tom Berg said the ferry was sold.', 'CT+'],
    ['Tom Berg said the ferry was not sold.', 'CT-'],
    ['Tom Berg said that nobody sold the ferry.', 'CT-'],
    ['Tom Berg said the ferry may return.', 'PS+'],
    ['Tom Berg said the ferry was sold in May.', 'CT+'],
    ['Tom Berg said the ferry was probably sold.', 'PR+'],
    ['Tom Berg believes that the ferry was sold.', 'Uu'],
    ['Tom Berg denied that the ferry was sold.', 'CT-'],
    ['The ferry is said to have lost 40 passengers.', 'PR+'],
    ['Critics accuse the city of being interested not in the port but in its land.', 'Uu'],
    ['Tom Berg accused the company of possibly hiding its losses.', 'Uu'],
    ['Tom Berg said the city was interested not in the port but in its land.', 'CT+'],
    ['Tom Berg said the ferry was not only late but dirty.', 'CT+'],
    ['Mayor Tom Berg is refusing to leave office, confident he can ride it out.', 'CT+'],
    ['Tom Berg said the mayor knew that the bridge might fall.', 'CT+'],
    ['Tom Berg said the ferry would return in spring.', 'PR+'],
    ['Tom Berg said the ferry would not return in spring.', 'PR-'],
    ['Tom Berg said the ferry would return if the price fell.', 'PS+'],
  ])('%s', (text, factuality) => {
    expect(one(text)).toMatchObject({ factuality });
  });
});

describe('what kind of claim it is', () => {
  test.each([
    ['Tom Berg accused the company of hiding its losses.', 'accusation', 'distancing'],
    ['Tom Berg confirmed that the ferry was sold.', 'event', 'endorsing'],
    ['Tom Berg said the ferry will return in spring.', 'prediction', 'neutral'],
    ['Tom Berg said the port was dangerous.', 'evaluation', 'neutral'],
    ['Tom Berg said the ferry cost 12 million euros.', 'quantity', 'neutral'],
  ])('%s', (text, type, stance) => {
    expect(one(text)).toMatchObject({ type, stance });
  });

  test('words that hedge it are shown', () => {
    const claim = one('Tom Berg said that about 40 sailors may have drowned.');
    expect(claim?.hedges.map(({ exact }) => exact)).toEqual(['about', 'may']);
    expect(claim?.quantities).toMatchObject([
      { value: 40, unit: 'sailors', bound: 'about', span: { exact: '40 sailors' } },
    ]);
  });

  test('its times count from the day of publication', () => {
    const text = 'date: 2024-01-10';
    const article = `---\n${text}\n---\nTom Berg said the ferry was sold on Monday.`;
    expect(claims(article, 'a.md')).toMatchObject([{ times: [{ edtf: '2024-01-08' }] }]);
    expect(one('Tom Berg said the ferry was sold on Monday.')?.times).toMatchObject([
      { edtf: null },
    ]);
  });
});

describe('what is no claim', () => {
  test.each([
    'All eyes are on the port now.',
    'It remains to be seen.',
    'A cold morning in spring.',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  test('who says it is no part of what is said', () => {
    for (const text of [
      'According to Tom Berg, the ferry was sold.',
      'The ferry was sold, according to Tom Berg.',
      'Tom Berg said that the ferry was sold.',
    ])
      expect(one(text)?.text.toLowerCase()).toBe('the ferry was sold');
  });

  test('two statements of one sentence are two', () => {
    const text = 'The ferry lost 40 passengers; the port lost its only crane.';
    expect(claims(text).map((claim) => claim.text)).toEqual([
      'The ferry lost 40 passengers',
      'the port lost its only crane',
    ]);
  });
});

describe('a slip of the source', () => {
  const defects = (text: string) =>
    articleOf(text).defects.map(({ span, against }) => [span.exact, against[0]?.exact]);
  const left = 'left the town at night with the whole of her crew.';

  test('two countries for one president are shown', () => {
    const text = [
      `US President Anna Hale ${left}`,
      `Norwegian President Anna Hale ${left}`,
      `Norwegian President Anna Hale ${left}`,
    ].join('\n');
    expect(defects(text)).toEqual([['US President Anna Hale', 'Norwegian President Anna Hale']]);
    expect(articleOf(text).findings).toMatchObject([
      { ruleId: 'source:role-conflict', line: 1, severity: 'info' },
    ]);
  });

  test('and the office in doubt names nobody: “the US president” is not whom a slip called so', () => {
    const text = [
      `US President Anna Hale ${left}`,
      `Norwegian President Anna Hale ${left}`,
      `The Riverside Gazette reports that the US president offered Tom Berg free passage if he resigns.`,
    ].join('\n');
    const holders = articleOf(text).claims.flatMap(({ chain }) => chain);
    expect(holders.filter(({ label }) => /US president/.test(label))).toMatchObject([
      { name: null },
    ]);
  });

  test.each([
    ['Nigerian', 'Niger’s'],
    ['Indian', 'Indonesian'],
    ['South Korean', 'North Korean'],
  ])('neighbours in the dictionary are two countries: %s, %s', (one, two) => {
    const text = `${one} President Anna Hale ${left}\n${two} President Anna Hale ${left}`;
    expect(defects(text)).toHaveLength(1);
  });

  test.each([
    ['one country by two names', 'US President', 'American President'],
    ['an office of the past', 'Former US President', 'Norwegian President'],
    ['two offices of one country', 'Norwegian President', 'Norwegian dictator'],
    ['another office', 'US Senator', 'Norwegian President'],
    ['a country and its people', 'Turkish President', 'Turkey’s President'],
    ['an adjective of another ending', 'Italian Prime Minister', 'Italy’s Prime Minister'],
    ['a union of states', 'EU Commission President', 'European Commission President'],
    ['a party', 'US President', 'Democratic President'],
    ['a country of two words', 'South Korean President', 'South Korea’s President'],
    ['a country nobody knows', 'US President', 'Ruritanian President'],
  ])('%s is no slip', (_, first, second) => {
    expect(defects(`${first} Anna Hale ${left}\n${second} Anna Hale ${left}`)).toEqual([]);
  });
});

test('whatever the text is, the record fits its schema and points at its words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“We waited,” said Tom Berg. ',
      'The Riverside Gazette reported that the ferry was sold. ',
      'The outlet said it was not. ',
      'She said 40 sailors may come in May, ',
      'according to ',
      '*so* &amp; [on](https://example.org) ',
      '\n',
      '“',
      '”',
      ': ',
      '👩‍👧 ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('a.txt', 'a.md'),
      (pieces, path) => {
        const text = `.${pieces.join('').replace(/[^\P{Cc}\r\n]/gu, '')}`;
        const article = articleOf(text, path);
        expect(Article.safeParse(article).error).toBeUndefined();
        const points = Array.from(text);
        const atoms = [
          ...article.quotes,
          ...article.claims,
          ...article.attributions.map((a) => ({ spans: a.content })),
        ];
        for (const { start, end, exact } of atoms.flatMap(({ spans }) => spans))
          expect(points.slice(start, end).join('')).toBe(exact);
      },
    ),
    { numRuns: 60 },
  );
});
