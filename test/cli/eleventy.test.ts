import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newsArchive, ROOT, scratchFolder, smallArticle, writeSeeds } from '../run.js';

/** A checkout of its own with two seeds and settings that name another folder than `_site`. */
function checkout(): string {
  const folder = scratchFolder();
  cpSync(path.join(ROOT, 'templates'), path.join(folder, 'templates'), { recursive: true });
  symlinkSync(path.join(ROOT, '.eleventy.js'), path.join(folder, '.eleventy.js'));
  writeFileSync(path.join(folder, 'archive.config.json'), '{"out": "public_html"}');
  writeSeeds(folder, { 'a.txt': smallArticle('Aby'), 'b.txt': smallArticle('Bro') });
  return folder;
}

function eleventy(folder: string, ...args: string[]): void {
  const command = path.join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs');
  const { status, stderr } = spawnSync(process.execPath, [command, '--quiet', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

test('npx eleventy writes where the settings say, and leaves nothing of what is gone', async () => {
  const folder = checkout();
  const site = path.join(folder, 'public_html');
  eleventy(folder);
  expect(existsSync(path.join(folder, '_site'))).toBe(false);
  expect((await newsArchive(['verify'], { cwd: folder })).code).toBe(0);
  const index = () => readdirSync(path.join(site, 'pagefind', 'fragment')).length;
  expect(index()).toBeGreaterThan(0);
  const before = index();

  rmSync(path.join(folder, 'seeds', 'b.txt'));
  writeFileSync(path.join(site, 'CNAME'), 'example.org');
  eleventy(folder);
  expect(existsSync(path.join(site, 'articles', 'a', 'index.html'))).toBe(true);
  expect(existsSync(path.join(site, 'articles', 'b'))).toBe(false);
  expect(index()).toBeLessThan(before);

  // What is somebody else's stays, is told of, and is not taken for ours by the next build.
  expect(existsSync(path.join(site, 'CNAME'))).toBe(true);
  const { code, err } = await newsArchive(['verify'], { cwd: folder });
  expect([code, err]).toEqual([1, expect.stringContaining('CNAME  error  is on disk')]);
  expect((await newsArchive(['build'], { cwd: folder })).err).toContain('did not write: CNAME');
  rmSync(path.join(site, 'CNAME'));
  expect((await newsArchive(['build'], { cwd: folder })).code).toBe(0);
});

test('its own --output wins', () => {
  const folder = checkout();
  eleventy(folder, '--output=elsewhere');
  expect(readdirSync(folder)).toContain('elsewhere');
  expect(existsSync(path.join(folder, 'public_html'))).toBe(false);
});
