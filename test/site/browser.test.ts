import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.js';
import { builtSite, filesOf, ONE_OF_EACH } from './built.js';
import { serve } from './serve.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site = '';
let base = '';
let below = '';

beforeAll(async () => {
  site = await builtSite();
  base = await serve(site);
  below = await serve(site, '/deep/down/');
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** A page that notes what it must not do: ask others, break its policy, throw. */
async function watched(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()))
      faults.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, context, faults };
}

function claimAndStory(): string[] {
  const first = (start: string) =>
    filesOf(site, 'index.html').find(
      (file) => file.startsWith(start) && file.split('/').length === 3,
    );
  return [first('claims/'), first('stories/')].map((file) =>
    (file ?? '').replace('index.html', ''),
  );
}

describe('every kind of page', () => {
  // A page is looked at on a desk and on a telephone, in the light and in the dark; whole pairs take turns from page to
  // page, for axe is slow.
  const DESK = { width: 1280, height: 900 };
  const PHONE = { width: 360, height: 740 };
  test.each([
    ['desktop, light', 0, { viewport: DESK, colorScheme: 'light' as const }],
    ['phone, dark', 0, { viewport: PHONE, colorScheme: 'dark' as const }],
    ['desktop, dark', 1, { viewport: DESK, colorScheme: 'dark' as const }],
    ['phone, light', 1, { viewport: PHONE, colorScheme: 'light' as const }],
  ])('is accessible, quiet and fits: %s', async (_, turn, options) => {
    const { page, context, faults } = await watched(options);
    const paths = [...ONE_OF_EACH, ...claimAndStory()].filter((_path, i) => i % 2 === turn);
    for (const path of paths) {
      await page.goto(base + path);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect([path, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([path, []]);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, options.viewport.width]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('reflows at 320 px', async () => {
    const { page, context } = await watched({ viewport: { width: 320, height: 640 } });
    for (const path of [...ONE_OF_EACH, ...claimAndStory()]) {
      await page.goto(base + path);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, 320]);
    }
    await context.close();
  });

  test('feeds and the sitemap are well-formed XML', async () => {
    const { page, context } = await watched();
    await page.goto(base);
    for (const file of filesOf(site, '.xml')) {
      const problem = await page.evaluate<string | null>(
        `fetch(${JSON.stringify(base + file)}).then((r) => r.text()).then((t) => new DOMParser().parseFromString(t, 'application/xml').querySelector('parsererror')?.textContent ?? null)`,
      );
      expect([file, problem]).toEqual([file, null]);
    }
    await context.close();
  });
});

describe.each([
  ['at the root', () => base],
  ['under a path', () => below],
])('the built folder %s', (_, at) => {
  test('finds an exact quotation, a name without its accents and a topic', async () => {
    const { page, context, faults } = await watched();
    for (const [query, wanted] of [
      ['There were no ultimatums', /000_965d3c1a1924b83b/],
      ['Nicolas Maduro', /people\/nicolas-maduro/],
      ['safe passage', /topics\/safe-passage/],
    ] as const) {
      await page.goto(`${at()}search/?q=${encodeURIComponent(query)}`);
      await page.locator('#results li').first().waitFor();
      const links = await page
        .locator('#results a')
        .evaluateAll((all) => (all as { href: string }[]).slice(0, 3).map(({ href }) => href));
      expect([query, links.some((href) => wanted.test(href)), links]).toEqual([query, true, links]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('home → disagreement → the words in context, without script', async () => {
    const { page, context } = await watched({ javaScriptEnabled: false });
    await page.goto(at());
    const side = page.locator('main a[href*="#c-"]').first();
    const target = await side.getAttribute('href');
    await side.click();
    expect(page.url()).toContain(`#${target?.split('#')[1] ?? ''}`);
    const lit = page.locator(':target');
    expect(await lit.count()).toBe(1);
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  test('home → topic → article → the other report of a claim → its place', async () => {
    const { page, context } = await watched();
    await page.goto(base);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent.trim()')).toMatch(
      /skip/i,
    );
    const follow = async (href: RegExp) => {
      for (let n = 0; n < 200; n++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate<string>(
          'document.activeElement?.getAttribute("href") ?? ""',
        );
        if (!href.test(at)) continue;
        const visible = await page.evaluate<boolean>(
          '(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0; })()',
        );
        expect(visible).toBe(true);
        await page.keyboard.press('Enter');
        await page.waitForURL(href);
        return;
      }
      throw new Error(`no link ${String(href)} on ${page.url()}`);
    };
    await follow(/topics\/safe-passage\//);
    await follow(/articles\/003[^#]*(?:#c-.*)?$/);
    await follow(/(?:articles\/004[^#]*#c-|claims\/)/);
    await context.close();
  });
});
