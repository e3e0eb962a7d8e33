import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { writeManifest } from './manifest.js';
import { stage, writeFiles, writeInto } from './output.js';

/** Builds a site of one page, as a build does. */
async function build(out: string, words: string): Promise<void> {
  const { folder, commit } = await stage(out);
  await writeInto(folder, 'index.html', words);
  await writeManifest(folder, {});
  await commit();
}

const page = (out: string) => readFileSync(path.join(out, 'index.html'), 'utf8');

describe('the old site stands until the new one is whole', () => {
  test('and nothing is left beside it', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'deep', 'site');
    await build(out, 'one');
    const { folder, commit } = await stage(out);
    await writeInto(folder, 'index.html', 'two');
    expect(page(out)).toBe('one');
    await writeManifest(folder, {});
    await commit();
    expect(page(out)).toBe('two');
    expect(readdirSync(path.dirname(out))).toEqual(['site']);
  });

  test('a build that is given up leaves it as it was', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    const { folder, abandon } = await stage(out);
    await writeInto(folder, 'index.html', 'two');
    await abandon();
    expect(page(out)).toBe('one');
    expect(readdirSync(path.dirname(out))).toEqual(['site']);
    await build(out, 'three');
    expect(page(out)).toBe('three');
  });

  test('a build that died between its two renames is healed by the next', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    await build(path.join(root, '.site.old'), 'one');
    mkdirSync(path.join(root, '.site.building'));
    writeFileSync(path.join(root, '.site.lock'), '999999999');
    const { abandon } = await stage(out);
    await abandon();
    expect(page(out)).toBe('one');
  });

  test('a second build at the same time is refused by name', async () => {
    const out = path.join(scratchFolder(), 'site');
    const { commit } = await stage(out);
    await expect(stage(out)).rejects.toThrow(`another build (process ${process.pid})`);
    await commit();
  });

  test.skipIf(process.platform !== 'linux')(
    'a place that cannot be written to is no other build',
    async () => {
      await expect(stage('/proc/site')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
    },
  );
});

describe('somebody else’s files are never deleted', () => {
  test('a folder with any is refused', async () => {
    const out = path.join(scratchFolder(), 'site');
    mkdirSync(path.join(out, 'notes'), { recursive: true });
    writeFileSync(path.join(out, 'notes', 'thesis.doc'), 'years of work');
    await expect(stage(out)).rejects.toThrow('did not write: notes/thesis.doc');
    expect(readFileSync(path.join(out, 'notes', 'thesis.doc'), 'utf8')).toBe('years of work');
  });

  test('so is a site of ours with one of theirs in it', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    writeFileSync(path.join(out, 'z.txt'), '');
    await expect(stage(out)).rejects.toThrow('did not write: CNAME and 1 more');
    expect(page(out)).toBe('one');
  });

  test('a manifest that cannot be read makes no file ours', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    writeFileSync(path.join(out, 'data', 'manifest.json'), '{"files": null}');
    await expect(stage(out)).rejects.toThrow('did not write');
  });

  test('one that came while the site was built stops it', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    const { folder, commit, abandon } = await stage(out);
    await writeInto(folder, 'index.html', 'two');
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    await expect(commit()).rejects.toThrow('CNAME');
    await abandon();
    expect([page(out), existsSync(path.join(out, 'CNAME'))]).toEqual(['one', true]);
  });

  test('a file in the place of the folder is refused, an empty folder is taken', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    writeFileSync(out, 'mine');
    await expect(stage(out)).rejects.toThrow('is not a folder');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    rmSync(out);
    mkdirSync(out);
    await build(out, 'one');
    expect(page(out)).toBe('one');
  });
});

describe('writing', () => {
  test.each(['../x', '/tmp/news-archive-x', 'a/../../x', '.', ''])(
    'outside the site is refused: %j',
    async (file) => {
      const root = scratchFolder();
      const folder = path.join(root, 'site');
      mkdirSync(folder);
      await expect(writeInto(folder, file, 'x')).rejects.toThrow('outside the site');
      expect(readdirSync(root)).toEqual(['site']);
    },
  );

  test('a page of the site wins over a public file of its name', async () => {
    const folder = scratchFolder();
    const own = path.join(folder, 'own.txt');
    writeFileSync(own, 'theirs');
    const copies = ['a.txt', 'b/c.txt'].map((name) => ({ path: name, parts: [own] }));
    await writeFiles(path.join(folder, 'site'), [{ path: 'a.txt', content: 'ours' }], copies);
    const read = (name: string) => readFileSync(path.join(folder, 'site', name), 'utf8');
    expect([read('a.txt'), read('b/c.txt')]).toEqual(['ours', 'theirs']);
  });
});
