import { describe, expect, test } from 'vitest';
import { readByline } from './byline.js';

const named = (line: string) => readByline(line).names.map(({ kind, text }) => `${kind} ${text}`);

describe('who a line names', () => {
  test.each([
    ['By Anna Hale', ['given Anna Hale']],
    ['byAnna Hale', ['given Anna Hale']],
    ['Von Anna Hale und Jörg Brück', ['given Anna Hale', 'given Jörg Brück']],
    ['Par Amélie Duroc, envoyée spéciale à Oslo', ['given Amélie Duroc']],
    ['Anna HaleStaff Writer', ['given Anna Hale']],
    ['Anna Hale Anna Hale', ['given Anna Hale']],
    ['Anna Hale, political correspondent', ['given Anna Hale']],
    ['Anna Hale | 3 May 2024 | 4 min read', ['given Anna Hale']],
    ['Harbour, Top Story 1 | Published: 5 hours ago | Written by Anna Hale', ['given Anna Hale']],
    ['The Ferry Stops · By Anna Hale · April 13, 2020', ['given Anna Hale']],
    ['Text: Jörg Brück', ['given Jörg Brück']],
    ['By Anna Hale, AP', ['given Anna Hale', 'agency AP']],
    ['By Reuters', ['agency Reuters']],
    ['abc/dpa', ['initials abc', 'agency dpa']],
    ['By Tolliver Grange', ['shape Tolliver Grange']],
    ['Posted by seagull on 3 May 2024', ['shape seagull']],
  ])('%s', (line, names) => {
    expect(named(line)).toEqual(names);
  });

  test.each([
    'By George, He Has Done It',
    'By the time it ended, the town was empty.',
    'Getty Images',
    'Most read today',
    'a long line '.repeat(30),
    '',
  ])('none in “%s”', (line) => {
    const { names, rest } = readByline(line);
    expect(names.length === 0 || rest).toBe(true);
  });
});

test('every name stands where it says, whatever the line', () => {
  const lines = [
    'By  Anna Hale ,  Jörg Brück and AP · Updated 3 May 2024, 10:15',
    'Anna Hale Anna Hale',
    'von Anna Hale (Text) und Jörg Brück (Fotos) | a.hale@post.example',
    '“By Anna Hale”',
    'Harbour | By Anna Hale and Jörg Brück | 3 May 2024',
    '👩‍💻 By Anna Hale',
  ];
  for (const line of lines)
    for (const { text, start, end } of readByline(line).names)
      expect(line.slice(start, end)).toBe(text);
});

test('a role, a word for “by” and what is left over are told apart', () => {
  expect(readByline('By Anna Hale')).toMatchObject({ by: true, role: false, rest: false });
  expect(readByline('Anna Hale, reporter')).toMatchObject({ by: false, role: true, rest: false });
  expect(readByline('Anna Hale sails round the cape')).toMatchObject({ rest: true });
});

test('a line of brackets and separators costs what it is long', () => {
  const began = process.hrtime.bigint();
  readByline('By Anna | '.repeat(20).slice(0, 199));
  readByline('(/|'.repeat(66));
  expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(500);
});
