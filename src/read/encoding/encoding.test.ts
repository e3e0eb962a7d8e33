import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seed } from '../../model/seed.js';
import { readSeed } from '../index.js';
import { ARTICLES } from '../testing/articles.js';
import { encode, encodeWide } from '../testing/encode.js';

const read = (bytes: Uint8Array, path = 'a.txt') => readSeed({ path, bytes });

function seedOf(bytes: Uint8Array, path?: string): Seed {
  const { seed } = read(bytes, path);
  if (seed === null) throw new Error('refused');
  return seed;
}

function textOf(language: string): string {
  const articles = ARTICLES[language];
  if (articles === undefined) throw new Error(`no article in ${language}`);
  return articles.join('\n');
}

/** What is left of a text in an encoding that lacks some of its characters. */
const reduced = (encoding: string, text: string) =>
  Array.from(text.normalize('NFC'), (char) =>
    encode(encoding, char).join() === '63' ? '?' : char,
  ).join('');

const OLD: readonly [string, string][] = [
  ...['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'fi'].map(
    (language): [string, string] => [language, 'windows-1252'],
  ),
  ['pl', 'windows-1250'],
  ['cs', 'windows-1250'],
  ['hu', 'windows-1250'],
  ['hr', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['cs', 'iso-8859-2'],
  ['ru', 'windows-1251'],
  ['uk', 'windows-1251'],
  ['bg', 'windows-1251'],
  ['sr', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['uk', 'koi8-u'],
  ['ru', 'iso-8859-5'],
  ['ru', 'ibm866'],
  ['ru', 'x-mac-cyrillic'],
  ['el', 'windows-1253'],
  ['el', 'iso-8859-7'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['fa', 'windows-1256'],
  ['lt', 'windows-1257'],
  ['lv', 'windows-1257'],
  ['et', 'windows-1257'],
  ['vi', 'windows-1258'],
  ['th', 'windows-874'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['zh-Hans', 'gb18030'],
  ['zh-Hant', 'big5'],
  ['fr', 'macintosh'],
];

describe('an article in an old encoding', () => {
  test.each(OLD)(
    'in %s is read from %s, and the doubt told with its line',
    (language, encoding) => {
      const text = textOf(language);
      const result = read(encode(encoding, `All is ASCII here.\n${text}`));
      expect(result.seed?.text.normalize('NFC')).toBe(
        `All is ASCII here.\n${reduced(encoding, text)}`,
      );
      expect(result.seed?.findings).toMatchObject([
        { line: 2, severity: 'warning', reason: expect.stringContaining('; read as ') as string },
      ]);
    },
  );

  test.each([
    ['pl', 'windows-1250'],
    ['ru', 'koi8-r'],
    ['tr', 'windows-1254'],
    ['ja', 'shift_jis'],
    ['zh-Hant', 'big5'],
  ])('names the encoding in the record: %s in %s', (language, encoding) => {
    const seed = seedOf(encode(encoding, textOf(language)));
    expect(seed.encoding).toBe(encoding);
    expect(seed.findings[0]?.ruleId).toBe(`read:${encoding}`);
  });

  test('is found in a text that is mostly English', () => {
    const english =
      'The ferry will stop on Friday, the council said, and nobody knows why.\n'.repeat(9);
    const text = english + textOf('cs').slice(0, 120);
    expect(seedOf(encode('windows-1250', text)).text).toBe(text);
  });

  test('in ISO-2022-JP says so itself: there is no doubt', () => {
    const seed = seedOf(encode('iso-2022-jp', textOf('ja')));
    expect(seed).toMatchObject({ text: textOf('ja'), encoding: 'iso-2022-jp', findings: [] });
  });

  test('with a few letters of an unusual one is refused, not guessed', () => {
    for (const [encoding, text] of [
      ['windows-1250', 'The chair is Łucja.'],
      ['koi8-r', 'Мир at last'],
      ['windows-874', 'The sign says ดี and no more.'],
    ] as const)
      expect(read(encode(encoding, text))).toMatchObject({
        seed: null,
        findings: [{ ruleId: 'read:encoding', cure: expect.stringContaining('UTF-8') as string }],
      });
  });

  test('of DOS is refused by name, with a cure', () => {
    const dos = new Map(
      Array.from('éèàçôûê', (char, i) => [char, [0x82, 0x8a, 0x85, 0x87, 0x93, 0x96, 0x88][i]!]),
    );
    const bytes = Uint8Array.from(
      textOf('fr'),
      (char) => dos.get(char) ?? char.charCodeAt(0) % 128,
    );
    expect(read(bytes)).toMatchObject({ findings: [{ ruleId: 'read:encoding', line: 1 }] });
  });
});

test('whatever piece of an article is read, it is read right or refused', () => {
  const pieces = fc
    .tuple(fc.constantFrom(...OLD), fc.nat(500), fc.integer({ min: 30, max: 300 }))
    .map(([[language, encoding], from, length]) => {
      const points = Array.from(reduced(encoding, textOf(language)));
      const start = from % Math.max(1, points.length - length);
      return { encoding, text: points.slice(start, start + length).join('') };
    });
  fc.assert(
    fc.property(pieces, ({ encoding, text }) => {
      const { seed } = read(encode(encoding, text));
      if (seed !== null) expect(seed.text.normalize('NFC')).toBe(text.normalize('NFC'));
    }),
    { numRuns: 150 },
  );
});

const WIDE = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];

describe.each(WIDE)('%s', (encoding) => {
  test.each(['en', 'ru', 'ar', 'zh-Hans', 'ja', 'th'])('without a mark is text: %s', (language) => {
    const text = textOf(language);
    expect(seedOf(encodeWide(encoding, text))).toMatchObject({ text, encoding, findings: [] });
  });

  test('with a mark is read by it, characters beyond the first plane too', () => {
    const text = 'Fé 𝒳 😢';
    expect(seedOf(encodeWide(encoding, `\ufeff${text}`))).toMatchObject({ text, encoding });
  });

  test('that ends in the middle of a character is refused at its last byte', () => {
    const bytes = encodeWide(encoding, 'one\ntwo and three');
    expect(read(bytes.subarray(0, -1))).toMatchObject({
      findings: [{ ruleId: 'read:encoding', line: 2 }],
    });
  });
});

describe('what has NUL bytes and is no text', () => {
  test.each([
    [
      'numbers of two bytes',
      encodeWide(
        'utf-16le',
        Array.from({ length: 400 }, (_, i) => String.fromCharCode(i)).join(''),
      ),
    ],
    ['numbers of four bytes', encodeWide('utf-32le', '\x01\x02\x03\x04'.repeat(90))],
    [
      'text with a NUL',
      new TextEncoder().encode('The ferry\0 will stop on Friday, the council said.'),
    ],
    ['a table of strings', new TextEncoder().encode('alpha\0beta\0gamma\0delta\0'.repeat(9))],
  ])('stays binary: %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ seed: null, findings: [{ ruleId: 'read:binary' }] });
  });
});

describe('UTF-16 that is damaged', () => {
  test('keeps its length: half a surrogate pair is a replacement character', () => {
    const text = 'The ferry \ud83d stops \udc00 here.';
    const seed = seedOf(encodeWide('utf-16le', `\ufeff${text}`));
    expect(seed.text).toBe(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
  });
});

describe('a page in an old encoding', () => {
  const page = (head: string, language: string) =>
    `<html><head>${head}<title>x</title></head><body><article>${textOf(language)
      .split('\n')
      .map((one) => `<p>${one}</p>`)
      .join('')}</article></body></html>`;
  const seed = (encoding: string, head: string, language: string) =>
    seedOf(encode(encoding, page(head, language)), 'page.html');

  test('that declares none is read by the detector, with a finding', () => {
    const found = seed('windows-1251', '', 'ru');
    expect(found).toMatchObject({
      encoding: 'windows-1251',
      findings: [{ ruleId: 'read:windows-1251' }],
    });
    expect(found.text).toContain('Паром через реку');
  });

  test('that declares one is read by it, without a doubt', () => {
    const found = seed('shift_jis', '<meta charset="Shift_JIS">', 'ja');
    expect(found).toMatchObject({ encoding: 'shift_jis', findings: [] });
  });

  test('that declares one its bytes are not in is read by the detector', () => {
    const found = seed('windows-1251', '<meta charset="euc-jp">', 'ru');
    expect(found).toMatchObject({ encoding: 'windows-1251' });
  });
});
