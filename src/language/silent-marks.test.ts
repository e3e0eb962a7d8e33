import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Prose } from './prose.js';
import { silentMarks } from './silent-marks.js';
import { SourceText } from './source-text.js';
import { treeOf } from './tree.js';

function proseOf(text: string): Prose {
  const tree = treeOf(text, 'markdown', [{ start: 0, end: text.length }]);
  return new Prose(tree, new SourceText(text), silentMarks(text));
}

const heard = (text: string) => proseOf(text).text;

describe('what is no word of the article is not heard', () => {
  test.each([
    ['a comment', 'The ferry <!-- call “Ann” -->left.', 'The ferry left.\n'],
    [
      'a comment of paragraphs',
      'It left.\n\n<!--\nOne.\n\nTwo.\n-->\n\nIt ended.',
      'It left.\nIt ended.\n',
    ],
    ['a comment of Obsidian', 'The ferry %% “so” %% left.', 'The ferry  left.\n'],
    ['a highlight', 'The ==last “ferry”== left 3 == 3.', 'The last “ferry” left 3 == 3.\n'],
    ['a wiki link', 'See [[Ferries|the ferries]] of [[Town]].', 'See the ferries of Town.\n'],
    ['an embed', 'The ferry ![[ferry.png|300]] left.', 'The ferry  left.\n'],
    ['a callout', '> [!note]- From Ann\n> It left.', 'From Ann\nIt left.\n'],
    ['an alert', '> [!WARNING]\n> It left.', 'It left.\n'],
    ['a footnote', 'Over.[^1]\n\n[^1]: So she said.\n[^b]: Twice', 'Over.\nSo she said.\nTwice\n'],
    ['a footnote to an address', 'Over.[^1]\n\n[^1]: https://post.example/', 'Over.\n'],
    ['a task', '- [x] Left at noon\n- [ ] Came back', 'Left at noon\nCame back\n'],
    ['the number of a block', 'The ferry left. ^a1b2c3', 'The ferry left.\n'],
  ])('%s', (_, text, expected) => {
    expect(heard(text)).toBe(expected);
  });

  test.each([
    ['a footnote that is not there', 'It is over.[^1]'],
    ['a share of a hundred', 'It was 5%% and 6%%.'],
    ['a comment that is never closed', 'The ferry <!-- left.'],
    ['a power', 'It is 10 ^2'],
    ['a comparison', 'Is x == y or y == z?'],
    ['brackets', 'So [he] said [[ and ]] left.'],
  ])('but %s is', (_, text) => {
    expect(heard(text)).toBe(`${text}\n`);
  });

  test('in code a mark is what it looks like', () => {
    expect(heard('The `==x==` and `<!-- y -->`.')).toBe('The ==x== and <!-- y -->.\n');
  });

  test('a row of a table is a paragraph of its own', () => {
    expect(heard('| Day | Boats |\n| --- | --- |\n| Monday | “none”, he said |')).toBe(
      '| Day | Boats |\n| --- | --- |\n| Monday | “none”, he said |\n',
    );
  });
});

describe('lines without words outside the text', () => {
  const partly = (text: string, ...parts: string[]) => {
    const ranges = parts.map((part) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length };
    });
    return new Prose(treeOf(text, 'markdown', ranges), new SourceText(text), silentMarks(text));
  };

  test('tell where a link leads: its marks are not heard', () => {
    const text =
      'The [last ferry][f] left, and [nobody][] came.\n\n[f]: https://post.example/f "F"\n[nobody]: <https://post.example/n>';
    const prose = partly(text, 'The [last ferry][f] left, and [nobody][] came.');
    expect(prose.text).toBe('The last ferry left, and nobody came.\n');
    expect(prose.spans(4, 16).map(({ exact }) => exact)).toEqual(['last ferry', ' l']);
  });

  test.each([
    ['After the ferry\n---\n\nIt left.', 'After the ferry', true],
    ['It left.\n\nAfter the ferry\n=====\n\nIt left.', 'After the ferry', true],
    ['It left the town.\n---\n\nIt left.', 'It left the town.', false],
    ['It left\nthe town\n---\n\nIt left.', 'the town', false],
    ['- After the ferry\n---\n\nIt left.', '- After the ferry', false],
  ])('underline a heading: %j', (text, part, heading) => {
    expect(partly(text, part).paragraphs.map((one) => one.heading)).toEqual([heading]);
  });
});

/** Markup that leaves a word the word it is, or has none. */
const DRESS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['*', '*'],
  ['**_', '_**'],
  ['`', '`'],
  ['[', '](https://example.org)'],
  ['[', '][ref]'],
  ['&lt;', '&gt;'],
  ['\\*', ''],
  ['==', '=='],
  ['[[notes/it|', ']]'],
  ['[[', ']]'],
  ['', '<!-- no word -->'],
  ['', '[^n]'],
  ['', ' %% no word %%'],
  ['', '![[no word.png]]'],
  ['', ' ![no word](a.png)'],
];
const GAPS = [
  ...[' ', '\n', '\r\n', '\r', '\n\n', '\\\n', '  \n', '\n***\n', '\n\n---\n\n'],
  ...['\n> ', '\n- ', '\n1. ', '\n\n> - ', '\n   - ', '\n\n## ', '\n\n# ', '\n| ', ' | ', '\n\n| '],
  ...['\n> [!note] ', '\n- [ ] ', '\n\n[^n]: ', '\n\n>> ', '\n\t', '\n\n    '],
];
const WORDS = ['ferry', 'Čapek', '𝒳𝒴', 'l’été', '“no”', 'R&D', 'שלום', '👩‍👧', 'e\u0301te\u0301'];

test('every word points at its own characters, whatever stands around it', () => {
  const dressed = fc
    .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...DRESS), fc.constantFrom(...GAPS))
    .map(([word, [left, right], gap]) => left + word + right + gap);
  fc.assert(
    fc.property(fc.array(dressed, { minLength: 1, maxLength: 25 }), (parts) => {
      const text = `𝒵 ${parts.join('')}\n\n[ref]: https://example.org\n`;
      const prose = proseOf(text);
      const points = Array.from(text);
      const found = [...prose.text.matchAll(new RegExp(WORDS.join('|'), 'gu'))];
      expect(found).toHaveLength(parts.length);
      expect(prose.text).not.toContain('no word');
      let last = 0;
      for (const { 0: word, index } of found) {
        const span = prose.span(index, index + word.length);
        expect(span.exact).toBe(word);
        expect(points.slice(span.start, span.end).join('')).toBe(word);
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('paragraphs cover the prose, and none is empty', () => {
  const pieces = fc.constantFrom(
    'ferry ',
    '<!-- x -->',
    '==',
    '[[',
    ']]',
    '|',
    '%%',
    '[^1]',
    '[^1]: ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '[!note]',
    '[ ] ',
    '`',
    '*',
    '# ',
    '&amp;',
    '\\',
    '𝒳',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { text, paragraphs } = proseOf(parts.join(''));
      expect(paragraphs.map(({ start, end }) => `${text.slice(start, end)}\n`).join('')).toBe(text);
      for (const { start, end } of paragraphs) expect(end).toBeGreaterThan(start);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '[[',
  ']]',
  '==',
  '%%',
  '<!--',
  '[^1]',
  '![[',
  '> [!a]',
  '| ',
  '[^1]: ',
  '[[a|',
  '==a',
  ' ^abcdef',
])('a row of thousands is heard soon: %s', (piece) => {
  const started = performance.now();
  silentMarks(piece.repeat(100_000));
  silentMarks(`${piece}\n`.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
