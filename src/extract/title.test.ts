import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../test/article.js';
import { limits } from '../model/limits.js';
import { titleOf } from './title.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';
const of = (text: string, path?: string) => titleOf(readingOfText(text, path));

describe('a stated title', () => {
  test('is the headline, or the first heading, or what front matter says', () => {
    expect(of(`Town Loses Its Ferry\n${PROSE}`)).toMatchObject({
      text: 'Town Loses Its Ferry',
      status: 'stated',
      evidence: [{ line: 1 }],
    });
    expect(of(`# Town *loses* ferry #\n\n${PROSE}`, 'a.md').text).toBe('Town *loses* ferry');
    expect(of(`---\ntitle: Ferry\n---\n# Town\n\n${PROSE}`, 'a.md')).toMatchObject({
      text: 'Ferry',
      evidence: [{ exact: 'title: Ferry', line: 2 }],
    });
  });
});

describe('a derived title', () => {
  test.each([
    [`${PROSE} Then it rained.`, PROSE.slice(0, -1)],
    [
      'Dr. Hale lost 3.5 million to the U.S. Navy last year. Then she left the town.',
      'Dr. Hale lost 3.5 million to the U.S. Navy last year',
    ],
    [
      '“Is it over?” she asked the men who had come to wave. It was.',
      '“Is it over?” she asked the men who had come to wave',
    ],
  ])('is the first sentence: %s', (text, title) => {
    expect(of(text)).toMatchObject({
      text: title,
      status: 'derived',
      evidence: [{ exact: title, start: 0 }],
    });
  });

  test('is cut at a word where the sentence is long, and says so', () => {
    const { text, evidence } = of(`${'The ferry sails and sails, '.repeat(8)}and sails. It does.`);
    expect(text).toMatch(/sails …$/);
    expect(Array.from(text).length).toBeLessThanOrEqual(limits.titleLength + 2);
    expect(`${evidence[0]?.exact} …`).toBe(text);
  });

  test('is taken from the text, not from its standfirst', () => {
    const text = `A crossing of two hundred years comes to an end.\n3 March 2025\n${PROSE}\n${PROSE}`;
    expect(of(text).text).toBe(PROSE.slice(0, -1));
  });

  test('is never taken from a caption, a credit or a time', () => {
    const text = `The port at dusk. Photo: Anna Hale/AFP\n3 March 2025\n${PROSE}`;
    expect(of(text).text).toBe(PROSE.slice(0, -1));
  });
});
