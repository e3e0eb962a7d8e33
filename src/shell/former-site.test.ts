import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { writeInto } from './files.js';
import { isSettled, lookAt, stateOf } from './former-site.js';
import { writeManifest } from './manifest.js';
import { NewFiles } from './new-files.js';
import type { SiteNotes } from './page-notes.js';

async function siteOfOnePage(): Promise<{ out: string; page: string; notes: SiteNotes }> {
  const out = path.join(scratchFolder(), 'site');
  writeInto(out, 'index.html', 'one');
  const { checksum } = await writeManifest(out, { seeds: {}, refused: {} });
  const page = path.join(out, 'index.html');
  const states = { 'index.html': stateOf(page)! };
  const notes: SiteNotes = {
    ...{ manifest: checksum, templates: {}, program: '' },
    ...{ pages: {}, states, search: {}, units: {}, tables: {} },
    inputs: '',
    told: [],
    looks: { program: '', names: [], prints: [] },
  };
  return { out, page, notes };
}

test('a file that was edited is somebody’s own, of the same size too', async () => {
  const { out, page, notes } = await siteOfOnePage();
  expect((await lookAt(out, notes)).foreign).toEqual([]);
  const { mtime } = statSync(page);
  writeFileSync(page, 'two');
  utimesSync(page, mtime, new Date(mtime.getTime() + 5));
  const { foreign, files } = await lookAt(out, notes);
  expect([foreign, files.size]).toEqual([[{ file: 'index.html', problem: 'changed' }], 0]);
});

test('notes of another site, or of none, have every file read', async () => {
  const { out, page, notes } = await siteOfOnePage();
  writeFileSync(page, 'two');
  const states = { 'index.html': stateOf(page)! };
  for (const wrong of [null, { ...notes, manifest: 'another', states }])
    expect((await lookAt(out, wrong)).foreign).toHaveLength(1);
});

test('the state of a file that may still change within the grain of its time is not noted', () => {
  const state = { bytes: 3, modified: 10_000, inode: 1 };
  expect([isSettled(state, 11_000), isSettled(state, 13_000)]).toEqual([false, true]);
});

test('a file is read where it lies: written beside the old site, or staying in it', async () => {
  const { out } = await siteOfOnePage();
  const next = path.join(path.dirname(out), 'next');
  const former = await lookAt(out, null);
  const files = new NewFiles(next, former);
  const read = (file: string) => readFileSync(files.at(file), 'utf8');
  const sha256 = former.files.get('index.html')!;
  expect([files.take('index.html', 'another'), files.take('new.html', sha256)]).toEqual([
    false,
    false,
  ]);
  files.write('index.html', 'two');
  expect([read('index.html'), [...files.taken]]).toEqual(['two', []]);
  expect(files.take('index.html', sha256)).toBe(true);
  expect([read('index.html'), [...files.taken]]).toEqual(['one', ['index.html']]);
  expect(existsSync(path.join(next, 'index.html'))).toBe(false);
  files.write('index.html', 'three');
  expect([read('index.html'), [...files.taken]]).toEqual(['three', []]);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('one');
});
