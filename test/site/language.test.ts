import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { htmlLibraries } from '../../src/read/html/dom.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringsIn } from '../../src/publish/strings/index.js';
import { newsArchive, ROOT } from '../run.js';
import { builtSite, filesOf } from './built.js';

let english = '';
let german = '';

beforeAll(async () => {
  english = await builtSite();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-de-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  german = path.join(folder, 'site');
  const seeds = path.join(ROOT, 'seeds');
  writeFileSync(path.join(folder, 'archive.config.json'), '{"language": "de"}');
  const args = ['build', '--seeds', seeds, '--out', german, '--cache', path.join(folder, 'cache')];
  const { code, err } = await newsArchive(args, { cwd: folder });
  if (code !== 0) throw new Error(err);
});

/** What a page says in the language of its interface: without names and the words of articles, quoted ones too. */
function interfaceOf(html: string): string {
  const { document } = htmlLibraries().parseHTML(html);
  const body = document.querySelector('body')!;
  const foreign =
    '[lang="en"], bdi, q, pre, code, h1, [data-pagefind-filter], a[href*="topics/"], .trail li:last-child:not(:nth-child(2))';
  for (const element of Array.from(body.querySelectorAll(foreign))) element.remove();
  const named = Array.from(body.querySelectorAll('[aria-label], [placeholder]')).flatMap(
    (element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
    ],
  );
  return [body.textContent, ...named]
    .join(' \n ')
    .replace(/\s+/g, ' ')
    .replace(/„[^“]*“|Frictionless Data Package/g, '');
}

/** Words every English sentence is made with and no German one. */
const TELLING = /\b(?:the|of|and|with|from|by|not|who|what|where|are|is|read|this|no|for)\b/i;

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe('a site in German', () => {
  test('has the pages, addresses and data of the English one', () => {
    const files = (site: string) => filesOf(site, '').filter((file) => !/^pagefind\//.test(file));
    expect(files(german)).toEqual(files(english));
    for (const file of filesOf(english, '').filter((one) =>
      /^data\/.*\.(?:ndjson|csv)$|^data\/(?:topics|people|sources)\.json$|annotations\.jsonld$|index\.json$/.test(
        one,
      ),
    )) {
      const [mine, theirs] = [german, english].map((site) => readFileSync(path.join(site, file)));
      expect([file, mine?.equals(theirs!)]).toEqual([file, true]);
    }
  });

  test('says so, and says of every piece of an article what language it is in', () => {
    for (const file of filesOf(german, '.html')) {
      const html = readFileSync(path.join(german, file), 'utf8');
      expect(html).toContain('<html lang="de">');
      expect([file, /<blockquote(?![^>]*lang="en")[^>]*cite=/.test(html)]).toEqual([file, false]);
    }
  });

  test('has no English word of the interface left', () => {
    const { de, en } = { de: stringsIn('de'), en: stringsIn('en') };
    const both = new Set(sentences(de));
    const words = sentences(en).filter((one) => one.length > 3 && !both.has(one));
    for (const file of filesOf(german, '.html')) {
      const told = interfaceOf(readFileSync(path.join(german, file), 'utf8'));
      const left = words.filter((one) => ` ${told} `.includes(` ${one} `));
      expect([file, left]).toEqual([file, []]);
      const at = TELLING.exec(told)?.index;
      expect([file, at === undefined ? '' : told.slice(Math.max(0, at - 60), at + 40)]).toEqual([
        file,
        '',
      ]);
    }
  });
});
