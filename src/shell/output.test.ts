import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { writeFiles, writeInto } from './files.js';
import { writeManifest } from './manifest.js';
import { stage } from './output.js';

const NO_SEEDS = { seeds: {}, refused: {} };
/** A number no process has. */
const DEAD = '999999999';

/** Builds a site of one page, as a build does. */
async function build(out: string, words: string): Promise<void> {
  const { folder, commit } = await stage(out);
  writeInto(folder, 'index.html', words);
  await writeManifest(folder, NO_SEEDS);
  await commit();
}

const page = (out: string) => readFileSync(path.join(out, 'index.html'), 'utf8');

describe('the old site stands until the new one is whole', () => {
  test('and nothing is left beside it', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'deep', 'site');
    await build(out, 'one');
    const { folder, commit } = await stage(out);
    writeInto(folder, 'index.html', 'two');
    expect(page(out)).toBe('one');
    await writeManifest(folder, NO_SEEDS);
    await commit();
    expect(page(out)).toBe('two');
    expect(readdirSync(path.dirname(out))).toEqual(['site']);
  });

  test('a build that is given up leaves it as it was', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    const { folder, abandon } = await stage(out);
    writeInto(folder, 'index.html', 'two');
    await abandon();
    expect(page(out)).toBe('one');
    expect(readdirSync(path.dirname(out))).toEqual(['site']);
    await build(out, 'three');
    expect(page(out)).toBe('three');
  });

  test('a build that died between its two renames is healed by the next', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    await build(out, 'one');
    const { folder } = await stage(out);
    writeInto(folder, 'index.html', 'two');
    renameSync(out, path.join(path.dirname(folder), 'old'));
    writeFileSync(path.join(root, '.site.lock'), DEAD);
    const { abandon } = await stage(out);
    expect(page(out)).toBe('one');
    await abandon();
    expect(readdirSync(root)).toEqual(['site']);
  });

  test('a second build at the same time is refused by name', async () => {
    const out = path.join(scratchFolder(), 'site');
    const { commit } = await stage(out);
    await expect(stage(out)).rejects.toThrow(`another build (process ${process.pid})`);
    await commit();
  });

  test('one of many takes over from a build that died, and nobody else', async () => {
    for (let round = 0; round < 20; round++) {
      const root = scratchFolder();
      const out = path.join(root, 'site');
      writeFileSync(path.join(root, '.site.lock'), DEAD);
      const all = await Promise.allSettled(Array.from({ length: 12 }, () => stage(out)));
      const winners = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(winners).toHaveLength(1);
      await winners[0]!.abandon();
      expect(readdirSync(root)).toEqual([]);
    }
  });

  test('a build that has lost its lock writes nothing and removes nothing of the other', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    const first = await stage(out);
    rmSync(path.join(root, '.site.lock'));
    const second = await stage(out);
    await expect(first.commit()).rejects.toThrow('another build has begun');
    await first.abandon();
    writeInto(second.folder, 'index.html', 'two');
    await writeManifest(second.folder, NO_SEEDS);
    await second.commit();
    expect(page(out)).toBe('two');
  });

  test('a build that is refused leaves no lock', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    mkdirSync(out);
    writeFileSync(path.join(out, 'mine.txt'), 'mine');
    await expect(stage(out)).rejects.toThrow('mine.txt');
    expect(readdirSync(root)).toEqual(['site']);
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

  test.each([
    ['made by hand', { files: { 'a.txt': 'x' } }],
    ['of another program', { generator: 'other', version: 1, files: { 'a.txt': 'x' } }],
    [
      'with the right hashes',
      { files: { 'a.txt': createHash('sha256').update('1').digest('hex') } },
    ],
  ])('nor does a manifest %s', async (_, manifest) => {
    const out = path.join(scratchFolder(), 'site');
    mkdirSync(path.join(out, 'data'), { recursive: true });
    writeFileSync(path.join(out, 'data', 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(path.join(out, 'a.txt'), '1');
    await expect(stage(out)).rejects.toThrow('did not write: a.txt and 1 more');
    expect(readFileSync(path.join(out, 'a.txt'), 'utf8')).toBe('1');
  });

  test('a page of ours that was edited is theirs', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    writeFileSync(path.join(out, 'index.html'), 'my own words');
    await expect(stage(out)).rejects.toThrow(
      `${path.join(out, 'index.html')} was changed since it was built`,
    );
    expect(page(out)).toBe('my own words');
    rmSync(path.join(out, 'index.html'));
    await build(out, 'two');
    expect(page(out)).toBe('two');
  });

  test('so is a manifest of ours that was edited, and all it vouches for', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    const file = path.join(out, 'data', 'manifest.json');
    writeFileSync(path.join(out, 'mine.txt'), 'mine');
    const hash = createHash('sha256').update('mine').digest('hex');
    const text = readFileSync(file, 'utf8').replace(
      '"files": {',
      `"files": { "mine.txt": "${hash}",`,
    );
    writeFileSync(file, text);
    await expect(stage(out)).rejects.toThrow(`${file} was changed since it was built`);
    expect(existsSync(path.join(out, 'mine.txt'))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('so is a link in the place of a file', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    await build(out, 'one');
    renameSync(path.join(out, 'index.html'), path.join(root, 'elsewhere.html'));
    symlinkSync('../elsewhere.html', path.join(out, 'index.html'));
    await expect(stage(out)).rejects.toThrow('was changed since it was built');
  });

  test.each(['.site.building', '.site.old'])('beside the site: %s', async (name) => {
    const root = scratchFolder();
    const mine = path.join(root, name, 'site', 'thesis.doc');
    mkdirSync(path.dirname(mine), { recursive: true });
    writeFileSync(mine, 'years of work');
    const began = await stage(path.join(root, 'site')).catch((error: unknown) => error);
    expect(readFileSync(mine, 'utf8')).toBe('years of work');
    expect(existsSync(path.join(root, 'site'))).toBe(false);
    expect(existsSync(path.join(root, '.site.lock'))).toBe(!(began instanceof Error));
    if (name === '.site.building') expect(String(began)).toContain('is not of this program');
  });

  test('in the folder of the building, beside what is ours', async () => {
    const root = scratchFolder();
    const out = path.join(root, 'site');
    const { folder, commit } = await stage(out);
    const mine = path.join(path.dirname(folder), 'thesis.doc');
    writeFileSync(mine, 'years of work');
    await writeManifest(folder, NO_SEEDS);
    await commit();
    await build(out, 'two');
    expect([page(out), readFileSync(mine, 'utf8')]).toEqual(['two', 'years of work']);
  });

  test('a lock that is none of ours', async () => {
    const root = scratchFolder();
    const lock = path.join(root, '.site.lock');
    writeFileSync(lock, 'the key to my door');
    await expect(stage(path.join(root, 'site'))).rejects.toThrow('another build (process unknown)');
    expect(readFileSync(lock, 'utf8')).toBe('the key to my door');
  });

  test('one that came while the site was built stops it', async () => {
    const out = path.join(scratchFolder(), 'site');
    await build(out, 'one');
    const { folder, commit, abandon } = await stage(out);
    writeInto(folder, 'index.html', 'two');
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
    (file) => {
      const root = scratchFolder();
      const folder = path.join(root, 'site');
      mkdirSync(folder);
      expect(() => writeInto(folder, file, 'x')).toThrow('outside the site');
      expect(readdirSync(root)).toEqual(['site']);
    },
  );

  test('a page of the site wins over a public file of its name', () => {
    const folder = scratchFolder();
    const own = path.join(folder, 'own.txt');
    writeFileSync(own, 'theirs');
    const copies = ['a.txt', 'b/c.txt'].map((name) => ({ path: name, parts: [own] }));
    writeFiles(path.join(folder, 'site'), [{ path: 'a.txt', content: 'ours' }], copies);
    const read = (name: string) => readFileSync(path.join(folder, 'site', name), 'utf8');
    expect([read('a.txt'), read('b/c.txt')]).toEqual(['ours', 'theirs']);
  });
});
