import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../browser/launch.js';
import { builtSite } from './built.js';
import { serve } from './serve.js';

/*
 * What a reader comes for is at most three clicks from the front page, with a mouse and without a script. A click is a
 * click on something that can be seen.
 */

const MOST = 3;

let browser: Browser;
let site = '';
let base = '';

beforeAll(async () => {
  site = await builtSite();
  base = await serve(site);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** A reader on the front page, whose clicks are counted. */
async function reader(): Promise<{ page: Page; click: (what: Locator) => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(base);
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    expect(clicks).toBeLessThanOrEqual(MOST);
    await what.click();
  };
  return { page, click };
}

test('who said “There were no ultimatums”, and who says otherwise', async () => {
  const { page, click } = await reader();
  const relation = page.locator('.relation', { hasText: 'There were no ultimatums' }).first();
  const said = relation.locator('.said-by', { hasText: 'There were no ultimatums' });
  expect(await said.locator('.chain').innerText()).toContain('The Washington Post');
  const otherwise = relation.locator('.said-by').filter({ hasNotText: 'There were no ultimatums' });
  const theirs = await otherwise.first().locator('blockquote').innerText();
  expect(theirs).toContain('refused the ultimatum');

  await click(said.locator('blockquote a'));
  expect(page.url()).toMatch(/articles\/000_[^#]*#c-/);
  const note = page.locator('.note', { has: page.locator('.differs') }).first();
  expect(await note.locator('.differs').innerText()).toContain('refused the ultimatum');
  await click(note.locator('.differs a').nth(1));
  expect(page.url()).toMatch(/articles\/003_[^#]*#c-/);
  expect(await page.locator(':target').count()).toBe(1);
});

test('everything Reuters is the source of', async () => {
  const { page, click } = await reader();
  await click(page.locator('main a[href="sources/reuters/"]').first());
  const section = page.locator('section', { has: page.locator('#said') });
  const rows = readFileSync(path.join(site, 'data/sources.json'), 'utf8');
  const { sources } = JSON.parse(rows) as { sources: { name: string; said: string[] }[] };
  const wanted = sources.find(({ name }) => name === 'Reuters')?.said ?? [];
  expect(wanted.length).toBeGreaterThan(1);
  const links = await section
    .locator('blockquote a')
    .evaluateAll((all) =>
      (all as { hash: string }[]).map(({ hash }) => hash.replace(/^#[cq]-/, '')),
    );
  expect(links.sort()).toEqual([...wanted].sort());
});

test('the citation of a quotation', async () => {
  const { page, click } = await reader();
  await click(page.locator('.menu a', { hasText: 'Quotations' }));
  const first = page.locator('.statement blockquote a').first();
  const words = await first.innerText();
  await click(first);
  const id = page.url().split('#')[1] ?? '';
  const note = page.locator('.note', { has: page.locator(`a[href="#${id}"]`) });
  await click(note.locator('summary'));
  const citation = await note.locator('pre').innerText();
  expect(citation).toContain(words.replace(/\s+/g, ' '));
  expect(citation).toContain(`#${id}`);
  expect(await note.locator('pre').isVisible()).toBe(true);
});
