import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.js';
import { decodeAs } from '../encoding/platform.js';
import { readSeed } from '../index.js';
import { ARTICLES } from '../testing/articles.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function findings(text: string, path = 'a.txt'): Finding[] {
  const { seed } = readSeed({ path, bytes: utf8(text) });
  if (seed === null) throw new Error('refused');
  // Nothing is ever repaired.
  if (path === 'a.txt') expect(seed.text).toBe(text.replace(/^\ufeff/, ''));
  return seed.findings;
}

const kinds = (text: string, path?: string) => findings(text, path).map(({ ruleId }) => ruleId);
const misread = (text: string, as: string) => decodeAs(as, utf8(text)) ?? text;
const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('UTF-8 that was read as something else', () => {
  test.each([
    ['It isnâ€™t over.', 'â€™', '’'],
    ['â€œIt is over.â€\u009d', 'â€œ', '“'],
    ['Un cafÃ© au lait.', 'Ã©', 'é'],
    ['La mÃ¡s grande y Ãºnica.', 'Ã¡', 'á'],
    ['Voltar Ã\u00a0 cidade, nÃ£o?', 'Ã£', 'ã'],
    ['DÃ‰JÃ€ VU', 'Ã‰', 'É'],
    ['It costs Â£5.', 'Â£', '£'],
    ['At 10Â° it froze.', 'Â°', '°'],
    ['Wait.Â\u00a0 It rains.', 'Â\u00a0', '\u00a0'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['It isnÃ¢â‚¬â„¢t over.', 'Ã¢â‚¬â„¢', '’'],
    ['PrzyszÅ‚a zima.', 'Å‚', 'ł'],
    ['Thá»§ tÆ°á»›ng nói.', 'Æ°á»›', 'ướ'],
    ['ï»¿The ferry left.', 'ï»¿', 'U+FEFF'],
    ['The ferry ï¿½ left.', 'ï¿½', '�'],
    ['Laughing ðŸ˜‚ out loud', 'ðŸ˜‚', '😂'],
    ['æ—¥æœ¬èªž', 'æ—¥æœ¬èªž', '日本語'],
    ['It costs 5 â‚¬ now.', 'â‚¬', '€'],
    ['РџСЂРёРІРµС‚', 'РџСЂРёРІРµС‚', 'Привет'],
    ['It isnвЂ™t over.', 'вЂ™', '’'],
    ['It isn‚Äôt over.', '‚Äô', '’'],
    ['Un caf√© au lait.', '√©', 'é'],
    ['It isn\u0092t over.', 'U+0092', '’'],
  ])('%s is named with what it shows and what was meant', (text, piece, meant) => {
    const found = findings(`An ordinary first line.\n${text}`).filter(
      ({ ruleId }) => ruleId === 'text:mojibake',
    );
    expect(found).toMatchObject([{ file: 'a.txt', line: 2, severity: 'warning' }]);
    expect(found[0]?.reason).toContain(`(“${piece.replace('\u0092', '')}”, probably “${meant}”`);
    expect(found[0]?.cure).toContain('scrape');
  });

  const MISREADINGS = ['windows-1252', 'windows-1251', 'windows-1250', 'macintosh', 'iso-8859-1'];

  test.each(MISREADINGS)('%s is told in every language that it can harm', (as) => {
    for (const [language, articles] of Object.entries(ARTICLES)) {
      const text = articles.join('\n');
      const damaged = as === 'iso-8859-1' ? latin1(text) : misread(text, as);
      // A Macintosh's and a Central European's reading of other alphabets looks like anything: those are not promised.
      const promised =
        !/^(?:macintosh|windows-1250)$/.test(as) || /^(?:en|fr|de|es|pt|it)$/.test(language);
      if (promised)
        expect([language, kinds(damaged)]).toEqual([
          language,
          expect.arrayContaining(['text:mojibake']),
        ]);
    }
  });

  test('the count tells how much of it there is', () => {
    const [finding] = findings('cafÃ© and thÃ© and pÃ¢tÃ©');
    expect(finding?.reason).toMatch(/“Ã©”, probably “é”; 3 more\)$/);
  });
});

describe('text that is whole', () => {
  const LANGUAGES = Object.keys(ARTICLES);

  test.each(LANGUAGES)('raises no alarm: %s', (language) => {
    const text = ARTICLES[language]?.join('\n') ?? '';
    expect(kinds(text)).toEqual([]);
    expect(kinds(text.toUpperCase())).toEqual([]);
  });

  const MARKS = [
    '…',
    '‘',
    '’',
    '“',
    '”',
    '•',
    '–',
    '—',
    '™',
    '®',
    '°',
    '²',
    '³',
    'º',
    'ª',
    '·',
    '«',
    '»',
    '\u00a0',
    '\u00a0»',
    '”…',
    '»…',
    '\u00ad',
    '†',
    ' ',
    ', ',
    '. ',
  ];
  const words = fc
    .constantFrom(...LANGUAGES)
    .chain((language) =>
      fc.constantFrom(...(ARTICLES[language]?.join(' ').match(/[\p{L}\p{M}]+/gu) ?? ['x'])),
    );
  const cased = fc
    .tuple(words, fc.boolean())
    .map(([word, upper]) => (upper ? word.toUpperCase() : word));
  const written = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '“', '«\u00a0', '‘', '„', ' '),
        cased,
        fc.constantFrom(...MARKS),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.map(([before, word, after]) => `${before}${word}${after} `).join(''));

  test('nor do its words, in capitals too, with any mark behind them', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(kinds(`.${text}`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'NÃO, disse. MANHÃ\u00a0… IRMû',
    'Il n’y a « Â\u00a0» que cela',
    'AT&T; and R&D, x=1&copy=2',
    'PÅ ØEN, «PÅ» … Ö”, Ä“',
    'Různé: ÚŽASNÝ, ÓŽE',
    'Ştefan, Ăştia şi ĂŞTIA',
    'Різдво в Україні. РІЗДВО',
    'СРБИЈА, РАЂЕВИЋ, ЂАК',
    'È… «È» È\u00a0vero',
    'A 5 × 3 m² room at 20 °C, ½ of it, £5 § 3',
    'Mit „Spaß“ – ‚ja‘, Spaß…',
    'naïve façade, œuvre, Æsir',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('letters that were lost', () => {
  test('are told with the word and how often', () => {
    expect(findings('One.\nA caf\ufffd and a th\ufffd.')).toMatchObject([
      {
        line: 2,
        ruleId: 'text:lost-letters',
        severity: 'warning',
        reason: expect.stringContaining('(“caf\ufffd”; 1 more)') as string,
      },
    ]);
  });

  test('half a surrogate pair of UTF-16 is one', () => {
    const bytes = Uint8Array.from(Buffer.from('\ufeffThe ferry \ud83d stops here.', 'utf16le'));
    expect(readSeed({ path: 'a.txt', bytes }).seed?.findings).toMatchObject([
      { ruleId: 'text:lost-letters' },
    ]);
  });
});

describe('characters still written as HTML', () => {
  test.each([
    ['a.txt', 'It isn&#8217;t over.', '“&#8217;”, probably “’”'],
    ['a.txt', 'It isn&amp;#8217;t over.', '“&amp;#8217;”, probably “’”'],
    ['a.txt', 'Hale &amp; Berg, caf&eacute;', '“&amp;”, probably “&”; 1 more'],
    ['a.md', 'It isn&amp;rsquo;t over.', '“&amp;rsquo;”, probably “’”'],
  ])('%s: %s', (path, text, detail) => {
    expect(findings(text, path)).toMatchObject([
      {
        ruleId: 'text:entities',
        severity: 'warning',
        reason: expect.stringContaining(`(${detail})`) as string,
      },
    ]);
  });

  test('in Markdown a reference is a mark and no damage', () => {
    expect(kinds('Hale &amp; Berg&#8217;s caf&eacute;', 'a.md')).toEqual([]);
  });

  test('a reference to what does not exist means nothing', () => {
    expect(findings('A &#9999999; b')[0]?.reason).toContain('(“&#9999999;”)');
  });
});

describe('characters that turn the direction', () => {
  test.each([
    ['an override', 'The \u202etxet\u202c here.', 'U+202E'],
    ['an isolate left open', 'The \u2067text here.\nNext.', 'U+2067'],
    ['an embedding left open', 'The \u202btext \u2068and\u2069 here.', 'U+202B'],
    ['a close that closes nothing outside', 'The \u202atext \u2067and\u202c here.\u2069', 'U+202A'],
  ])('%s is told, and the message does not turn', (_, text, code) => {
    const [finding] = findings(`One.\n${text}`);
    expect(finding).toMatchObject({ line: 2, ruleId: 'text:direction', severity: 'info' });
    expect(finding?.reason).toContain(`(${code}`);
    expect(finding?.reason).not.toMatch(/\p{Cf}/u);
  });

  test.each([
    '\u2067שלום\u2069 is peace',
    '\u202bשלום\u202c',
    '\u2066a \u202bb\u202c c\u2069',
    'שלום\u200f, peace\u200e',
  ])('what is closed on its line is not: %j', (text) => expect(kinds(text)).toEqual([]));
});

test('control characters are told by name', () => {
  expect(findings(`${'The ferry sails on. '.repeat(20)}\n\x07 and \x1b[31m`)).toMatchObject([
    {
      line: 2,
      ruleId: 'text:controls',
      severity: 'info',
      reason: expect.stringContaining('(U+0007; 1 more)') as string,
    },
  ]);
  expect(kinds('A tab\t, a form\f feed, a line\u2028separator, a next\u0085line\v')).toEqual([]);
});

test.each(['\ufffd', 'Ã', 'Ã©', 'â€', '&amp;', '&', '\u202e\u2067', '\u0092', 'Ð¿'])(
  'a row of millions is told soon and breaks nothing: %j',
  (piece) => {
    const started = performance.now();
    readSeed({ path: 'a.txt', bytes: utf8(piece.repeat(1_000_000)) });
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);
