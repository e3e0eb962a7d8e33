import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { below } from '../../../test/chains.js';

/** Every claim with how it is attributed and its chain below the article's own outlet. */
function chains(text: string): Record<string, string[]> {
  return Object.fromEntries(
    articleOf(text).claims.map(({ text: words, attribution, chain }) => [
      words,
      [attribution, ...below(chain)],
    ]),
  );
}

const GAZETTE = 'Riverside Gazette = Riverside Gazette';

describe('the outlet', () => {
  const text = [
    'According to the Riverside Gazette, the ferry was sold in secret. The outlet added that the mayor had signed the deal.',
    'The mayor knew nothing, Coastal Tribune reported. The newspaper said the deal was void.',
  ].join('\n');

  test('is the one named last', () => {
    expect(chains(text)).toMatchObject({
      'the mayor had signed the deal': [
        'explicit',
        'The outlet = Riverside Gazette (outlet, inferred)',
      ],
      'the deal was void': ['explicit', 'The newspaper = Coastal Tribune (outlet, inferred)'],
    });
  });

  test('stays as written where none was named', () => {
    expect(chains('The outlet said the deal was void.')).toEqual({
      'the deal was void': [
        'explicit',
        expect.stringMatching(/^The outlet \([a-z-]+, explicit\)$/),
      ],
    });
  });
});

describe('a report of another outlet', () => {
  test('goes on until its paragraph ends', () => {
    const found = chains(
      'The Riverside Gazette reported that the ferry was sold. The buyer paid two million euros.\nThe school has 300 pupils.',
    );
    expect(found).toEqual({
      'the ferry was sold': ['explicit', `The ${GAZETTE} (outlet, explicit)`],
      'The buyer paid two million euros': ['inherited', `The ${GAZETTE} (outlet, inferred)`],
      'The school has 300 pupils': ['none'],
    });
  });

  test('is where somebody spoke who told it', () => {
    expect(chains('Anna Hale told the Riverside Gazette that the port was sold.')).toEqual({
      'the port was sold': [
        'explicit',
        `the ${GAZETTE} (outlet, explicit)`,
        'Anna Hale (person, explicit)',
      ],
    });
  });

  test('rests on those it cites', () => {
    const text =
      'The ferry was sold in secret, the Riverside Gazette reported, citing people familiar with the deal.';
    expect(chains(text)).toEqual({
      'The ferry was sold in secret': [
        'explicit',
        `the ${GAZETTE} (outlet, explicit)`,
        'people familiar with the deal (unnamed-group, explicit)',
      ],
    });
  });

  test('keeps its unnamed sources in the next paragraph', () => {
    const text = [
      'Two officials told the Riverside Gazette that the buyer paid cash.',
      'One of the officials said the mayor had signed it.',
    ].join('\n');
    expect(chains(text)['the mayor had signed it']).toEqual([
      'explicit',
      `the ${GAZETTE} (outlet, inferred)`,
      'One of the officials (unnamed-individual, explicit)',
    ]);
  });

  test('may report what somebody did by speaking', () => {
    const text = 'The Riverside Gazette reported that Tom Berg urged the mayor to resign.';
    expect(chains(text)).toEqual({
      'Tom Berg urged the mayor to resign': [
        'explicit',
        `The ${GAZETTE} (outlet, explicit)`,
        'Tom Berg (person, act)',
      ],
    });
  });
});

describe('a report ends with its paragraph', () => {
  const report = 'The ferry was sold in secret, the Riverside Gazette reported.';

  test('and who speaks in the next one speaks for herself', () => {
    expect(chains(`${report}\nThe mayor said the bridge was closed.`)).toMatchObject({
      'the bridge was closed': ['explicit', 'The mayor (unnamed-individual, explicit)'],
    });
  });

  test('“the mayor” is the one person who is called so', () => {
    const opening = 'Mayor Ada Brandt opened the bridge in spring.';
    const found = chains(`${opening}\n${report}\nThe mayor said the bridge was closed.`);
    expect(found['the bridge was closed']).toEqual([
      'explicit',
      'The mayor = Ada Brandt (person, inferred)',
    ]);
    const two = `${opening} Mayor Tom Berg came, too.\nThe mayor said the bridge was closed.`;
    expect(chains(two)['the bridge was closed']).toEqual([
      'explicit',
      'The mayor (unnamed-individual, explicit)',
    ]);
  });
});

test('whom the next sentence speaks to is no addressee of this one', () => {
  const text = '“I saw it,” said the nurse. He told the Daily Echo that the ward was closed.';
  expect(below(articleOf(text).quotes[0]?.chain ?? [])).toEqual([
    'the nurse (unnamed-individual, explicit)',
  ]);
});

test('what was not said is no speech act', () => {
  const told = (words: string) => chains(`Tom Berg said ${words}.`)[words];
  expect(told('the contractor had not warned the city')).toEqual([
    'explicit',
    'Tom Berg (person, explicit)',
  ]);
  expect(told('the contractor had warned the city')).toEqual([
    'explicit',
    'Tom Berg (person, explicit)',
    'the contractor (unnamed-individual, act)',
  ]);
});

describe('the head of a source', () => {
  test.each([
    [
      'Two officials familiar with the inspection, who asked not to be named, told Reuters that cracks were found.',
      'Two officials familiar with the inspection (unnamed-group, explicit)',
    ],
    [
      'An official in the ministry of works told Reuters that cracks were found.',
      'An official in the ministry of works (unnamed-individual, explicit)',
    ],
  ])('stands before what is said of it: %s', (text, holder) => {
    expect(Object.values(chains(text))).toEqual([
      ['explicit', 'Reuters (outlet, explicit)', holder],
    ]);
  });
});

describe('sources without a name', () => {
  test.each([
    ['Many sailors say the port is dangerous.', 'Many sailors (unnamed-group, explicit)'],
    ['One sailor said the port was dangerous.', 'One sailor (unnamed-individual, explicit)'],
    ['The company said the port was dangerous.', 'The company (organization, explicit)'],
    ['A new survey said the port was dangerous.', 'A new survey (document, explicit)'],
  ])('%s', (text, holder) => {
    expect(Object.values(chains(text))).toEqual([['explicit', holder]]);
  });

  test('of what is only said to be, nobody is the source', () => {
    expect(chains('The ferry is said to have lost 40 passengers.')).toEqual({
      'lost 40 passengers': ['hearsay'],
    });
  });
});

describe('the outermost holder', () => {
  test('is the outlet whose article it is, where the seed states one', () => {
    const [claim] = articleOf('The ferry lost 40 passengers.\n© 2024 Coastal Tribune').claims;
    expect(claim?.chain).toMatchObject([
      { label: 'Coastal Tribune', kind: 'outlet', link: 'explicit', mention: { line: 2 } },
    ]);
  });

  test('is not stated, where it does not', () => {
    const [claim] = articleOf('The ferry lost 40 passengers.').claims;
    expect(claim?.chain).toEqual([
      {
        label: 'publisher not stated',
        name: null,
        kind: 'outlet',
        link: 'inferred',
        mention: null,
        entity: null,
      },
    ]);
  });
});

test('two who speak together are both, and neither alone', () => {
  const text =
    'Tom Berg and Anna Hale said the bridge was safe. Anna Hale said the ferry was late.';
  expect(chains(text)).toEqual({
    'the bridge was safe': ['explicit', 'Tom Berg and Anna Hale (person, explicit)'],
    'the ferry was late': ['explicit', 'Anna Hale (person, explicit)'],
  });
});
