import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { writeInto } from './files.js';
import { preview, type Preview } from './serve.js';

const root = mkdtempSync(path.join(os.tmpdir(), 'news-archive-test-'));
let server: Preview;

beforeAll(async () => {
  const site = path.join(root, 'site');
  writeInto(site, 'index.html', '<h1>Home</h1>');
  writeInto(site, 'a b/index.html', '<h1>Ferry</h1>');
  writeInto(site, '404.html', '<h1>Lost</h1>');
  writeInto(site, 'data/a.json', '{}');
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'site-secret.txt'), 'secret');
  server = await preview(site, 18_080);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Asks for a path as it stands: `fetch` would tidy `..` away. */
function get(target: string): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: target }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('pages are served as they are, with a script that reloads them', async () => {
  const { status, type, body } = await get('/?q=1');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body).toBe(
    '<h1>Home</h1><link rel="stylesheet" href="/__news-archive/preview.css"><script src="/__news-archive/preview.js" defer></script>',
  );
  expect(await get('/data/a.json')).toMatchObject({ status: 200, body: '{}' });
});

test('a folder without its slash is sent to the one with it', async () => {
  expect(await get('/a%20b')).toMatchObject({ status: 301, location: '/a%20b/' });
  expect((await get('/a%20b/')).body).toContain('Ferry');
});

test('what is not there is the page that says so', async () => {
  const { status, body } = await get('/nowhere/');
  expect([status, body]).toEqual([404, expect.stringContaining('Lost')]);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/a%20b/../../secret.txt',
  '/../site-secret.txt',
  '//secret.txt',
  '/%00',
  '/%',
  '/..%5csecret.txt',
])('%s leads nowhere', async (target) => {
  const { status, body } = await get(target);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('a site that is being swapped ends no server', async () => {
  const [site, aside] = [path.join(root, 'site'), path.join(root, 'aside')];
  renameSync(site, aside);
  expect(await get('/')).toMatchObject({ status: 503 });
  renameSync(aside, site);
  const answers: Promise<Answer>[] = [];
  for (let swap = 0; swap < 50; swap++) {
    answers.push(get('/'), get('/data/a.json'), get('/a%20b'));
    renameSync(site, aside);
    await new Promise((done) => setImmediate(done));
    renameSync(aside, site);
    await new Promise((done) => setImmediate(done));
  }
  for (const { status } of await Promise.all(answers))
    expect([200, 301, 404, 503]).toContain(status);
  expect((await get('/')).status).toBe(200);
});
