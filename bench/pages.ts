import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../test/browser/launch.js';
import { option } from '../train/options.js';

/*
 * What pages weigh and how fast they show: npm run bench -- pages [--site DIR] [--sizes]. Of every kind of page of a
 * built site: how many there are, the median and the heaviest with its gzip size, and how many are over the budget.
 * Then the heaviest and a middling page of each kind in a real browser on a slow profile (1.6 Mbit/s, 150 ms, a
 * processor four times slower, nothing cached, as a telephone and as a desk): largest contentful paint, layout shift
 * and blocking time (what long tasks take after the first paint, beyond 50 ms each), requests and bytes of the first view. `--sizes` leaves the
 * browser out.
 */

const HTML_BUDGET = 20_000;

interface Page {
  file: string;
  size: number;
}

/** The kind of a page by its address: folder names stay, what is named by its content becomes `*`. */
function kindOf(file: string): string {
  const [top = '', ...rest] = file.split('/').slice(0, -1);
  if (top === '') return file === 'index.html' ? 'home' : file;
  const fixed = new Set(['page', 'type', 'claims', 'quotes', 'said', 'about', 'articles']);
  return [
    top,
    ...rest.map((part, i) => (fixed.has(part) && (i > 0 || part !== 'about') ? part : '*')),
  ].join('/');
}

function pagesOf(site: string): Map<string, Page[]> {
  const kinds = new Map<string, Page[]>();
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'));
  for (const file of files.sort()) {
    const size = gzipSync(readFileSync(path.join(site, file))).length;
    const kind = kindOf(file);
    kinds.set(kind, [...(kinds.get(kind) ?? []), { file, size }]);
  }
  for (const pages of kinds.values()) pages.sort((a, b) => a.size - b.size);
  return kinds;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A host as hosts are: it compresses. */
async function serve(site: string): Promise<{ server: Server; base: string }> {
  const server = createServer((request, response) => {
    const url = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const target = path.join(site, url);
    const isFolder = existsSync(target) && statSync(target).isDirectory();
    const file = isFolder ? path.join(target, 'index.html') : target;
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, base: `http://127.0.0.1:${port}/` };
}

/** Runs in the page before anything of it: what the browser tells of its work is added up. */
const WATCH = `
  window.seen = { lcp: 0, cls: 0, tbt: 0 };
  let painted = Infinity;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') painted = entry.startTime; });
  watch('longtask', (entry) => {
    const late = Math.min(entry.duration, entry.startTime + entry.duration - painted);
    seen.tbt += Math.max(0, late - 50);
  });
`;

interface Shown {
  lcp: number;
  cls: number;
  tbt: number;
  requests: number;
  bytes: number;
}

const VIEWS = {
  telephone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true },
  desk: { viewport: { width: 1280, height: 900 } },
};

async function shown(browser: Browser, url: string, view: keyof typeof VIEWS): Promise<Shown> {
  const context = await browser.newContext(VIEWS[view]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150 },
    ...{ downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let [requests, bytes] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(700);
  const seen = await page.evaluate<Omit<Shown, 'requests' | 'bytes'>>('seen');
  await context.close();
  return { ...seen, requests, bytes };
}

function say(...cells: readonly (string | number)[]): void {
  const [first = '', ...rest] = cells;
  const line = String(first).padEnd(26) + rest.map((cell) => String(cell).padStart(9)).join('');
  process.stdout.write(`${line.trimEnd()}\n`);
}

function sizes(kinds: ReadonlyMap<string, readonly Page[]>): void {
  say('kind', 'pages', 'median', 'heaviest', 'over 20 kB');
  for (const [kind, pages] of kinds) {
    const over = pages.filter(({ size }) => size > HTML_BUDGET).length;
    const median = pages[pages.length >> 1]?.size ?? 0;
    say(kind, pages.length, median, pages.at(-1)?.size ?? 0, over);
  }
}

async function speeds(site: string, kinds: ReadonlyMap<string, readonly Page[]>): Promise<void> {
  const { server, base } = await serve(site);
  const browser = await launch();
  say('\npage', 'view', 'LCP ms', 'CLS', 'TBT ms', 'requests', 'kB');
  for (const [kind, pages] of kinds) {
    const some = new Set([pages[pages.length >> 1], pages.at(-1)]);
    for (const page of some) {
      if (page === undefined) continue;
      for (const view of ['telephone', 'desk'] as const) {
        const url = base + page.file.replace(/index\.html$/, '');
        const { lcp, cls, tbt, requests, bytes } = await shown(browser, url, view);
        const weight = page === pages.at(-1) ? 'heaviest' : 'middling';
        const cells = [Math.round(lcp), cls.toFixed(3), Math.round(tbt), requests];
        say(`${kind} ${weight}`.slice(-26), view, ...cells, (bytes / 1000).toFixed(1));
      }
    }
  }
  await browser.close();
  server.close();
}

const site = option('site') ?? '_site';
const kinds = pagesOf(site);
sizes(kinds);
if (!process.argv.includes('--sizes')) await speeds(site, kinds);
