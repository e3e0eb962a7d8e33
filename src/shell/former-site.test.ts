import { statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { Carrier } from './carry.js';
import { writeInto } from './files.js';
import { isSettled, lookAt, stateOf } from './former-site.js';
import { writeManifest } from './manifest.js';
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
  const state = { bytes: 3, modified: '10000000000', inode: '1' };
  expect([isSettled(state, 11_000_000_000n), isSettled(state, 13_000_000_000n)]).toEqual([
    false,
    true,
  ]);
});

test('what is written into the new site leaves a file taken over from the old one as it was', async () => {
  const { out, page } = await siteOfOnePage();
  const next = path.join(path.dirname(out), 'next');
  new Carrier(out, next).take('index.html');
  expect(stateOf(path.join(next, 'index.html'))).toEqual(stateOf(page));
  writeInto(next, 'index.html', 'two');
  expect([page, path.join(next, 'index.html')].map((file) => statSync(file).size)).toEqual([3, 3]);
  expect(stateOf(path.join(next, 'index.html'))!.inode).not.toBe(stateOf(page)!.inode);
});
