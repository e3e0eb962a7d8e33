import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publish, type PublishInput } from './index.js';
import { inputOf } from './testing/bind.js';
import { courier } from './testing/articles/courier.js';
import { notice } from './testing/articles/notice.js';
import { wire } from './testing/articles/wire.js';
import { HOSTILE, hostileArchive } from './testing/hostile.js';
import { largeArchive } from './testing/large-archive.js';
import { renderSite } from './testing/render.js';
import { sampleArchive } from './testing/sample-archive.js';

const ARCHIVES: Record<string, () => PublishInput> = {
  'no article': () => inputOf([]),
  'one article of which nothing is known': () => inputOf([notice()]),
  'three articles': () => inputOf([courier(), wire(), notice()]),
  'the sample': () => sampleArchive(),
  'the sample, rights kept': () => sampleArchive({ fullText: 'unless-reserved' }),
  'the sample, no text at all': () =>
    sampleArchive({ fullText: 'never', siteUrl: 'https://example.org/a/' }),
  'the sample in German, with a colour and a sign': () =>
    sampleArchive({ language: 'de', accent: '#0b5c4a', logo: 'sign.svg' }),
  'hostile words': () => hostileArchive(),
  'hostile words in Markdown': () => hostileArchive('md'),
  'three hundred articles': () => largeArchive(300),
};

/** What no page has: of pictures from files, only the archive's own sign. */
const NEVER =
  /^<(?:style|iframe|object|embed|base|img(?! class="logo" src="[./]*assets\/logo\.svg" ))\b/i;

/** Tags of a page with their attributes as written. */
function tagsOf(html: string): string[] {
  const body = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
  return body.match(/<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g) ?? [];
}

describe.each(Object.entries(ARCHIVES))('a site of %s', (_, archive) => {
  const files = renderSite(publish(archive()));
  const pages = [...files].filter(([file]) => file.endsWith('.html'));

  it('has one heading of the first level on every page, and no leftovers of a template', () => {
    for (const [file, html] of pages) {
      expect(html.match(/<h1[ >]/g), file).toHaveLength(1);
      expect(html, file).not.toMatch(/\[object |\bundefined<|>NaN|>null</);
    }
  });

  it('has no script, style or handler but its own files', () => {
    for (const [file, html] of pages) {
      for (const tag of tagsOf(html)) {
        expect(tag, file).not.toMatch(NEVER);
        expect(tag.replace(/"[^"]*"/g, '""'), file).not.toMatch(/\s(?:on\w+|style)=/i);
        if (/^<script/i.test(tag))
          expect(tag, file).toMatch(/^<script src="(?:[./]*|\/a\/)assets\/\w+\.js" defer>$/);
      }
    }
  });

  it('links to the web by http alone, and inside itself only to what is there', () => {
    const ids = new Map(
      pages.map(([file, html]) => [
        file,
        new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
      ]),
    );
    for (const [file, html] of pages) {
      const base = new URL(file, 'https://site.example/');
      const hrefs = tagsOf(html).flatMap(
        (tag) => / (?:href|cite|action)="([^"]*)"/.exec(tag)?.[1] ?? [],
      );
      for (const href of hrefs) {
        const url = new URL(href.replaceAll('&amp;', '&'), base);
        if (url.origin !== base.origin) {
          expect(url.protocol, `${file}: ${href}`).toMatch(/^https?:$/);
          continue;
        }
        const path = decodeURI(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        if (/^(?:a\/|assets\/|data\/manifest\.json)/.test(path)) continue;
        expect(files.has(path), `${file} links to ${href}`).toBe(true);
        if (url.hash !== '')
          expect(ids.get(path)?.has(url.hash.slice(1)), `${file} links to ${href}`).toBe(true);
      }
    }
  });

  it('keeps every page within 20 kB, compressed', () => {
    const heavy = pages.filter(([, html]) => gzipSync(html).length > 20_000);
    expect(heavy.map(([file]) => file)).toEqual([]);
  });

  it('gives no page the same id twice', () => {
    for (const [file, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  it('embeds JSON that parses', () => {
    for (const [file, html] of pages) {
      for (const [, json] of html.matchAll(
        /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
      )) {
        expect(() => JSON.parse(json!) as unknown, file).not.toThrow();
      }
    }
  });
});

describe('hostile words', () => {
  it('stand on their pages as they are written', () => {
    const site = publish(hostileArchive());
    const files = renderSite(site);
    HOSTILE.forEach((bad, i) => {
      const html = files.get(`articles/bad-${i}/index.html`)!;
      const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!;
      const read = heading
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replace(/&#92;|&#x5C;/g, '\\')
        .replaceAll('&#96;', '`')
        .replaceAll('&amp;', '&');
      expect(read).toBe(`title ${bad}`);
    });
  });
});

describe('the same archive', () => {
  it('gives the same site, whatever the zone', () => {
    const zone = process.env['TZ'];
    const sites = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((name) => {
      process.env['TZ'] = name;
      return JSON.stringify([...renderSite(publish(sampleArchive()))]);
    });
    process.env['TZ'] = zone;
    expect(new Set(sites).size).toBe(1);
  });
});
