import { expect, test } from 'vitest';
import { tokenize, tokenText } from './tokens.js';

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

test.each([
  ['It rained.', ['It', 'rained', '.']],
  [
    "They don't know the mayor's plan.",
    ['They', 'do', "n't", 'know', 'the', 'mayor', "'s", 'plan', '.'],
  ],
  ['She’ll say we’re late', ['She', '’ll', 'say', 'we', '’re', 'late']],
  ['the voters’ choice', ['the', 'voters', '’', 'choice']],
  ["O'Malley at five o'clock", ["O'Malley", 'at', 'five', "o'clock"]],
  ['Sen. Jane Roe (R-Tex.) spoke', ['Sen.', 'Jane', 'Roe', '(', 'R-Tex.', ')', 'spoke']],
  ['the U.S. Senate at 3 p.m.', ['the', 'U.S.', 'Senate', 'at', '3', 'p.m.']],
  ['N.Y.-based, Ph.D.', ['N.Y.-based', ',', 'Ph.D.']],
  ['$1,250.50, or 3.5%', ['$', '1,250.50', ',', 'or', '3.5', '%']],
  ['12/01/2025, 06:15', ['12/01/2025', ',', '06:15']],
  ["''No,'' he said", ["''", 'No', ',', "''", 'he', 'said']],
  ['``No’’ — “no”', ['``', 'No', '’’', '—', '“', 'no', '”']],
  ['wait... what?!', ['wait', '...', 'what', '?', '!']],
  ['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1', '.']],
  ['@name #tag a@b.com', ['@name', '#tag', 'a@b.com']],
  ["in the '90s, get 'em", ['in', 'the', "'90s", ',', 'get', "'em"]],
  ['AT&T and CNN/ORC', ['AT&T', 'and', 'CNN/ORC']],
  ['the end.Next one', ['the', 'end', '.', 'Next', 'one']],
  ['you and I.', ['you', 'and', 'I', '.']],
  ['日本', ['日', '本']],
  ['ok 👍 fine', ['ok', '👍', 'fine']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('tokens cover every character but white space, once, in order', () => {
  const text = 'A “b”\n\nc d.\t(e) \ud800 x\u0301y z';
  const tokens = tokenize(text);
  let covered = '';
  for (let i = 0; i < tokens.count; i++) {
    expect(tokens.start[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : tokens.end[i - 1]!);
    covered += tokenText(tokens, i);
  }
  expect(covered).toBe(text.replace(/\s/g, ''));
});

test('paragraphs are counted by newlines', () => {
  expect([...tokenize('\na\nb c\n\nd').line.subarray(0, 4)]).toEqual([1, 2, 2, 4]);
});

test('the empty text has no tokens, and a long one grows the arrays', () => {
  expect(tokenize('').count).toBe(0);
  expect(tokenize('.,'.repeat(1000)).count).toBe(2000);
});
