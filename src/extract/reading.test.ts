import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../test/article.js';

/** What the spans of some words of prose point at in the seed. */
function pointed(text: string, words: string, path = 'a.md'): string[] {
  const { prose } = readingOfText(text, path);
  const at = prose.text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in “${prose.text}”`);
  return prose.spans(at, at + words.length).map(({ exact }) => exact);
}

describe('Markdown keeps its places', () => {
  test.each([
    ['She said “it *is* over” and left the town.', '“it is over”', ['“it ', 'is', ' over”']],
    ['The [last ferry](https://example.org) left.', 'last ferry left', ['last ferry', ' left']],
    ['Hale &amp; Berg left the town.', 'Hale & Berg', ['Hale &amp; Berg']],
    ['The fare is 3 \\* 5 in the town.', '3 * 5', ['3 ', '* 5']],
    ['> The ferry\n> left the town.', 'ferry left', ['ferry\n', 'left']],
    ['AT&T and R&amp;D left the town.', 'AT&T and R&D', ['AT&T and R&amp;D']],
  ])('%s', (text, words, expected) => {
    expect(pointed(text, words)).toEqual(expected);
  });

  test('in plain text a mark is a mark', () => {
    expect(pointed('She *left* &amp; waved.', '*left* &amp;', 'a.txt')).toEqual(['*left* &amp;']);
  });

  test('a heading further down and a list are part of the text, front matter is not', () => {
    const text = '---\ntitle: Ferry\n---\n# Town\n\nThe ferry left.\n\n## Later\n\n- One\n- Two\n';
    expect(readingOfText(text, 'a.md').prose.text).toBe('The ferry left.\nLater\nOne\nTwo\n');
  });

  test('markup that would keep the parser busy is read as the words it is', () => {
    const text = `The ferry left. ${'*a_ '.repeat(3000)}`;
    expect(readingOfText(text, 'a.md').prose.text).toContain('*a_ *a_');
  });
});

/** Markup that leaves a word the word it is. */
const DRESS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['_', '_'],
  ['**_', '_**'],
  ['`', '`'],
  ['[', '](https://example.org)'],
  ['&lt;', '&gt;'],
  ['\\*', ''],
];

test('every word of Markdown points at itself', () => {
  const dressed = fc
    .tuple(
      fc.constantFrom('ferry', 'Čapek', '𝒳𝒴', 'l’été', '“no”', 'R&D'),
      fc.constantFrom(...DRESS),
      fc.constantFrom(' ', '\n', '\r\n', '\n\n', '\n> ', '\n- '),
    )
    .map(([word, [left, right], gap]) => left + word + right + gap);
  fc.assert(
    fc.property(fc.array(dressed, { minLength: 1, maxLength: 20 }), (parts) => {
      const { prose, source } = readingOfText(`👩‍👧 ${parts.join('')}`, 'a.md');
      const points = Array.from(source.text);
      const found = [...prose.text.matchAll(/ferry|Čapek|𝒳𝒴|l’été|“no”|R&D/gu)];
      expect(found).toHaveLength(parts.length);
      for (const { 0: word, index } of found) {
        const span = prose.span(index, index + word.length);
        expect(span.exact).toBe(word);
        expect(points.slice(span.start, span.end).join('')).toBe(word);
      }
    }),
  );
});
