import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { newsArchive } from '../run.js';
import { gold } from '../gold/read-gold.js';
import { builtSite, filesOf, ONE_OF_EACH } from './built.js';
import { htmlFaults } from './valid.js';

let site = '';
beforeAll(async () => {
  site = await builtSite();
});
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
const pageFile = (page: string) => (page === '' || page.endsWith('/') ? `${page}index.html` : page);
const gzip = (file: string) => gzipSync(readFileSync(path.join(site, file))).length;
const lines = (file: string) =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('pages', () => {
  test('there is one of each kind', () => {
    for (const page of ONE_OF_EACH) expect(read(pageFile(page))).toContain('<h1');
    expect(
      filesOf(site, '.html').filter((file) => /^claims\/[^/]+\/index\.html$/.test(file)).length,
    ).toBeGreaterThan(1);
    expect(
      filesOf(site, '.html').filter((file) => /^stories\/[^/]+\/index\.html$/.test(file)),
    ).toHaveLength(1);
  });

  test('every page is valid HTML', async () => {
    for (const file of filesOf(site, '.html'))
      expect(await htmlFaults(file, read(file))).toEqual([]);
  });

  test('every link and fragment resolves', async () => {
    const { code, err } = await newsArchive(['check', '--out', site]);
    expect(err).not.toContain('dead-link');
    expect(code).toBe(0);
  });

  test('nothing is asked of anybody else, nothing runs inline', () => {
    for (const file of filesOf(site, '.html')) {
      const html = read(file);
      expect(html).toContain('http-equiv="Content-Security-Policy"');
      expect(html).not.toMatch(
        /<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\//,
      );
      expect(html).not.toMatch(
        /\son[a-z]+="|\sstyle="|<style|<script(?![^>]*(?:src=|type="application\/ld\+json"))/,
      );
    }
  });

  test('every page keeps its budget', () => {
    for (const file of filesOf(site, '.html')) {
      expect(gzip(file)).toBeLessThanOrEqual(20_000);
      expect(gzip(file) + gzip('assets/style.css') + gzip('assets/site.js')).toBeLessThanOrEqual(
        50_000,
      );
    }
    expect(gzip('assets/style.css')).toBeLessThanOrEqual(15_000);
    expect(gzip('assets/site.js')).toBeLessThanOrEqual(10_000);
  });
});

describe('data', () => {
  test('rows have the fields others rely on', () => {
    const articles = lines('data/articles.ndjson');
    expect(articles).toHaveLength(3);
    for (const row of articles) {
      expect(row).toMatchObject({
        id: expect.any(String) as string,
        source: {},
        date: {},
        regions: expect.any(Array) as unknown[],
      });
      expect(row).not.toHaveProperty('claims');
    }
    const ids = articles.map(({ id }) => id);
    expect(lines('data/quotes.ndjson')).toHaveLength(9);
    for (const row of [...lines('data/quotes.ndjson'), ...lines('data/claims.ndjson')])
      expect(ids).toContain(row['article']);
    expect(lines('data/relations.ndjson').map(({ type }) => type)).toContain('contradicts');
    expect(JSON.parse(read('data/people.json'))).toMatchObject({
      people: expect.arrayContaining([
        expect.objectContaining({ name: 'Nicolás Maduro' }),
      ]) as unknown[],
    });
  });

  test('quotations in the data are those of the seeds', () => {
    const wanted = Object.values(gold.articles).flatMap(({ quotes }) =>
      quotes.map(({ exact }) => exact),
    );
    expect(
      lines('data/quotes.ndjson')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(wanted.sort());
  });
});

describe('a seed that reserves its rights', () => {
  test('is published as citation, quotations and claims alone', async () => {
    const reserved = await builtSite(['--full-text', 'unless-reserved']);
    const seed = readFileSync(path.join('seeds', gold.articles['000']?.file ?? ''), 'utf8');
    const body = (seed.split('\nOriginally published')[0] ?? '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const published = filesOf(reserved, '').filter((file) =>
      /\.(?:html|xml|json|jsonld|ndjson|csv|txt)$/.test(file),
    );
    const whole = published
      .map((file) => plain(readFileSync(path.join(reserved, file), 'utf8')))
      .join('\n');
    const shown = new Set<number>();
    for (let i = 0; i + 12 <= body.length; i++) {
      if (!whole.includes(plain(body.slice(i, i + 12).join(' ')))) continue;
      for (let n = i; n < i + 12; n++) shown.add(n);
    }
    expect(shown.size / body.length).toBeLessThanOrEqual(0.4);
    expect(filesOf(reserved, '.txt')).not.toContain(
      `articles/000_965d3c1a1924b83b/${gold.articles['000']?.file ?? ''}`,
    );
    expect(
      readFileSync(path.join(reserved, 'articles/000_965d3c1a1924b83b/index.html'), 'utf8'),
    ).toContain('Deep down');
  });
});

/** Words alone, so that markup and escapes hide nothing. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;|&#x27;|\\u0027/g, "'")
    .replace(/&quot;|\\"|&#34;/g, '"')
    .replace(/[^\p{L}\p{N}']+/gu, ' ');
}
