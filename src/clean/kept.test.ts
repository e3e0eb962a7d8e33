import { expect, test } from 'vitest';
import { readingOfText } from '../../test/article.js';

const PROSE = [
  'The council met on Tuesday to talk about the harbour, and the mayor promised a new plan for it.',
  'Many residents said that they had heard such promises before and would wait for the vote.',
].join('\n');

/** Roles of everything that is neither text nor white space. */
function taken(text: string): string[] {
  const { regions } = readingOfText(text);
  return regions.map(({ role }) => role).filter((role) => !/^(?:body|space)$/.test(role));
}

test.each([
  '40 comments made by the judge were struck from the record.',
  'In 1950 the museum bought a picture by Anna Hale.',
  'Topics at the summit included the harbour and trade.',
  'Advertisement spending fell by 20 percent in the last year, the company said.',
  'It first appeared in the south, scientists say.',
  'Three steps were agreed:\n- Close the bridge\n- Open the ferry\n- Ask the town',
])('a sentence of the article stays: %s', (line) => {
  expect(taken([PROSE, line, PROSE].join('\n'))).toEqual([]);
});

test.each([
  'Von der Heide Wins Second Term',
  'Mayor, Press Clash Over Access',
  'By George, He Has Done It',
  'Latest news from Riverside',
])('a headline is no byline and no heading of a list: %s', (line) => {
  expect(taken([line, PROSE, PROSE].join('\n'))).toEqual(['headline']);
});

test('a dash behind an abbreviation makes no dateline', () => {
  const first = 'OECD — the club of rich countries — said on Monday that trade would grow.';
  expect(taken([first, PROSE].join('\n'))).toEqual([]);
  expect(taken([`PARIS — ${first}`, PROSE].join('\n'))).toEqual(['dateline']);
});
