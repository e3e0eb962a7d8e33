import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Makes a change, waits until open pages are told, looks at one of them, and waits for the site on the disk. */
async function seenAfter(change: () => void, url: string): Promise<string> {
  // Watching goes by bursts: what was written just before is another one.
  await new Promise((done) => setTimeout(done, 500));
  const [told, built] = [changes, builds()];
  change();
  await until(() => changes > told);
  const shown = await text(url);
  await until(() => builds() > built);
  expect(await text(url)).toBe(shown);
  return shown;
}

test('a style, a template, a seed and a sidecar are shown as soon as they change', async () => {
  const style = () => writeFileSync(at('public', 'assets', 'own.css'), 'a { color: red }');
  expect(await seenAfter(style, '/assets/own.css')).toBe('a { color: red }');
  const own = '{% extends "base.njk" %}{% block content %}<p>Our own front page</p>{% endblock %}';
  const template = () => writeFileSync(at('templates', 'home.njk'), own);
  expect(await seenAfter(template, '/')).toContain('Our own front page');
  const edit = () => writeFileSync(at('seeds', 'bridge.txt'), smallArticle('Tranby'));
  expect(await seenAfter(edit, '/articles/bridge/')).toContain('Tranby');
  const correct = () =>
    writeFileSync(at('seeds', 'ferry.overrides.yml'), 'title: Farewell to all\n');
  expect(await seenAfter(correct, '/articles/ferry/')).toContain('Farewell to all');
  const remove = () => rmSync(at('seeds', 'ferry.overrides.yml'));
  expect(await seenAfter(remove, '/articles/ferry/')).not.toContain('Farewell to all');
  const away = () => rmSync(at('seeds', 'bridge.txt'));
  expect(await seenAfter(away, '/articles/')).not.toContain('bridge');
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
