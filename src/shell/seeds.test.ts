import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder, writeSeeds } from '../../test/run.js';
import { limits } from '../model/limits.js';
import { checkFolders, listSeeds, readBytes, type SeedListing } from './seeds.js';
import { Trouble } from './trouble.js';

function seedsFolder(seeds: Record<string, string>): { root: string; seeds: string } {
  const root = scratchFolder();
  writeSeeds(root, seeds);
  return { root, seeds: path.join(root, 'seeds') };
}

const told = ({ findings }: SeedListing) => findings.map(({ file, ruleId }) => [file, ruleId]);

describe('the listing', () => {
  test('has every file in the order of its path, with forward slashes', async () => {
    const { seeds } = seedsFolder({ 'b.txt': 'B', 'a/z.txt': 'Z', 'a/b/c.md': 'C', 'a.txt': 'A' });
    const { entries, findings } = await listSeeds(seeds);
    expect(entries.map((entry) => entry.path)).toEqual(['a.txt', 'a/b/c.md', 'a/z.txt', 'b.txt']);
    expect(findings).toEqual([]);
  });

  test('passes over what lies beside seeds by habit', async () => {
    const { seeds } = seedsFolder({
      'a.txt': 'A',
      '.hidden/b.txt': 'B',
      '.DS_Store': '',
      'README.md': '',
      'a.overrides.yml': '',
      'a.txt~': '',
      'notes.pdf': '',
    });
    const { entries, findings } = await listSeeds(seeds);
    // A file that is no seed is for the reader to refuse by name.
    expect(entries.map((entry) => entry.path)).toEqual(['a.txt', 'notes.pdf']);
    expect(findings).toEqual([]);
  });

  test('a folder with the name of a seed is told of, and what is in it is read', async () => {
    const { seeds } = seedsFolder({ 'article.txt/inside.txt': 'A' });
    const listing = await listSeeds(seeds);
    expect(told(listing)).toEqual([['article.txt', 'seed:folder']]);
    expect(listing.entries.map((entry) => entry.path)).toEqual(['article.txt/inside.txt']);
  });

  test('links and pipes are refused by name and never followed', async () => {
    const { root, seeds } = seedsFolder({ 'a.txt': 'A' });
    writeFileSync(path.join(root, 'secret.txt'), 'secret');
    mkdirSync(path.join(root, 'private'));
    writeFileSync(path.join(root, 'private', 'b.txt'), 'secret');
    symlinkSync(path.join(root, 'secret.txt'), path.join(seeds, 'out.txt'));
    symlinkSync(path.join(root, 'private'), path.join(seeds, 'out'));
    symlinkSync(path.join(root, 'nowhere'), path.join(seeds, 'broken.txt'));
    symlinkSync(seeds, path.join(seeds, 'circle'));
    spawnSync('mkfifo', [path.join(seeds, 'pipe.txt')]);
    const listing = await listSeeds(seeds);
    expect(listing.entries.map((entry) => entry.path)).toEqual(['a.txt']);
    expect(told(listing).sort()).toEqual(
      ['broken.txt', 'circle', 'out', 'out.txt', 'pipe.txt'].map((file) => [
        file,
        'seed:not-a-file',
      ]),
    );
  });
});

describe('reading', () => {
  test('a link put in the place of a seed since the listing is not followed', async () => {
    const { root, seeds } = seedsFolder({ 'a.txt': 'A' });
    const [entry] = (await listSeeds(seeds)).entries;
    writeFileSync(path.join(root, 'secret.txt'), 'secret');
    rmSync(path.join(seeds, 'a.txt'));
    symlinkSync(path.join(root, 'secret.txt'), path.join(seeds, 'a.txt'));
    expect(readBytes(entry!)).toMatchObject({ file: 'a.txt', ruleId: 'seed:unreadable' });
  });

  test('a seed that is gone since the listing is told of', async () => {
    const { seeds } = seedsFolder({ 'a.txt': 'A' });
    const [entry] = (await listSeeds(seeds)).entries;
    rmSync(path.join(seeds, 'a.txt'));
    expect(readBytes(entry!)).toMatchObject({ reason: 'cannot be read (ENOENT)' });
  });

  test('a file larger than any article is never opened', async () => {
    const { seeds } = seedsFolder({ 'a.txt': 'A' });
    truncateSync(path.join(seeds, 'a.txt'), limits.seedBytes + 1);
    const [entry] = (await listSeeds(seeds)).entries;
    rmSync(path.join(seeds, 'a.txt'));
    expect(readBytes(entry!)).toMatchObject({ ruleId: 'seed:too-large' });
  });
});

describe('seeds and site are two folders', () => {
  test('neither may lie in the other, by whatever way', async () => {
    const { root, seeds } = seedsFolder({ 'a.txt': 'A' });
    symlinkSync(seeds, path.join(root, 'link'));
    for (const out of [seeds, path.join(seeds, 'site'), root, path.join(root, 'link', 'deep')])
      await expect(checkFolders(seeds, out)).rejects.toThrow('lie inside one another');
  });

  test('a name that begins alike is another folder', async () => {
    const { seeds } = seedsFolder({ 'a.txt': 'A' });
    await expect(checkFolders(seeds, `${seeds}-site`)).resolves.toBeUndefined();
  });

  test('a seeds folder must be there and be one', async () => {
    const { root, seeds } = seedsFolder({ 'a.txt': 'A' });
    for (const given of [path.join(root, 'none'), path.join(seeds, 'a.txt')])
      await expect(checkFolders(given, path.join(root, '_site'))).rejects.toThrow(Trouble);
  });
});
