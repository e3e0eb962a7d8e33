import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Draws } from '../../../test/rebuild/draws.js';
import { checksum } from '../checksum.js';
import { emptyFolder, filesBelowNow } from '../files.js';
import { indexedPart } from './indexed-part.js';
import { writeIndexes, type FormerIndex, type IndexedPage } from './index.js';
import { openIndex } from './open-index.js';

/* An index of which some pages are read anew is the index of all of them read at once, to the byte. */

const root = mkdtempSync(path.join(tmpdir(), 'news-archive-index-'));
afterAll(() => rmSync(root, { recursive: true }));

const WORDS =
  'bridge café cafe Solheim Ångström angstrom council mayor 💡 𝔄lpha ﬀord river naïve naive ferry 1924 tolls'.split(
    ' ',
  );

function pageOf(draws: Draws): string {
  const some = (count: number) => Array.from({ length: count }, () => draws.of(WORDS)).join(' ');
  const language = draws.of([' lang="en"', ' lang="en"', ' lang="de"', ' lang=""', '']);
  if (draws.below(8) === 0) return draws.of(STRANGE).replace('$', some(3));
  const date = draws.below(3) === 0 ? `<p data-pagefind-meta="date">${some(1)} 1924</p>` : '';
  const kind = draws.of(['Article', 'Person']);
  return `<html${language}><body><main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1 class="${draws.of(['a', 'b'])}">${some(2)}</h1>${date}<p data-pagefind-filter="topic">${draws.of(WORDS)}</p><h2 id="a">${some(1)}</h2><p>${some(draws.below(40))}</p></main></body></html>`;
}

/** Pages in which nothing, or not what it seems, is to be found. */
const STRANGE = [
  '<body><p data-pagefind-body>$</p></body>',
  '<html><body data-pagefind-body></body></html>',
  '<html><body><p>$ with data-pagefind-body in its text</p></body></html>',
];

/** The same words in other markup: what is found in it has the name it had. */
function marked(html: string, draws: Draws): string {
  const link = `<a href="/${draws.below(9)}/">link</a>`;
  return html.replace(/(?:<a .*?<\/a>)?<h2/, `${link}<h2`).replace(/class="."/, 'class="c"');
}

type Pages = Map<string, string>;

/** Writes pages into a folder of their own, and the index of them. */
async function indexed(pages: Pages, before: Made | null): Promise<Made> {
  const folder = mkdtempSync(path.join(root, 'site-'));
  for (const [file, html] of pages) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), html);
  }
  const wanted: IndexedPage[] = [...pages]
    .map(([file, html]) => ({ file, group: 0, part: indexedPart(html) }))
    .filter(({ part }) => part !== null)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const take = (file: string, sha256: string) => {
    if (before === null) return false;
    const bytes = before.files.get(file);
    if (bytes === undefined || checksum(bytes) !== sha256) return false;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
    return true;
  };
  const place = { language: 'en', store: { ...emptyFolder(folder), take } };
  const former = before?.former ?? null;
  const { noted } = (await writeIndexes(place, new Map([[0, { pages: wanted, former }]]))).get(0)!;
  const names = filesBelowNow(folder).filter((file) => file.startsWith('pagefind/'));
  const files = new Map(names.map((file) => [file, readFileSync(path.join(folder, file))]));
  const own = new Map([...files].map(([file, bytes]) => [file.slice(9), checksum(bytes)]));
  const read = (file: string) => files.get(`pagefind/${file}`)!;
  return { files, former: { noted, files: own, read } };
}

interface Made {
  files: ReadonlyMap<string, Buffer>;
  former: FormerIndex;
}

function changed(pages: Pages, draws: Draws): Pages {
  const next = new Map(pages);
  for (let n = 0; n <= draws.below(4); n++) {
    const file = `${draws.of(['articles', 'people'])}/${draws.below(9)}/index.html`;
    const before = next.get(file);
    if (draws.below(3) === 0) next.delete(file);
    else if (before !== undefined && draws.below(2) === 0) next.set(file, marked(before, draws));
    else next.set(file, pageOf(draws));
  }
  return next;
}

const sums = ({ files }: Made) =>
  Object.fromEntries([...files].map(([file, bytes]) => [file, checksum(bytes)]));

test('pages read anew and pages taken over are one index', async () => {
  const draws = new Draws(7);
  let pages: Pages = new Map();
  let made: Made | null = null;
  const sizes = new Set<number>();
  for (let step = 0; step < 40; step++) {
    pages = changed(pages, draws);
    made = await indexed(pages, made);
    expect(sums(made)).toEqual(sums(await indexed(pages, null)));
    sizes.add(made.former.noted.pages.length);
  }
  expect(sizes.size).toBeGreaterThan(3);
}, 60_000);

test('what is written is what Pagefind read', async () => {
  const draws = new Draws(3);
  const pages = new Map(
    Array.from({ length: 12 }, (_, n) => [`p/${n}/index.html`, pageOf(draws)] as const),
  );
  const { former } = await indexed(pages, null);
  const { segments } = openIndex(former.read);
  expect(segments.size).toBeGreaterThan(1);
  for (const [file, html] of pages) {
    const { fragment } = former.noted.pages.find((one) => one.file === file)!;
    if (fragment === null) continue;
    const segment = segments.get(fragment.slice(0, fragment.lastIndexOf('_')))!;
    const number = segment.pages.findIndex((page) => page.fragment === fragment);
    const [, heading = ''] = /<h1[^>]*>(\S+)/.exec(html)!;
    const word = heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const places = [...segment.words].filter(([text]) => word.startsWith(text) && text !== '');
    const holders = places.flatMap(([, { postings, variants }]) =>
      [postings, ...variants.values()].flat().map(({ page }) => page),
    );
    expect(holders, heading).toContain(number);
    expect([...segment.filters.get('kind')!.values()].flat()).toContain(number);
  }
});

test('a former index that cannot be put together with what is new is none', async () => {
  const draws = new Draws(5);
  const page = () => marked(pageOf(draws), draws);
  const pages = new Map([['a/index.html', page()]]);
  const made = await indexed(pages, null);
  const broken = { ...made.former, read: () => Buffer.from('no index') };
  const more = new Map(pages).set('b/index.html', page());
  const clean = sums(await indexed(more, null));
  expect(sums(await indexed(more, { ...made, former: broken }))).toEqual(clean);
  const sorted = (year: string) =>
    `<html lang="en"><body data-pagefind-body data-pagefind-sort="year:${year}"><p>Bridge</p></body></html>`;
  const three = new Map(
    ['1990', '1924', '2001'].map((year) => [`${year}/index.html`, sorted(year)]),
  );
  const before = await indexed(new Map([...three].slice(1)), null);
  const after = await indexed(three, before);
  expect(sums(after)).toEqual(sums(await indexed(three, null)));
  const { segments } = openIndex(after.former.read);
  // Numbered by their paths: 1924, 1990, 2001.
  expect(segments.get('en')!.sorts).toEqual([['year', [0, 1, 2]]]);
});
