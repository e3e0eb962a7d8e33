import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadLinks } from '../../src/shell/links.js';
import { launch } from '../browser/launch.js';
import { report } from '../rebuild/articles.js';
import { Draws } from '../rebuild/draws.js';
import { treeOf } from '../rebuild/workshop.js';
import { newsArchive, type Run } from '../run.js';
import { filesOf } from './built.js';
import { serve } from './serve.js';
import { htmlFaults } from './valid.js';

const YEARS = ['2022', '2023', '2024'];
const PARTS = YEARS.map((year) => path.join('all', year));

let folder = '';
let joined = '';
let browser: Browser;

const join = (...args: string[]): Promise<Run> =>
  newsArchive(['join', ...args, '--out', 'all'], { cwd: folder });
const read = (file: string) => readFileSync(path.join(joined, file), 'utf8');
/** The pages that join, without those of the parts. */
const pages = () => filesOf(joined, '.html').filter((file) => !/^\d{4}\//.test(file));

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-join-'));
  joined = path.join(folder, 'all');
  const draws = new Draws(3);
  for (const year of YEARS) {
    const seeds = path.join(folder, `seeds-${year}`);
    mkdirSync(seeds);
    for (let n = 0; n < 6; n++)
      writeFileSync(
        path.join(seeds, `r${n}.txt`),
        report(draws).replace('May 2024', `May ${year}`),
      );
    writeFileSync(
      path.join(seeds, 'own.txt'),
      `Heron counted\nPublished: 3 May ${year}\n\nA heron of the year ${year} was seen in Aby, said Rosa Vik${year === '2022' ? '' : ', a neighbour'}.\n`,
    );
    const { code, err } = await newsArchive(
      ['build', '--seeds', seeds, '--out', path.join('all', year), '--cache', `cache-${year}`],
      { cwd: folder },
    );
    if (code !== 0) throw new Error(err);
  }
  const { code, err } = await join(...PARTS);
  if (code !== 0) throw new Error(err);
  browser = await launch();
  // Three builds, on a machine that may be busy.
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sites that are joined', () => {
  test('have a front page with each part, its days and counts, and lists of what they share', () => {
    const home = read('index.html');
    for (const year of YEARS) {
      expect(home).toContain(`<a href="${year}/">`);
      expect(home).toMatch(new RegExp(`May ${year} to \\d+ May ${year}|May ${year}`));
    }
    expect(home).toContain('21 articles');
    const people = read('people/index.html');
    expect(people).toMatch(/2022\/people\/anna-berg\/[^]*?2023\/people\/anna-berg\//);
    expect(people).toMatch(/Taken for one person: (?:called “|named together with )/);
    // Nothing but the name speaks for her.
    expect(people).toMatch(/Rosa Vik<[^]*?The same name; nothing shows/);
    expect(read('topics/index.html')).toMatch(/Taken for one topic: the same words/);
  });

  test('every page is valid, every link resolves, nothing runs inline', async () => {
    expect(pages()).toEqual([
      '404.html',
      'index.html',
      'people/index.html',
      'search/index.html',
      'topics/index.html',
    ]);
    for (const file of pages()) {
      expect(await htmlFaults(file, read(file))).toEqual([]);
      expect(read(file)).toContain('http-equiv="Content-Security-Policy"');
      expect(read(file)).not.toMatch(/\son[a-z]+="|\sstyle="|<style|<script(?![^>]*src=)/);
    }
    const dead = (await deadLinks(joined)).filter(({ file }) => !file.endsWith('404.html'));
    expect(dead).toEqual([]);
  });

  test.each([
    ['desktop, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' as const }],
    ['phone, dark', { viewport: { width: 320, height: 740 }, colorScheme: 'dark' as const }],
  ])('every page is accessible and fits: %s', async (_, options) => {
    // The page for what does not exist is at home at the root alone.
    const base = await serve(joined);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (const file of pages()) {
      await page.goto(base + file.replace('index.html', ''));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([file, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([file, []]);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect([file, width]).toEqual([file, options.viewport.width]);
    }
    await context.close();
  });

  test('one search finds in all parts, and can be narrowed to one; each part still has its own', async () => {
    const base = await serve(joined, '/deep/down/');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const found = async (address: string) => {
      await page.goto(base + address);
      await page.locator('#results li').first().waitFor();
      return page
        .locator('#results a')
        .evaluateAll((all) => (all as { href: string }[]).map(({ href }) => href));
    };
    const everywhere = await found('search/?q=heron');
    for (const year of YEARS) expect(everywhere).toContain(`${base}${year}/articles/own/`);
    expect(await page.locator('#facets legend').allInnerTexts()).toContain('Part');
    const narrowed = await found('search/?q=heron&part=2023');
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.filter((href) => !href.startsWith(`${base}2023/`))).toEqual([]);
    const own = await found('2024/search/?q=heron');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((href) => !href.startsWith(`${base}2024/`))).toEqual([]);
    await page.goto(everywhere[0]!);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('are verified with their parts, and joined again to the same bytes', async () => {
    const before = treeOf(joined);
    expect((await join(...[...PARTS].reverse())).code).toBe(0);
    expect(treeOf(joined)).toEqual(before);
    expect((await newsArchive(['verify', '--out', 'all'], { cwd: folder })).code).toBe(0);
    writeFileSync(path.join(joined, '2023/articles/own/seed.txt'), 'changed');
    writeFileSync(path.join(joined, 'CNAME'), 'example.org');
    const { code, err } = await newsArchive(['verify', '--out', 'all'], { cwd: folder });
    expect([code, err.match(/^\S+ {2}error/gm)]).toEqual([
      1,
      ['CNAME  error', '2023/articles/own/seed.txt  error'],
    ]);
    rmSync(path.join(joined, 'CNAME'));
    rmSync(path.join(joined, '2023/articles/own/seed.txt'));
  });

  test('leave what is not theirs, and say what cannot be joined', async () => {
    for (const [args, reason, exit] of [
      [['nowhere'], /does not lie below/, 2],
      [['all/data'], /no part can be called “data”/, 2],
      [['all/none'], /is no site that `build` wrote/, 2],
      [[], /takes the folders/, 2],
    ] as const) {
      const { code, err } = await join(...args);
      expect([code, err]).toEqual([exit, expect.stringMatching(reason)]);
      expect(err).toContain('→');
    }
    const home = read('index.html');
    writeFileSync(path.join(joined, 'index.html'), 'mine');
    const { code, err } = await join(...PARTS);
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('index.html was not written by joining'),
    ]);
    expect(read('index.html')).toBe('mine');
    writeFileSync(path.join(joined, 'index.html'), home);
    // A part less: what only it brought goes, and nothing else.
    expect((await join(PARTS[0]!, PARTS[2]!)).code).toBe(0);
    expect(read('index.html')).not.toContain('2023/');
    expect(filesOf(joined, '2023/index.html')).toHaveLength(1);
  });

  test('speak the language of the settings', async () => {
    writeFileSync(path.join(folder, 'archive.config.json'), '{"language": "de"}');
    const { code, err } = await join(...PARTS);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining('2022  warning  its interface is in “en”'),
    ]);
    for (const file of pages()) {
      expect(read(file)).toContain('<html lang="de">');
      expect(read(file).replace(/<[^>]*>/g, ' ')).not.toMatch(
        /\b(?:part|parts|people|same|search|nothing)\b/i,
      );
    }
  });
});
