import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../clean/index.js';
import { shippedReader } from '../../test/models.js';
import { SourceText } from '../language/source-text.js';
import type { Finding } from '../model/finding.js';
import type { Seed } from '../model/seed.js';
import { readSeed } from './index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const raw = (...bytes: number[]) => Uint8Array.from(bytes);
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function read(bytes: Uint8Array, path = 'a.txt'): Seed {
  const { seed } = readSeed({ path, bytes });
  if (seed === null) throw new Error('refused');
  return seed;
}

function refused(bytes: Uint8Array, path = 'a.txt'): Finding {
  const result = readSeed({ path, bytes });
  if (result.seed !== null || result.findings[0] === undefined) throw new Error('read');
  expect(result.findings).toHaveLength(1);
  return result.findings[0];
}

describe('the text is the bytes and nothing else', () => {
  test('line ends stay as they came', () => {
    expect(read(utf8('one\r\ntwo\rthree\nfour')).text).toBe('one\r\ntwo\rthree\nfour');
  });

  test('a byte order mark is no text, a second one is', () => {
    expect(read(joined(raw(0xef, 0xbb, 0xbf), utf8('Ferry'))).text).toBe('Ferry');
    expect(read(utf8('\ufeff\ufeffFerry')).text).toBe('\ufeffFerry');
  });

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x46, 0, 0xe9, 0, 0x3d, 0xd8, 0x22, 0xde]],
    ['utf-16be', [0xfe, 0xff, 0, 0x46, 0, 0xe9, 0xd8, 0x3d, 0xde, 0x22]],
  ])('%s is read by its mark', (encoding, bytes) => {
    expect(read(raw(...bytes))).toMatchObject({ text: 'Fé😢', encoding, findings: [] });
  });

  test('a seed names its bytes', () => {
    const bytes = utf8('Čapek writes.');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(read(bytes)).toMatchObject({ bytes: bytes.length, sha256, encoding: 'utf-8' });
  });

  test('accents of windows-1252 are read, and the doubt is told with its line', () => {
    const words = utf8('It costs more.\n_The caf_ isn_t _5.');
    const marks = [0x93, 0xe9, 0x92, 0x80];
    const bytes = words.map((byte) => (byte === 0x5f ? (marks.shift() ?? byte) : byte));
    const { text, encoding, findings } = read(bytes);
    expect([text, encoding]).toEqual(['It costs more.\n“The café isn’t €5.', 'windows-1252']);
    expect(findings).toMatchObject([
      { file: 'a.txt', line: 2, ruleId: 'read:windows-1252', severity: 'warning' },
    ]);
  });
});

test('a last letter of windows-1252 is one', () => {
  const bytes = joined(utf8('It costs more than it did. They met in the caf'), raw(0xe9));
  expect(read(bytes)).toMatchObject({ encoding: 'windows-1252' });
});

describe('windows-1252 behind an accented letter', () => {
  test.each([
    'liberté\u00a0!',
    'l’été\u00a0»',
    'au café” dit-il',
    '«été»',
    'à… là',
    'schön, Spaß“',
    'né–ou',
  ])('%s is read', (words) => {
    const text = `It costs more than it did in the old days. ${words} The end.`;
    const upper = new Map(
      Array.from('€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—').map((char, i) => [char, 0x80 + i]),
    );
    const bytes = Uint8Array.from(
      Array.from(text),
      (char) => upper.get(char) ?? char.charCodeAt(0),
    );
    expect(read(bytes)).toMatchObject({ text, encoding: 'windows-1252' });
  });

  test.each(['à la', '«oui»', 'ë', 'Åland', 'fin\u00a0!'])(
    'but UTF-8 with one bad byte is not: %s',
    (words) => {
      const bytes = joined(
        utf8(`It costs more than it did. ${words} The end `),
        raw(0xe9),
        utf8('.'),
      );
      expect(refused(bytes).ruleId).toBe('read:encoding');
    },
  );
});

describe('what is no text is refused with its place', () => {
  test.each([
    ['nothing', utf8(''), 'read:empty', 1],
    ['only a byte order mark', raw(0xef, 0xbb, 0xbf), 'read:empty', 1],
    ['white space', utf8(' \r\n\t\u00a0\n'), 'read:empty', 1],
    ['a NUL byte', utf8('one\ntwo\nthr\0ee'), 'read:binary', 3],
    ['a NUL byte behind old Macintosh line ends', utf8('one\rtwo\rthr\0ee'), 'read:binary', 3],
    ['a picture', raw(0xff, 0xd8, 0xff, 0xe0, 1, 2), 'read:binary', 1],
    ['control characters', utf8(`a\n${'\x01b'.repeat(40)}`), 'read:binary', 2],
    ['half a character of UTF-16', raw(0xff, 0xfe, 0x41, 0, 0x42), 'read:encoding', 1],
    [
      'bytes of another encoding',
      joined(utf8('one\r\n'), raw(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea)),
      'read:encoding',
      2,
    ],
    [
      'a byte that windows-1252 does not have',
      joined(utf8('The ferry left.\nIt came '), raw(0x8d), utf8('back.')),
      'read:encoding',
      2,
    ],
    [
      'a character of UTF-8 cut off',
      joined(utf8('It is over.\nHe said: '), raw(0xe2, 0x80)),
      'read:encoding',
      2,
    ],
    [
      'a wrong byte behind the mark of UTF-8',
      joined(utf8('\ufeffone\n'), raw(0xff)),
      'read:encoding',
      2,
    ],
  ])('%s', (_, bytes, ruleId, line) => {
    expect(refused(bytes)).toMatchObject({ file: 'a.txt', line, ruleId, severity: 'error' });
  });

  test('a few control characters are still text', () => {
    expect(read(utf8(`${'The ferry sails. '.repeat(20)}\x07`)).text).toContain('\x07');
  });

  test('a format that is not read', () => {
    expect(refused(utf8('text'), 'notes/a.docx').ruleId).toBe('read:format');
    expect(read(utf8('text'), 'notes/A.TXT').format).toBe('text');
    expect(read(utf8('text'), 'a.markdown').format).toBe('markdown');
  });

  test('a file larger than any article', () => {
    expect(refused(new Uint8Array(16 * 1024 * 1024 + 1).fill(65)).ruleId).toBe('read:too-large');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'é', '𝒳', '👩‍👧', '\r\n', '\r', '\n', ' ', '“', '.', 'שלום', '\f', '\v', '\t'],
        ...[
          '\u2028',
          '\u2029',
          '\u0085',
          '\u202e',
          '\u2067',
          '\u2069',
          '\u200b',
          '\ufeff',
          '\u00ad',
        ],
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);

describe('whatever the bytes are', () => {
  test('a span points at exactly its characters, on its line', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (given, a, b) => {
        const { text } = read(utf8(`.${given.replace(/[^\P{Cc}\r\n]/gu, '')}`));
        const points = Array.from(text);
        const slice = (from: number, to: number) => points.slice(from, to).join('');
        const ends = [a % (points.length + 1), b % (points.length + 1)];
        const [start, end] = [Math.min(...ends), Math.max(...ends)];
        const source = new SourceText(text);
        const span = source.span(source.toUtf16(start), source.toUtf16(end));
        expect(span).toMatchObject({ start, end, exact: slice(start, end) });
        expect(slice(0, start).endsWith(span.prefix)).toBe(true);
        expect(slice(end, points.length).startsWith(span.suffix)).toBe(true);
        const before = slice(0, start).length;
        const lineEnds = [...text.matchAll(/\r\n?|\n/g)];
        expect(span.line).toBe(
          1 + lineEnds.filter((one) => one.index + one[0].length <= before).length,
        );
      }),
    );
  });

  test('in UTF-16 halves of pairs and NUL shift nothing', () => {
    const odd = fc.array(
      fc.constantFrom(
        'a ',
        '\n',
        '\r',
        '\0',
        '\ud83d',
        '\udc00',
        '𝒳',
        '\u202e',
        '\u2028',
        '\x07',
        '. ',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(odd, fc.constantFrom('a.txt', 'a.md'), (parts, path) => {
        const text = `The ferry left. ${parts.join('')}`;
        const seed = read(raw(0xff, 0xfe, ...Buffer.from(text, 'utf16le')), path);
        expect(seed.text).toHaveLength(text.length);
        expect(seed.text).toBe(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
        const regions = clean(seed, shippedReader().lines);
        expect(regions.map(({ span }) => span.exact).join('')).toBe(seed.text);
      }),
    );
  });

  test('they make a seed or a finding with file, line and cure, and never an exception', () => {
    const heads = fc.constantFrom<number[]>(
      [],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [...utf8('---\n')],
      [...utf8('---\r')],
      [...utf8('---js\n')],
      [...utf8('---\ntitle: a\n---\n')],
      [...utf8('+++\n')],
      [...utf8('+++\na = 1\n+++\n')],
      [...utf8('{"a": "b"')],
      [0, 0, 0xfe, 0xff],
      [0xff, 0xfe, 0, 0],
      [0x1b, 0x24, 0x42],
    );
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      anyText.map(utf8),
      fc
        .array(
          fc.constantFrom(
            ...['---', 'a', ': ', '\n', '\r', '- ', '"', '&x', '*x', '{', '}', '?', '#', '|'],
            ...['+++', ' = ', '[', ']', '!!js ', "'", ', '],
          ),
          { maxLength: 20 },
        )
        .map((parts) => utf8(parts.join(''))),
    );
    const path = fc.constantFrom('a.txt', 'b/c.md', 'd.MARKDOWN');
    fc.assert(
      fc.property(path, heads, bodies, (name, head, body) => {
        const result = readSeed({ path: name, bytes: joined(raw(...head), body) });
        if (result.seed !== null) {
          const regions = clean(result.seed, shippedReader().lines).map(({ span }) => span.exact);
          expect(regions.join('')).toBe(result.seed.text);
          return;
        }
        for (const { file, line, cure, reason } of result.findings) {
          expect(file).toBe(name);
          expect(line).toBeGreaterThan(0);
          expect(cure).not.toBe('');
          expect(reason).not.toBe('');
        }
        expect(result.findings).not.toHaveLength(0);
      }),
      { numRuns: 1000 },
    );
  });
});
