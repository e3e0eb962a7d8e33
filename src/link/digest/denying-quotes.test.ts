import { describe, expect, test } from 'vitest';
import { matterOf } from '../../language/stance.js';
import { wordCodes } from '../../language/word-codes.js';
import type { Article } from '../../model/article.js';
import type { Quote } from '../../model/quote.js';
import { sentencesIn } from './sentences.js';
import { stanceOf } from '../../language/stance.js';
import { denyingQuote } from './denying-quotes.js';

/** The claim that the first quotation of a text is read as. */
function read(text: string, given: Partial<Quote> = {}, claims: string[] = []) {
  const [, words = ''] = /“([^”]+)”/.exec(text) ?? [];
  const span = (exact: string) => {
    const start = text.indexOf(exact);
    return { exact, prefix: '', suffix: '', start, end: start + exact.length, line: 1 };
  };
  const quote = {
    ...{ id: 'q', text: words, spans: [span(words)], type: 'direct', chain: [] },
    ...given,
  } as unknown as Quote;
  const article = {
    claims: claims.map((exact) => ({ published: true, spans: [span(exact)] })),
    date: { published: null },
  } as unknown as Article;
  const sentences = sentencesIn(text).map((one) => ({ ...one, stance: stanceOf(one.text) }));
  return denyingQuote(quote, article, sentences);
}

const words = (text: string) => matterOf(wordCodes(text));

test('a quotation denies what its words say', () => {
  const claim = read('“It is not true that the bridge was closed,” the mayor said.');
  expect(claim).toMatchObject({ id: 'q', stance: 'exposes', target: words('bridge closed') });
});

test('where it names no matter, it denies what the article tells just before', () => {
  const told = 'Brandt took a bribe from a harbour contractor, the Gazette wrote on Monday.';
  expect(read(`${told} “That’s not true,” she said.`)?.target).toEqual(words(told));
  const here = 'Told that the harbour bridge had been closed, she said: ';
  expect(read(`Rain fell. ${here}“That’s not true.”`)?.target).toEqual(words(here));
});

describe('nothing is denied', () => {
  test.each([
    'by a question: “Is it not true that the bridge was closed?” she asked.',
    'by “not only”: “It was not only the bridge that was closed,” she said.',
    'where nothing is called false: “The bridge was closed at noon,” she said.',
    'by “no hoax”: “The flood is not a hoax,” she said.',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('by “that’s not true” behind a question, a denial, or nothing', () => {
    for (const before of [
      'Did the mayor take a bribe from a contractor?',
      'The mayor denied taking a bribe from a contractor.',
      '',
    ])
      expect(read(`${before} “That’s not true,” she said.`)).toBeNull();
  });

  test('by words quoted in a sentence, or in a claim that is read with them', () => {
    const text = 'The mayor calls the report of a bribe “not true at all”.';
    expect(read(text, { type: 'mixed' })).toBeNull();
    expect(read(text, {}, ['the report of a bribe “not true at all”'])).toBeNull();
  });
});
