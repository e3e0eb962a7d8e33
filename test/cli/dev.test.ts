import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FERRY } from '../ferry.js';
import { ROOT, smallArticle, writeSeeds } from '../run.js';

const archive = mkdtempSync(path.join(os.tmpdir(), 'news-archive-test-'));
const at = (...parts: string[]) => path.join(archive, ...parts);
let dev: ChildProcess;
let site = '';
let said = '';
let changes = 0;

beforeAll(async () => {
  writeSeeds(archive, { 'bridge.txt': smallArticle('Bro'), 'ferry.txt': FERRY });
  mkdirSync(at('public', 'assets'), { recursive: true });
  mkdirSync(at('templates'));
  const args = [path.join(ROOT, 'dist', 'cli.js'), 'dev', '--port', '18280'];
  dev = spawn(process.execPath, args, { cwd: archive, stdio: ['ignore', 'ignore', 'pipe'] });
  dev.stderr!.on('data', (words: Buffer) => (said += words.toString()));
  await until(() => /http:\/\/localhost:\d+/.test(said));
  site = /http:\/\/localhost:\d+/.exec(said)![0];
  void listen();
}, 60_000);
afterAll(() => {
  dev.kill('SIGKILL');
  rmSync(archive, { recursive: true, force: true });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 10));
}

/** Counts how often open pages are told to load anew. */
async function listen(): Promise<void> {
  const { body } = await fetch(`${site}/__news-archive/reload`);
  const stream = body as AsyncIterable<Uint8Array>;
  try {
    for await (const bytes of stream) {
      if (new TextDecoder().decode(bytes).includes('change')) changes++;
    }
  } catch {
    // The server has ended.
  }
}

const text = async (url: string) => (await fetch(site + url)).text();
const builds = () => said.match(/\d+ pages \(/g)?.length ?? 0;

/** Makes a change, waits until open pages are told, looks at one of them, and again when the site is on the disk. */
async function seenAfter(change: () => void, url: string): Promise<[first: string, last: string]> {
  // Watching goes by bursts: what was written just before is another one.
  await new Promise((done) => setTimeout(done, 500));
  const [told, built] = [changes, builds()];
  change();
  await until(() => changes > told);
  const first = await text(url);
  await until(() => builds() > built);
  return [first, await text(url)];
}

/** Waits until no build has ended for some time. */
async function untilSettled(): Promise<void> {
  for (let [before, now] = [-1, builds()]; before !== now; [before, now] = [now, builds()])
    await new Promise((done) => setTimeout(done, 2500));
}

test('a style, a template, a seed and a sidecar are shown as soon as they change', async () => {
  const shows = async (words: string, change: () => void, url: string) => {
    for (const shown of await seenAfter(change, url)) expect(shown).toContain(words);
  };
  const style = () => writeFileSync(at('public', 'assets', 'own.css'), 'a { color: red }');
  await shows('a { color: red }', style, '/assets/own.css');
  const own = '{% extends "base.njk" %}{% block content %}<p>Our own front page</p>{% endblock %}';
  await shows('Our own front page', () => writeFileSync(at('templates', 'home.njk'), own), '/');
  const edit = () => writeFileSync(at('seeds', 'bridge.txt'), smallArticle('Tranby'));
  await shows('Tranby', edit, '/articles/bridge/');
  const sidecar = at('seeds', 'ferry.overrides.yml');
  const correct = () => writeFileSync(sidecar, 'title: Farewell to all\n');
  await shows('Farewell to all', correct, '/articles/ferry/');
  const again = () => writeFileSync(sidecar, 'title: Farewell to some\n');
  const told = changes;
  await shows('Farewell to some', again, '/articles/ferry/');
  // Once as the seed reads by itself, once beside all others.
  expect(changes - told).toBe(2);
  await shows('not stated', () => rmSync(sidecar), '/articles/ferry/');
  expect(await text('/articles/ferry/')).not.toContain('Farewell to some');
  await shows('ferry', () => rmSync(at('seeds', 'bridge.txt')), '/articles/');
  expect(await text('/articles/')).not.toContain('bridge');
}, 60_000);

test('a seed that is new, renamed or deleted is shown before it is compared with the others', async () => {
  const [before, told] = [changes, () => changes];
  const add = () => writeFileSync(at('seeds', 'harbour.txt'), smallArticle('Solheim'));
  for (const shown of await seenAfter(add, '/articles/harbour/'))
    expect(shown).toContain('Solheim');
  // Once by itself, once beside all others; by then it stands in the lists, too.
  expect(told() - before).toBe(2);
  expect(await text('/articles/')).toContain('harbour');
  const rename = () => {
    renameSync(at('seeds', 'harbour.txt'), at('seeds', 'quay.txt'));
  };
  const [first] = await seenAfter(rename, '/articles/quay/');
  expect(first).toContain('Solheim');
  // The old name may go in a burst of its own.
  const status = async () => (await fetch(`${site}/articles/quay/`)).status;
  await untilSettled();
  const [shown, built] = [changes, builds()];
  rmSync(at('seeds', 'quay.txt'));
  await until(() => changes > shown);
  expect([await status(), builds()]).toEqual([404, built]);
  await until(() => builds() > built);
  expect([await status(), changes - shown]).toEqual([404, 2]);
}, 60_000);

test('what is to be looked at, and why a site cannot be built, is told to open pages', async () => {
  await new Promise((done) => setTimeout(done, 500));
  const told = changes;
  writeFileSync(at('templates', 'home.njk'), '{% block content %}{% if %}');
  await until(() => changes > told && said.includes('home.njk'));
  await until(() => /→/.test(said.slice(said.indexOf('home.njk'))));
  const { failure } = JSON.parse(await text('/__news-archive/findings')) as { failure: string };
  expect(failure).toContain('home.njk');
  // The page that cannot be made is there as it was.
  expect(await text('/')).toContain('Our own front page');
}, 60_000);
