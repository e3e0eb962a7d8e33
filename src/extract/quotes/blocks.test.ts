import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { below } from '../../../test/chains.js';

const read = (text: string) => articleOf(text, 'a.md');
const quotes = (text: string) =>
  read(text).quotes.map(({ type, text: words, chain }) => [type, words, ...below(chain)]);

const BEHIND = '\n\nThe council met on Monday and closed the bridge.';

describe('a block quote of Markdown', () => {
  test('is a quotation of whoever speaks before its colon, and no claim', () => {
    const text = `Anna Weber wrote in a letter:\n\n> We never wanted this bridge.\n> The council knew it.${BEHIND}`;
    expect(quotes(text)).toEqual([
      [
        'block',
        'We never wanted this bridge. The council knew it.',
        'Anna Weber (person, explicit)',
      ],
    ]);
    const claims = read(text).claims.map(({ text: words }) => words);
    expect(claims.some((words) => /wanted|knew/.test(words))).toBe(false);
  });

  test('is the missing content of the cue before it', () => {
    const text = `The bridge is old. The mayor said in a statement.\n\n> We never wanted it.${BEHIND}`;
    expect(quotes(text)).toEqual([
      ['block', 'We never wanted it.', 'The mayor (unnamed-individual, explicit)'],
    ]);
  });

  test('has no speaker where nobody is said to have spoken', () => {
    const text = `The bridge is old.\n\n> We never wanted it, and the town knew.${BEHIND}`;
    expect(quotes(text)).toEqual([
      [
        'block',
        'We never wanted it, and the town knew.',
        'speaker not found (agentless, inferred)',
      ],
    ]);
  });

  test('of several paragraphs is one; its marks and its signature are no words of it', () => {
    const text = `The bridge is old.\n\n> “We never wanted it.\n>\n> Nobody asked us.”\n>\n> — Anna Hale${BEHIND}`;
    expect(quotes(text)).toEqual([
      ['block', 'We never wanted it. Nobody asked us.', 'Anna Hale (person, explicit)'],
    ]);
    expect(read(text).quotes[0]?.spans.map(({ exact }) => exact)).toEqual([
      'We never wanted it.',
      'Nobody asked us.',
    ]);
  });
});

describe('a paragraph without marks behind a colon', () => {
  const spoken = (text: string) =>
    articleOf(text).quotes.map(({ type, text: words, speaker }) => [type, words, speaker.name]);

  test('is what somebody wrote', () => {
    const text =
      'The mayor has left the town.\nTom Berg tweeted on Monday:\nThe ferry was never safe!\nThe council met on Monday and closed the port.';
    expect(spoken(text)).toEqual([['block', 'The ferry was never safe!', 'Tom Berg']]);
  });

  test('is what somebody said in writing', () => {
    const text =
      'The mayor has left the town.\nTom Berg said in a statement:\nThe ferry was never safe.\nThe council met on Monday.';
    expect(spoken(text)).toEqual([['block', 'The ferry was never safe.', 'Tom Berg']]);
  });

  test('is the report’s own where nobody writes', () => {
    const text =
      'The mayor has left the town.\nHere is what readers need to know:\nThe ferry was never safe.\nThe council met on Monday.';
    expect(spoken(text)).toEqual([]);
  });
});

test('emphasis inside a quotation leaves no word out', () => {
  const { quotes: found, claims } = read(
    '“This is *really* **bad** for us,” said Anna Hale. The port lost its *only* crane in May.',
  );
  expect(found.map(({ text }) => text)).toEqual(['This is really bad for us,']);
  expect(claims.map(({ text }) => text)).toEqual(['The port lost its only crane in May']);
});

test('a quotation that is attributed inside a block is one between marks', () => {
  const text =
    'The bridge fell.\n\n> "It sounded like a ship," Mary Oakes said.\n\nNobody was hurt.\n';
  const { quotes } = articleOf(text, 'a.md');
  expect(quotes.map(({ type, text: words, speaker }) => [type, words, speaker.name])).toEqual([
    ['direct', 'It sounded like a ship,', 'Mary Oakes'],
  ]);
});
