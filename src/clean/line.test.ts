import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCount } from './line.js';

/** The count by character classes that the fast one must equal. */
function byClasses(text: string): number {
  const words = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const joined = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0;
  return words + Math.floor(joined / 2);
}

test.each([
  ['', 0],
  ['“Two,” she said – and left…', 5],
  ['a-b 3.5% @home [x]', 4],
  ['über Straße', 2],
  ['日本の新聞', 3],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

test('of any text as many as its classes of characters tell', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('aZ9 \t@[`{-.,‘’“”–—…é日 \u00a0')) }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(fc.property(text, (one) => wordCount(one) === byClasses(one)));
});
