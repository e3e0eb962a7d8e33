import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { below } from '../../../test/chains.js';

const told = (text: string) =>
  articleOf(text).claims.map(({ text: words, chain }) => [words, ...below(chain)]);

describe('a source at the end of a sentence', () => {
  test.each([
    [
      'A bus crash near the town of Lower Fell hurt twelve people on Sunday, police said.',
      'A bus crash near the town of Lower Fell hurt twelve people on Sunday',
      'police (organization, explicit)',
    ],
    [
      'Sales in the old town fell by 4 percent in March, the lowest since 2019, the retail association said in a statement.',
      'Sales in the old town fell by 4 percent in March, the lowest since 2019',
      'the retail association (organization, explicit)',
    ],
    [
      'The storm cut power to the north, a spokeswoman for the council said late on Monday.',
      'The storm cut power to the north',
      'a spokeswoman for the council (unnamed-individual, explicit)',
    ],
    [
      'The mayor knew that the bridge was unsafe, the council said.',
      'The mayor knew that the bridge was unsafe',
      'the council (organization, explicit)',
    ],
    [
      'Five people were hurt, two of them badly, said police.',
      'Five people were hurt, two of them badly',
      'police (organization, explicit)',
    ],
  ])('%s', (text, words, holder) => {
    expect(told(text)).toEqual([[words, holder]]);
  });

  test('a verb with an object of its own is no cue', () => {
    expect(told('The ferry was late in May, reported losses of two million euros.')).not.toEqual([
      ['The ferry was late in May', expect.anything()],
    ]);
  });
});

describe('a source before what is said', () => {
  test.each([
    [
      'A new survey has revealed the bridge is older than the town hall.',
      'the bridge is older than the town hall',
      'A new survey (document, explicit)',
    ],
  ])('%s', (text, words, holder) => {
    expect(told(text)[0]?.slice(0, 2)).toEqual([words, holder]);
  });
});

test('“citing” names whom a report rests on, and does not take its statement from it', () => {
  const text =
    'The Riverside Gazette reports, citing “people close to the crew,” that the captain offered the mayor free passage if he resigns.';
  expect(told(text)).toEqual([
    [
      'the captain offered the mayor free passage if he resigns',
      'The Riverside Gazette = Riverside Gazette (outlet, explicit)',
      'people close to the crew (unnamed-group, explicit)',
      'the captain (unnamed-individual, act)',
    ],
  ]);
});
