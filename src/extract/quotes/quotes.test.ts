import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { below } from '../../../test/chains.js';
import { isUtterance } from './utterance.js';

const quotes = (text: string) => articleOf(text).quotes;
const spoken = (text: string) =>
  quotes(text).map(({ type, text: words, chain }) => [type, words, ...below(chain)]);

describe('whose words they are', () => {
  test.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
  ])('between %s and %s', (open, close) => {
    const text = `${open}We waited for years,${close} said Tom Berg, the mayor of Lower Fell.`;
    expect(spoken(text)).toEqual([
      ['direct', 'We waited for years,', expect.stringMatching(/= Tom Berg \(person, explicit\)$/)],
    ]);
  });

  test('a sentence in two parts is one quotation, with a span for each', () => {
    const [quote, ...more] = quotes('“We waited,” said Tom Berg, “and nobody came.”');
    expect(more).toEqual([]);
    expect(quote?.spans.map(({ exact }) => exact)).toEqual(['We waited,', 'and nobody came.']);
    expect(quote?.cue.map(({ exact }) => exact)).toEqual(['said']);
  });

  test('two sentences are two, of one speaker', () => {
    expect(spoken('“We waited,” said Tom Berg. “Nobody came.”')).toEqual([
      ['direct', 'We waited,', 'Tom Berg (person, explicit)'],
      ['direct', 'Nobody came.', 'Tom Berg (person, explicit)'],
    ]);
  });

  test('who takes turns with somebody is spoken of by neither name', () => {
    const talk = '“Who paid?” asked Tom Berg.\n“Nobody,” said Anna Hale.\n“Not even you?”';
    expect(spoken(talk).at(-1)).toEqual(['direct', 'Not even you?', 'Tom Berg (person, inferred)']);
  });

  test('without a question nobody takes turns', () => {
    const report = '“It fell,” said Tom Berg.\n“It did,” said Anna Hale.\n“All of it.”';
    expect(spoken(report).at(-1)).not.toContain('Tom Berg (person, inferred)');
  });

  test('two who speak in one paragraph are two', () => {
    expect(spoken('“We waited,” said Tom Berg. “Nobody came,” said Anna Hale.')).toEqual([
      ['direct', 'We waited,', 'Tom Berg (person, explicit)'],
      ['direct', 'Nobody came,', 'Anna Hale (person, explicit)'],
    ]);
  });

  test('in a line of their own they are those of the line before', () => {
    const [quote] = quotes('Tom Berg told reporters on Monday:\n“The ferry was never safe.”');
    expect(quote).toMatchObject({
      type: 'direct',
      speaker: { name: 'Tom Berg' },
      addressee: 'reporters',
      fidelity: 'first-hand',
    });
  });

  test.each([
    ['The captain made it clear: “Nobody leaves.”', 'The captain (unnamed-individual, explicit)'],
    [
      'Tom Berg made his view of the sale known in a letter: “Nobody leaves.”',
      'Tom Berg (person, explicit)',
    ],
  ])('behind a colon they are the subject’s: %s', (text, speaker) => {
    expect(spoken(text)).toEqual([['direct', 'Nobody leaves.', speaker]]);
  });

  test('“she” is the woman named before', () => {
    expect(spoken('Anna Hale runs the port. “It is over,” she said.')).toEqual([
      ['direct', 'It is over,', 'she = Anna Hale (person, inferred)'],
    ]);
  });

  test('who spoke through another paper is relayed', () => {
    const [quote] = quotes('“The ferry was never safe,” Anna Hale told the Riverside Gazette.');
    expect(quote).toMatchObject({ fidelity: 'relayed', speaker: { name: 'Anna Hale' } });
    expect(below(quote?.chain ?? [])[0]).toBe(
      'the Riverside Gazette = Riverside Gazette (outlet, explicit)',
    );
  });
});

describe('what is no utterance', () => {
  test.each([
    "They don't know the sailors' plan, and Tom Berg's ferry isn't theirs to sell.",
    'The ’90s were rock ’n’ roll, and the sailors’ union didn’t mind a bit of it.',
    'The mast is 10\' 6" tall, and the deck of the old ferry is 40" wide.',
  ])('an apostrophe is no quotation mark: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  test('an apostrophe does not end a quotation in single marks', () => {
    expect(spoken('‘We waited,’ said Tom Berg. ‘The sailors’ union didn’t come.’')).toEqual([
      ['direct', 'We waited,', 'Tom Berg (person, explicit)'],
      ['direct', 'The sailors’ union didn’t come.', 'Tom Berg (person, explicit)'],
    ]);
  });

  test('a phrase held at arm’s length was said by nobody', () => {
    expect(spoken('The so-called “ghost ferry” still lies in the harbour of the town.')).toEqual([
      ['phrase', 'ghost ferry'],
    ]);
  });

  test('part of a sentence is worked into it', () => {
    expect(spoken('Tom Berg called the ferry a “floating coffin” in his speech.')).toEqual([
      ['mixed', 'floating coffin', 'Tom Berg (person, explicit)'],
    ]);
  });

  test('empty marks are nothing', () => {
    expect(spoken('Tom Berg said “” and “…” and left the town for good.')).toEqual([]);
  });
});

describe('a whole utterance nobody is said to have spoken', () => {
  test.each([
    ['The town was full of posters. “We waited for years for this.” It was late.', 'direct'],
    ['“Nobody came.” The town was silent.', 'direct'],
    ['Le maire est là. « Nous avons attendu des années. » La ville attend.', 'direct'],
    ['انتظرت المدينة. «انتظرنا سنوات ولم يأت أحد.» المدينة هادئة.', 'direct'],
    ['城市在等待。“我们等了很多年。没有人来。”城市在等待。', 'direct'],
    ['On the wall stood “waiting for the boat that never came” in red.', 'mixed'],
  ])('is a quotation whose speaker is not found: %s', (text, type) => {
    const [quote, ...more] = quotes(text);
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ type, speaker: { label: 'speaker not found', name: null } });
    expect(quote?.text).toBe(quote?.text.trim());
  });

  test('a term is none, though its full stop stands inside the marks', () => {
    expect(quotes('It was the last trip of the so-called “ghost ferry.”')).toMatchObject([
      { type: 'phrase' },
    ]);
  });

  test('neither is the title of a work', () => {
    expect(isUtterance('The Great Northern Prize for Long Voyages', false)).toBe(false);
    expect(isUtterance('the great northern prize for long voyages', false)).toBe(true);
  });
});

test('a quotation that is never closed ends with its paragraph', () => {
  const [quote, ...more] = quotes('Tom Berg said: “It was late.\nThe ferry never came back.');
  expect(more).toEqual([]);
  expect(quote).toMatchObject({ text: 'It was late.', speaker: { name: 'Tom Berg' } });
});

test('a repeated quotation has an id of its own, and the same one in every run', () => {
  const text = '“No,” said Tom Berg. The town wept for a week.\n“No,” said Anna Hale.';
  const ids = quotes(text).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(quotes(text).map(({ id }) => id)).toEqual(ids);
});
