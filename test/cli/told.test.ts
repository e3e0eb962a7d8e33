import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newsArchive, ROOT, scratchFolder, smallArticle, writeSeeds } from '../run.js';

interface Finding {
  file: string;
  ruleId: string;
  cure: string;
}

const RESERVED = `${smallArticle('Aby')}© 2025 Gazette. All rights reserved. This material may not be published or redistributed.\n`;

/** A folder with one seed and files beside it. */
function archive(files: Record<string, string> = {}, seed = smallArticle('Aby')): string {
  const folder = scratchFolder();
  writeSeeds(folder, { 'a.txt': seed });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

describe('help', () => {
  test.each([['-h'], ['build', '-h'], ['verify', '--out', 'x', '-h']])('%j', async (...args) => {
    const { code, out, err } = await newsArchive(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^news-archive/);
  });
});

describe('what is said of a site that was built', () => {
  test.each([
    [[], 'open it with: news-archive dev, or any web server'],
    [['--out', 'elsewhere'], 'open it with any web server'],
    [['--full-text', 'never'], 'open it with any web server'],
    [['--portable', '--out', 'stick'], 'open index.html in it with a browser'],
  ])('%j: how to open it', async (args, words) => {
    const { code, err } = await newsArchive(['build', ...args], { cwd: archive() });
    expect(code).toBe(0);
    expect(err).toContain(`  (${words}`);
    expect(err).not.toContain('npm start');
  });

  test('what a reserved notice asks for, and that it was done', async () => {
    const folder = archive({}, RESERVED);
    const reserved = async (...args: string[]) => {
      const { out } = await newsArchive(['check', '--json', ...args], { cwd: folder });
      return (JSON.parse(out) as Finding[]).find(({ ruleId }) => ruleId === 'rights:reserved')
        ?.cure;
    };
    expect(await reserved()).toContain('publish it with --full-text unless-reserved');
    for (const terms of ['unless-reserved', 'never']) {
      const cure = `nothing: with --full-text ${terms} it appears as citation, quotations and claims only`;
      expect(await reserved('--full-text', terms)).toBe(cure);
      const { err } = await newsArchive(['build', '--full-text', terms], { cwd: folder });
      expect(err).toContain(cure);
      const review = readFileSync(path.join(folder, '_site/review/index.html'), 'utf8');
      expect(review).toContain(cure);
      expect(review).not.toContain('publish it with');
    }
  });
});

describe('verify', () => {
  test('right after a build finds nothing, whatever else lies among the seeds', async () => {
    const folder = archive();
    writeSeeds(folder, {
      'empty.txt': '',
      'photo.jpg': 'x',
      'page.html': '<p>Hi',
      'deep/b.pdf': '',
    });
    await newsArchive(['build'], { cwd: folder });
    const { code, err } = await newsArchive(['verify'], { cwd: folder });
    expect([code, err]).toEqual([0, expect.stringContaining('is what was built')]);
    writeSeeds(folder, { 'empty.txt': smallArticle('Bro') });
    expect((await newsArchive(['verify'], { cwd: folder })).err).toContain('empty.txt  error');
  });

  test('tells what helps with a file that is none of ours', async () => {
    const folder = archive();
    await newsArchive(['build'], { cwd: folder });
    writeFileSync(path.join(folder, '_site', 'CNAME'), 'example.org');
    const { code, err } = await newsArchive(['verify'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain('move it out of the folder (own files belong in public/)');
  });
});

test('a page somebody edited stops the next build', async () => {
  const folder = archive();
  await newsArchive(['build'], { cwd: folder });
  const page = path.join(folder, '_site', 'index.html');
  writeFileSync(page, 'my own words');
  const { code, err } = await newsArchive(['build'], { cwd: folder });
  expect(code).toBe(3);
  expect(err).toContain('index.html was changed since it was built');
  expect(readFileSync(page, 'utf8')).toBe('my own words');
});

test('a slip in the settings is told with its line', async () => {
  const folder = archive({
    'archive.config.ts': "export default {\n  title: 'Aby'\n  out: 'public_html',\n};\n",
  });
  const { code, err } = await newsArchive(['build'], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain("archive.config.ts:3: ',' expected.");
  expect(existsSync(path.join(folder, 'public_html'))).toBe(false);
});

test('extract says where it found no seed', async () => {
  const folder = archive({ 'empty/.hidden': '' });
  const { code, out, err } = await newsArchive(['extract', 'empty', 'seeds'], { cwd: folder });
  expect([code, out.split('\n').length]).toEqual([0, 2]);
  expect(err).toContain('empty  info  no seed was found there');
  expect((await newsArchive(['extract', 'empty'], { cwd: folder })).code).toBe(0);
});

test('a page of one’s own is linked from every page, and ours about the method stays', async () => {
  const folder = archive({ 'content/imprint.md': '# Who we are\n\nTwo people.\n' });
  await newsArchive(['build'], { cwd: folder });
  const article = readFileSync(path.join(folder, '_site/articles/a/index.html'), 'utf8');
  expect(article).toContain('<a href="../../imprint/">Who we are</a>');
  expect(existsSync(path.join(folder, '_site/about/index.html'))).toBe(true);
  expect((await newsArchive(['check'], { cwd: folder })).err).not.toContain('link');
  expect(existsSync(path.join(ROOT, 'content/imprint.md'))).toBe(false);
});
