import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { normalWords } from '../language/words.js';
import { ArchiveConfig } from '../model/config.js';
import { limits } from '../model/limits.js';
import { csv } from './data/csv.js';
import { groupsOf } from './data/groups.js';
import { editionOf } from './edition.js';
import { newest } from './feeds/entry.js';
import { urnOf } from './identifiers.js';
import { filesOf, publish } from './index.js';
import { embedded } from './jsonld/embed.js';
import { gazette } from './testing/articles/gazette.js';
import { HOSTILE, hostileArchive } from './testing/hostile.js';
import { largeArchive } from './testing/large-archive.js';
import { renderSite } from './testing/render.js';
import { sampleArchive } from './testing/sample-archive.js';

/** Throws where a text is not well-formed XML, as far as our own writer could get it wrong. */
function parseXml(xml: string): void {
  // eslint-disable-next-line no-control-regex
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(Buffer.from(xml).toString()).toBe(xml);
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>\n/, '')
    .replace(
      /<(\/?)([a-z][\w:]*)((?: [\w:]+="[^"<]*")*)(\/?)>/g,
      (_, end: string, name: string, __, self: string) => {
        if (end !== '') expect(open.pop()).toBe(name);
        else if (self === '') open.push(name);
        return '';
      },
    );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(xml.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
}

describe('feeds and the sitemap', () => {
  it.each([
    ['the sample', sampleArchive()],
    ['hostile words', hostileArchive()],
    [
      'a site that knows its address',
      sampleArchive({ siteUrl: 'https://example.org/news/?a=1&b=2' }),
    ],
  ])('are well-formed for %s', (_, input) => {
    const files = [...filesOf(publish(input).units())].filter(({ path }) => path.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(5);
    for (const { content } of files) parseXml(String(content));
  });

  it('bear no date but those of what they list', () => {
    const feed = String(
      [...filesOf(publish(sampleArchive()).units())].find(({ path }) => path === 'feed.xml')!
        .content,
    );
    const [first] = /<updated>([^<]*)/.exec(feed)!.slice(1);
    expect(first).toBe('2024-04-08T00:00:00Z');
    expect(newest(['2024-03-16T09:30:00+01:00', '2024-03-16T09:00:00Z'])).toBe(
      '2024-03-16T09:00:00Z',
    );
  });

  it('have names that depend on the record alone', () => {
    expect(urnOf('article', 'x')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(urnOf('a', 'bc')).not.toBe(urnOf('ab', 'c'));
  });
});

describe('JSON inside a page', () => {
  it.each(HOSTILE)('cannot end its element: %j', (bad) => {
    const json = embedded({ [bad]: bad });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect((JSON.parse(json) as Record<string, string>)[bad]).toBe(bad);
  });
});

describe('tables', () => {
  it('never start a formula, and quote what must be quoted', () => {
    expect(csv([['=1+1', '+1', '-1', '@a', ' =a', '\t=b', -1, null, true]])).toBe(
      "'=1+1,'+1,'-1,'@a,' =a,'\t=b,-1,,true\r\n",
    );
    expect(csv([['a "b"', 'c,d', 'e\nf']])).toBe('"a ""b""","c,d","e\nf"\r\n');
  });

  it('have a row for every article, quotation and claim, and each row fits its schema', () => {
    const input = sampleArchive();
    const files = new Map(
      [...filesOf(publish(input).units())].map(({ path, content }) => [path, String(content)]),
    );
    const { articles, home } = input.archive;
    const rows = (name: string) =>
      files
        .get(`data/${name}.ndjson`)!
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows('articles')).toHaveLength(articles.length);
    expect(rows('quotes').length + rows('claims').length).toBe(home.size);
    expect(rows('quotes').every(({ article }) => articles.some(({ id }) => id === article))).toBe(
      true,
    );
    expect(rows('articles')[0]).not.toHaveProperty('claims');
    for (const name of ['articles', 'quotes', 'claims', 'relations']) {
      const schema = z.fromJSONSchema(
        JSON.parse(files.get(`data/schemas/${name}.schema.json`)!) as never,
      );
      for (const row of rows(name)) expect(schema.safeParse(row).error, name).toBeUndefined();
    }
    const people = JSON.parse(files.get('data/people.json')!) as { people: { name: string }[] };
    expect(people.people.map(({ name }) => name)).toContain('Tomas Keller');
  });

  it('come with a schema by which an editor checks a sidecar', () => {
    const files = new Map(
      [...filesOf(publish(sampleArchive()).units())].map((one) => [one.path, one.content]),
    );
    const schema = z.fromJSONSchema(
      JSON.parse(String(files.get('data/schemas/overrides.schema.json'))) as never,
    );
    const fits = (value: unknown) => schema.safeParse(value).success;
    expect(
      fits({ who: 'A', title: 'B', published: { value: '2024-03', why: 'C' }, hide: true }),
    ).toBe(true);
    expect(fits({ byline: ['A', { name: 'B', kind: 'agency' }], publisher: null })).toBe(true);
    expect(
      fits({
        quotes: [{ words: 'A', speaker: { name: 'B' } }],
        regions: [{ words: 'C', role: 'promo' }],
      }),
    ).toBe(true);
    expect([fits({ titel: 'B' }), fits({ title: { valu: 'B' } })]).toEqual([false, false]);
    expect([fits({ regions: [{ words: 'C', role: 'space' }] }), fits({ hide: 'x' })]).toEqual([
      false,
      false,
    ]);
  });

  it('are cut by month when there are many articles', () => {
    const edition = editionOf(largeArchive(60));
    const groups = groupsOf(edition, 50);
    expect(groups.flatMap(({ articles }) => articles)).toHaveLength(60);
    expect(groups.map(({ name }) => name)).toContain('undated');
    expect(groupsOf(edition, 60)).toHaveLength(1);
  });
});

describe('a reserved text', () => {
  const RUN = 12;
  const { article } = gazette();
  const body = article.regions.filter(({ role }) => role === 'body').map(({ span }) => span.exact);
  const words = normalWords(body.join(' '));

  it.each(['unless-reserved', 'never'] as const)('leaks through no file under %s', (fullText) => {
    const files = renderSite(publish(sampleArchive(ArchiveConfig.parse({ fullText }))));
    const all = [...files.values()].map((text) =>
      normalWords(text.replace(/<[^>]*>/g, ' ')).join(' '),
    );
    const shown = new Set<number>();
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ');
      if (all.some((text) => text.includes(run))) for (let j = i; j < i + RUN; j++) shown.add(j);
    }
    expect(shown.size / words.length).toBeLessThanOrEqual(limits.reservedShare);
    expect(files.has('articles/gazette-000/gazette-000.txt')).toBe(false);
    const record = files.get('articles/gazette-000/index.json')!;
    expect(record).not.toContain('"exact":');
    expect(record).toContain('"start"');
  });

  it('is offered whole where nothing forbids it, byte for byte', () => {
    const files = new Map(
      [...filesOf(publish(sampleArchive()).units())].map((file) => [file.path, file.content]),
    );
    expect(files.get('articles/gazette-000/gazette-000.txt')).toBe(
      article.regions.map(({ span }) => span.exact).join(''),
    );
  });
});
