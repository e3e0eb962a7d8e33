import { expect, test } from 'vitest';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  const { count, first } = splitSentences(tokens);
  return Array.from({ length: count }, (_, s) =>
    text.slice(tokens.start[first[s]!], tokens.end[first[s + 1]! - 1]),
  );
}

test.each([
  ['It rained. We left.', 2],
  ['The U.S. Senate met. It voted.', 2],
  ['He lives in the U.S. She does not.', 2],
  ['Sen. Jane Roe (R-Tex.) and Gov. John Doe spoke.', 1],
  ['“Is it?” she asked.', 1],
  ['“Is it?” Jane Roe asked. “No!” shouted John.', 2],
  ['“Is it over?” The room fell silent.', 2],
  ['She said: “It is over.” He agreed.', 2],
  ['Mr. J. R. Smith of Acme Inc. said no.', 1],
  ['The talks, at 5 p.m. Monday, failed. Both left.', 2],
  ["''We won.'' ''They lost.''", 2],
  ['He came on Jan. 5. It snowed.', 2],
  ['No. 5 won. No. That is wrong.', 3],
  ['A heading\nA sentence without end\n\nAnother.', 3],
  ['Well... yes, he did. So be it…', 2],
  ['It cost 3.5 million. (That is a lot.) Yes.', 3],
])('%s has %i', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test('closing marks belong to the sentence they close', () => {
  expect(sentences('“We won.” (They lost.) He left.')).toEqual([
    '“We won.”',
    '(They lost.)',
    'He left.',
  ]);
});

test('a sentence lies in one paragraph', () => {
  const { line } = splitSentences(tokenize('one\ntwo three. four'));
  expect([...line]).toEqual([0, 1]);
});

test('the empty text has no sentences', () => {
  expect(splitSentences(tokenize(' \n ')).count).toBe(0);
});
