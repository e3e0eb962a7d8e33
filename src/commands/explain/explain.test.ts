import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, correctedArticle } from '../../../test/article.js';
import { FERRY } from '../../../test/ferry.js';
import { explained } from './index.js';
import { cellsOf, cut, Page } from './page.js';

const PLAIN = { columns: 100, colour: false };
/** What is left of coloured text when the colours are taken away. */
// eslint-disable-next-line no-control-regex
const bare = (line: string) => line.replace(/\u001b\[[\d;]*m/g, '');

describe('lines fit the screen', () => {
  const records = [
    articleOf(FERRY),
    correctedArticle(FERRY, 'by: Ann Other\nregions: [{words: cold morning, role: promo}]'),
    articleOf(`${'漢字仮名'.repeat(80)}\n${'x'.repeat(400)}\n👩‍👧 “Nein” \u0301\n`),
    articleOf('---\ntitle: Ferry\nnote: kept\n---\n\nThe *last* ferry left the town.\n', 'a.md'),
  ];
  test.each([40, 72, 100, 240])('of %i columns', (columns) => {
    for (const record of records)
      for (const line of explained(record, { columns, colour: false }))
        expect(cellsOf(line), line).toBeLessThanOrEqual(columns);
  });

  test('and colours take no room and change no word', () => {
    for (const record of records) {
      const painted = explained(record, { columns: 80, colour: true });
      expect(painted.join('')).toContain('\u001b[');
      expect(painted.map((line) => bare(line).trimEnd())).toEqual(
        explained(record, { columns: 80, colour: false }),
      );
    }
  });
});

test('every line of the seed stands in it, with its number, and each region of it', () => {
  const record = articleOf(FERRY);
  const lines = explained(record, { columns: 400, colour: false });
  const shown = lines.slice(lines.indexOf('Lines (10)') + 1, lines.indexOf('Fields') - 1);
  expect(shown.map((line) => line.slice(0, 2).trim()).filter((number) => number !== '')).toEqual(
    Array.from({ length: 10 }, (_, i) => String(i + 1)),
  );
  const regions = record.regions.filter(({ role }) => role !== 'space');
  expect(shown).toHaveLength(regions.length);
  regions.forEach(({ role, rule, confidence, span }, i) => {
    expect(shown[i]).toContain(role);
    expect(shown[i]).toContain(rule);
    expect(shown[i]).toContain(confidence.toFixed(2));
    expect(shown[i]?.endsWith(span.exact)).toBe(true);
  });
});

test('empty lines and lines that hold several regions have their numbers', () => {
  const lines = explained(
    articleOf('The ferry left the town on a cold morning.\n\n\r\nIt came back.\r\n'),
    PLAIN,
  );
  expect(
    lines.filter((line) => /^\d/.test(line)).map((line) => line.slice(0, 8).trimEnd()),
  ).toEqual(['1  body', '2  space', '3  space', '4  body']);
});

test('a seed cannot rewrite the terminal', () => {
  const bad = '\u001b[2J\u001b]0;owned\u0007\u202eevil\u0008\u009b31m';
  const text = `The ferry left the town ${bad} on a cold morning.\n“${bad} It was time,” said Tom ${bad} Berg.\n${'Nobody came to wave when it left. '.repeat(60)}`;
  const record = correctedArticle(
    text,
    `title: "A \\e[2J"\nwhy: "\\u202e b"\nplace: {value: x, evidence: "\\e"}`,
  );
  const all = explained(record, PLAIN).join('');
  // eslint-disable-next-line no-control-regex
  expect(all).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test('words are cut to whole characters and wrapped without losing any', () => {
  expect([cut('abcdef', 4), cut('漢字仮名', 5), cut('ab', 2), cut('abc', 0)]).toEqual([
    'abc…',
    '漢字…',
    'ab',
    '…',
  ]);
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '漢', '👩', 'e\u0301'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 20 }), (text, indent) => {
      const page = new Page({ columns: 40, colour: false });
      page.text(indent, text);
      for (const line of page.lines) expect(cellsOf(line)).toBeLessThanOrEqual(40);
      const letters = (some: string) => some.replace(/\s+/g, '');
      expect(letters(page.lines.join(''))).toBe(letters(text));
    }),
  );
});
