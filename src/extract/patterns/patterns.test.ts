import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { below } from '../../../test/chains.js';
import { analyse } from '../../language/analysis.js';
import { loadModels } from '../../language/models.js';
import { modelFiles } from '../../language/testing/model-files.js';
import { Discourse } from '../discourse.js';
import { namesOf } from '../names/index.js';
import { Quoted } from '../quotes/quoted.js';
import { asTold } from './as-told.js';

const language = loadModels(modelFiles());

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
    [
      'A survey documenting the sleep of nurses has revealed many are short of sleep.',
      'many are short of sleep',
      'A survey (document, explicit)',
    ],
    [
      'A new study of school meals, published in March, has found many children eat too little fruit.',
      'many children eat too little fruit',
      'A new study of school meals, published in March (document, explicit)',
    ],
  ])('%s', (text, words, holder) => {
    expect(told(text)[0]?.slice(0, 2)).toEqual([words, holder]);
  });
});

describe('a source ahead of its statement, behind “as”', () => {
  test.each([
    [
      'As Dana Lyle told the Northern Echo, more bodies may be found.',
      'more bodies may be found',
      'the Northern Echo = Northern Echo (outlet, explicit)',
      'Dana Lyle (person, explicit)',
    ],
    [
      'As the mayor, Jo Fenn, put it on Tuesday, nobody should have been in the building.',
      'nobody should have been in the building',
      'the mayor, Jo Fenn = Jo Fenn (person, explicit)',
    ],
    [
      'As Ms Hale wrote last week, the plan is dead.',
      'the plan is dead',
      'Ms Hale = Hale (person, explicit)',
    ],
  ])('%s', (text, words, ...holders) => {
    expect(told(text)).toEqual([[words, ...holders]]);
  });

  test.each([
    'As she said goodbye, the crowd cheered in the street.',
    'As he told the story of his life, the audience wept.',
    'As the minister reported for duty, the rain flooded two streets.',
    'As the council that said no in May knows, the dam could break.',
  ])('not what else happens while somebody speaks: %s', (text) => {
    const analysis = analyse(text, language);
    const discourse = new Discourse(analysis, namesOf(analysis));
    expect(asTold(discourse, discourse.sentence(0), new Quoted(discourse))).toEqual([]);
  });
});

test('a document that finds something else than a statement is no source', () => {
  const text = 'The report on the fire found its way to the press on Monday.';
  expect(told(text).filter((one) => one.length > 1)).toEqual([]);
});

test('an opening phrase does not hide what is estimated', () => {
  const text = 'They estimated by 2030, the street would have 40 new homes.';
  expect(told(text)[0]?.slice(0, 2)).toEqual([
    'by 2030, the street would have 40 new homes',
    'They (unnamed-group, explicit)',
  ]);
});

test('words that only announce a quotation are no claim', () => {
  const text =
    'In a letter to residents, the council wrote:\n\n> We regret what happened in May.\n';
  expect(told(text)).toEqual([]);
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
