import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Seed } from '../../model/seed.js';
import { readSeed } from '../index.js';

const PROSE = [
  'The harbour of Nordhaven will stay closed until Friday, the port authority said on Tuesday, after a crane fell.',
  'Nobody was hurt when the crane, which is as old as the harbour, fell on an empty quay, according to the fire brigade.',
  'Two ferries were sent back to sea, and their passengers spent the night on board, with soup, blankets and cards.',
  'The mayor, Ilse Brandt, asked for patience and promised that the quay would be cleared before the weekend begins.',
];
const BODY = PROSE.map((one) => `<p>${one}</p>`).join('\n');

interface Parts {
  head?: string;
  before?: string;
  body?: string;
  html?: string;
}

const page = ({ head = '', before = '', body = BODY, html = '' }: Parts) =>
  `<!doctype html><html${html}><head><meta charset="utf-8">${head}</head><body>` +
  `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>${before}${body}</article></body></html>`;

function read(html: string | Uint8Array): Seed {
  const { seed } = readSeed({ path: 'page.html', bytes: Buffer.from(html) });
  if (seed === null) throw new Error('no seed');
  return seed;
}

const field = (seed: Seed, name: string) => seed.front?.fields.get(name);
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the text of a page', () => {
  test('is its metadata, an empty line, and one line to a block', () => {
    const seed = read(page({ head: meta('og:site_name', 'Nordhaven Post') }));
    expect(seed.text).toBe(`publisher: Nordhaven Post\n\n${PROSE.join('\n')}\n`);
    expect(seed.front?.end).toBe('publisher: Nordhaven Post\n\n'.length);
  });

  test('has every field where it says', () => {
    const seed = read(
      page({
        html: ' lang="en-GB"',
        head: meta('og:site_name', 'Post') + meta('og:title', 'Crane falls'),
      }),
    );
    const lines = [...(seed.front?.fields ?? [])].map(([name, { values, start, end }]) => [
      seed.text.slice(start, end),
      `${name}: ${values.join('; ')}`,
    ]);
    expect(lines).toHaveLength(3);
    for (const [found, expected] of lines) expect(found).toBe(expected);
  });

  test('keeps hash and size of the file', () => {
    const html = page({});
    expect(read(html)).toMatchObject({
      format: 'html',
      sha256: createHash('sha256').update(html).digest('hex'),
      bytes: Buffer.byteLength(html),
    });
  });

  test('marks what the page calls a caption', () => {
    const figure =
      '<figure><img src="x"><figcaption>The crane in May, before it fell.</figcaption></figure>';
    const seed = read(page({ body: BODY + figure + BODY }));
    const pieces = seed.marked?.map(({ start, end }) => seed.text.slice(start, end));
    expect(pieces).toEqual(['The crane in May, before it fell.']);
  });

  test('is the same for the same page, whatever was read before', () => {
    const [one, other] = [page({ before: '<h1>Crane falls</h1>' }), page({ body: BODY + BODY })];
    const first = read(one);
    read(other);
    expect(read(one)).toEqual(first);
  });

  test('is found in a page without html or body, and with elements left open', () => {
    for (const html of [
      BODY,
      `<body>${BODY}`,
      `<html><head></head>${BODY}`,
      PROSE.map((one) => `<p>${one}`).join(''),
    ])
      expect(read(html).text).toContain(PROSE[2]);
  });
});

describe('the metadata of a page', () => {
  const article = {
    '@type': ['NewsArticle'],
    headline: 'Crane falls on an empty quay',
    datePublished: '2025-05-06T08:15:00+02:00',
    dateModified: '2025-05-06T10:00:00+02:00',
    author: [{ '@type': 'Person', name: 'Mara Lind' }, { '@id': '#jon' }],
    publisher: { '@type': 'Organization', name: 'Nordhaven Post' },
    articleSection: 'Local',
    inLanguage: 'en-GB',
    url: 'https://post.example/crane',
  };
  const expected = {
    title: ['Crane falls on an empty quay'],
    author: ['Mara Lind', 'Jon Aster'],
    published: ['2025-05-06T08:15:00+02:00'],
    modified: ['2025-05-06T10:00:00+02:00'],
    publisher: ['Nordhaven Post'],
    url: ['https://post.example/crane'],
    lang: ['en-GB'],
    section: ['Local'],
  };
  const person = { '@type': 'Person', '@id': '#jon', name: 'Jon Aster' };
  const json = JSON.stringify({ '@graph': [person, article] });

  test.each([
    ['a graph', ld(json)],
    ['a list', ld([article, person])],
    ['two blocks, one of them broken', ld('{"@type": "NewsArticle", ') + ld(json)],
    ['comment marks and a comma too many', ld(`<!-- ${json.replace(/\}$/, ',}')} -->`)],
    ['line ends in strings', ld(json.replace('Crane falls', 'Crane\nfalls'))],
    ['a page with a main entity', ld({ '@type': 'WebPage', mainEntity: article }) + ld(person)],
  ])('comes from JSON-LD: %s', (_, head) => {
    const seed = read(page({ head }));
    const fields = [...(seed.front?.fields ?? [])].map(([name, { values }]) => [name, values]);
    expect(Object.fromEntries(fields)).toEqual(expected);
  });

  test('names the place each value was found in', () => {
    const seed = read(page({ head: ld(json), before: '<h1>Crane falls on an empty quay</h1>' }));
    expect(field(seed, 'title')?.rule).toBe('html:h1');
    expect(field(seed, 'published')?.rule).toBe('html:json-ld datePublished');
  });

  test('the headline is the heading that the title confirms, without the site and without a kicker', () => {
    const title = '<title>Crane falls on an empty quay | Nordhaven Post</title>';
    const site = meta('og:site_name', 'Nordhaven Post');
    const logo = '<h1>Nordhaven Post</h1>';
    const plain = read(page({ head: title + site, before: logo }));
    expect(field(plain, 'title')?.values).toEqual(['Crane falls on an empty quay']);
    const kicker = '<h1><span>Harbour</span> Crane falls on an empty quay</h1>';
    const seed = read(page({ head: title + site, before: logo + kicker }));
    expect(field(seed, 'title')?.values).toEqual(['Crane falls on an empty quay']);
  });

  test('a byline is a name: no address, no system’s user, and the publisher only where nobody else is', () => {
    const names = (head: string, before = '') =>
      field(read(page({ head, before })), 'author')?.values;
    const post = meta('og:site_name', 'Nordhaven Post');
    expect(names(meta('author', 'https://social.example/mara'))).toBeUndefined();
    expect(names(meta('author', 'admin'))).toBeUndefined();
    expect(names(meta('author', 'By Mara Lind'))).toEqual(['Mara Lind']);
    expect(names(post + meta('author', 'Nordhaven Post'))).toEqual(['Nordhaven Post']);
    const link = '<a rel="author" href="/mara">Mara Lind</a>';
    expect(names(post + meta('author', 'Nordhaven Post'), link)).toEqual(['Mara Lind']);
    const shown = '<h1>Crane falls</h1><div><span>By</span> <span>Mara Lind</span> | Harbour</div>';
    expect(names('', shown)).toEqual(['Mara Lind']);
  });

  test('no publisher is made of an address', () => {
    const head = '<link rel="canonical" href="https://www.post.example/2025/05/06/crane/">';
    const seed = read(page({ head }));
    expect(field(seed, 'publisher')).toBeUndefined();
    expect(field(seed, 'published')).toMatchObject({
      values: ['2025-05-06'],
      rule: 'html:address',
    });
  });

  test.each([
    [
      'meta',
      { head: meta('article:published_time', '2025-05-06T08:15:00Z') },
      '2025-05-06T08:15:00Z',
    ],
    [
      'microdata',
      { before: '<b itemprop="datePublished" content="2025-05-06">today</b>' },
      '2025-05-06',
    ],
    [
      'a time element',
      { before: '<time datetime="2025-05-06 08:15">May 6</time>' },
      '2025-05-06 08:15',
    ],
    ['a line by the headline', { before: '<h1>Crane</h1><i>6 May 2025</i>' }, '6 May 2025'],
    [
      'words where the metadata has none',
      { head: meta('date', 'soon'), before: '<time>6 May 2025</time>' },
      '6 May 2025',
    ],
  ] as [string, Parts, string][])('the day is read from %s', (_, parts, day) => {
    expect(field(read(page(parts)), 'published')?.values).toEqual([day]);
  });

  test('a moment in universal time is taken as the wall time the page shows for it', () => {
    const head = meta('article:published_time', '2025-05-07T01:09:55Z');
    const before = '<time datetime="2025-05-06 18:09:55">yesterday</time>';
    expect(field(read(page({ head, before })), 'published')?.values).toEqual([
      '2025-05-06 18:09:55',
    ]);
    const other = '<time datetime="2025-05-06 18:10:55">yesterday</time>';
    expect(field(read(page({ head, before: other })), 'published')?.values).toEqual([
      '2025-05-07T01:09:55Z',
    ]);
  });

  test('a value cannot make a line of its own', () => {
    const head = meta('og:title', 'Crane&#10;publisher: Somebody Else&#10;&#10;Words of nobody');
    const seed = read(page({ head }));
    expect(seed.text.split('\n')[0]).toBe('title: Crane publisher: Somebody Else Words of nobody');
    expect(field(seed, 'publisher')).toBeUndefined();
  });
});

describe('the encoding of a page', () => {
  const cafe = (head: string) =>
    `<html><head>${head}</head><body><p>Café. ${PROSE.join(' ')}</p></body></html>`;

  test('is the one it declares', () => {
    const bytes = Buffer.from(cafe('<meta charset="iso-8859-2">'), 'latin1');
    const seed = read(bytes);
    expect(seed).toMatchObject({ encoding: 'iso-8859-2', findings: [] });
    expect(seed.text).toContain('Café.');
  });

  test('is UTF-8 where the bytes are, whatever an older declaration says', () => {
    const seed = read(
      cafe('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
    );
    expect(seed).toMatchObject({ encoding: 'utf-8' });
    expect(seed.text).toContain('Café.');
  });

  test('is windows-1252 where nothing is declared, with a finding', () => {
    const seed = read(Buffer.from(cafe(''), 'latin1'));
    expect(seed.text).toContain('Café.');
    expect(seed.findings).toMatchObject([{ ruleId: 'read:windows-1252' }]);
  });
});
