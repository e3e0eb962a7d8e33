import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FERRY } from '../test/ferry.js';
import { scratchFolder, smallArticle, writeSeeds } from '../test/run.js';
import { build, type LiveSite, type Revision } from './build.js';
import { showFirst } from './first-look.js';
import { readers } from './readers.js';
import { readSettings } from './shell/settings.js';

const silent = { say: () => undefined, progress: () => undefined, out: () => undefined };

/** A site of a reserved article and another, and what its preview shows of seeds that change. */
async function previewed() {
  const archive = scratchFolder();
  writeSeeds(archive, { 'bridge.txt': smallArticle('Bro'), 'ferry.txt': FERRY });
  const seed = (name: string) => path.join(archive, 'seeds', name);
  writeFileSync(seed('bridge.overrides.yml'), 'title: A corrected title\n');
  const folders = { seeds: path.join(archive, 'seeds'), out: path.join(archive, '_site') };
  const settings = await readSettings({ ...folders, fullText: 'unless-reserved' });
  let site: LiveSite | null = null;
  // It need not be written.
  const written = build(settings, silent, {
    portable: false,
    onSite: (one) => {
      site = one;
      return Promise.reject(new Error('enough'));
    },
  });
  await expect(written).rejects.toThrow('enough');
  const shown = async (...names: string[]) => {
    let what: Revision | null = null;
    const show = (_: LiveSite, __: string, revision: Revision) => {
      what = revision;
      return Promise.resolve();
    };
    await showFirst(names.map(seed), { settings, site, reader: readers(1), show });
    return what as Revision | null;
  };
  return { seed, shown, site: site as LiveSite | null };
}

test('a new seed has its page, and not its text where its rights may be those of another', async () => {
  const { seed, shown } = await previewed();
  const copy = FERRY.split('\n').filter((line) => !line.includes('All rights reserved'));
  writeFileSync(seed('copy.txt'), copy.join('\n'));
  const added = await shown('copy.txt');
  const [id = ''] = added?.beside?.pages['article'] ?? [];
  expect(added?.beside?.address('article', id)).toBe('articles/copy/index.html');
  // Quotations and claims may be shown, the text they stand in may not.
  expect(added?.beside?.view('article', id)).toMatchObject({ text: { passages: [] } });
});

test('of a seed that is gone its page goes; one without its sidecar reads as it does alone', async () => {
  const { seed, shown, site } = await previewed();
  rmSync(seed('bridge.overrides.yml'));
  const id = site?.articleAt('bridge.txt') ?? '';
  const title = () => JSON.stringify(site?.view('article', id)).includes('A corrected title');
  expect(title()).toBe(true);
  expect(await shown('bridge.overrides.yml')).toEqual({ beside: null, gone: [] });
  expect(title()).toBe(false);
  rmSync(seed('bridge.txt'));
  expect((await shown('bridge.txt'))?.gone).toEqual(['articles/bridge/index.html']);
});

test('what is hidden, or no seed at all, is left to the build', async () => {
  const { seed, shown } = await previewed();
  writeFileSync(seed('other.txt'), smallArticle('Tranby'));
  writeFileSync(seed('other.overrides.yml'), 'hide: true\n');
  expect(await shown('other.txt')).toBeNull();
  expect(await shown('never.txt')).toBeNull();
});
