import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsArchive, scratchFolder, smallArticle, writeSeeds } from '../run.js';

interface Finding {
  file: string;
  line: number | null;
  ruleId: string;
  reason: string;
  cure: string;
}

const NOT_TEXT = Uint8Array.from([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff, 0xfe, 0x41]);
const LANGUAGES = [
  'js',
  ' js',
  'javascript',
  'JS',
  ' javascript ',
  'json',
  'coffee',
  'toml',
  'es6',
  'node',
  'cson',
  'yaml',
];
const SCRIPT = "{ title: require('fs').writeFileSync('executed', '1') }";

/** What is wrong with each file, and what is said of it. */
const BAD: Record<string, { content: string | Uint8Array; finding: Partial<Finding> }> = {
  'empty.txt': { content: '', finding: { line: 1, ruleId: 'read:empty' } },
  'blank.txt': { content: ' \n\t\n', finding: { line: 1, ruleId: 'read:empty' } },
  'picture.txt': {
    content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0, 1]),
    finding: { line: 1, ruleId: 'read:binary' },
  },
  'nul.txt': {
    content: 'First line\nsecond \0 line\n',
    finding: { line: 2, ruleId: 'read:binary' },
  },
  'utf8.txt': {
    content: Buffer.concat([Buffer.from('One line\nTwo '), NOT_TEXT]),
    finding: { line: 2, ruleId: 'read:encoding' },
  },
  'utf16.txt': {
    content: Uint8Array.from([0xff, 0xfe, 0x41]),
    finding: { ruleId: 'read:encoding' },
  },
  'yaml.md': {
    content: '---\ntitle: one\nauthor: "open\n---\nText.\n',
    finding: { ruleId: 'read:front-matter-yaml' },
  },
  'open.md': {
    content: '---\ntitle: one\nText.\n',
    finding: { line: 1, ruleId: 'read:front-matter-open' },
  },
  'alias.md': {
    content: '---\na: &x [y]\nb: *x\n---\nText.\n',
    finding: { line: 2, ruleId: 'read:front-matter-shape' },
  },
  'paper.pdf': { content: '%PDF-1.7', finding: { line: null, ruleId: 'read:format' } },
  ...Object.fromEntries(
    LANGUAGES.map((language, n) => [
      `script-${n}.md`,
      {
        content: `---${language}\n${SCRIPT}\n---\nText of an article.\n`,
        finding: { line: 1, ruleId: 'read:front-matter-language' },
      },
    ]),
  ),
};

describe('bad seeds beside a good one', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let findings: Finding[] = [];

  beforeAll(async () => {
    writeSeeds(folder, { 'good.txt': smallArticle('Gode') });
    for (const [name, { content }] of Object.entries(BAD)) writeSeeds(folder, { [name]: content });
    mkdirSync(path.join(folder, 'seeds', 'folder.txt'));
    writeFileSync(path.join(folder, 'secret.txt'), 'The secret recipe of the house.');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'seeds', 'link.txt'));
    symlinkSync(path.join(folder, 'seeds'), path.join(folder, 'seeds', 'circle'));
    spawnSync('mkfifo', [path.join(folder, 'seeds', 'pipe.txt')]);
    findings = JSON.parse(
      (await newsArchive(['check', '--json'], { cwd: folder })).out,
    ) as Finding[];
  });

  const about = (file: string) => findings.filter((finding) => finding.file === file);

  test.each(Object.entries(BAD))('%s is told of once, with place and cure', (file, { finding }) => {
    expect(about(file)).toHaveLength(1);
    expect(about(file)[0]).toMatchObject({ severity: 'error', ...finding });
    expect(about(file)[0]?.cure).not.toBe('');
  });

  test.each([
    ['folder.txt', 'seed:folder'],
    ['link.txt', 'seed:not-a-file'],
    ['circle', 'seed:not-a-file'],
    ['pipe.txt', 'seed:not-a-file'],
  ])('%s is refused by name', (file, ruleId) => {
    expect(about(file)).toMatchObject([{ ruleId }]);
  });

  test('the good one is published, nothing was run, nothing outside was read', async () => {
    const built = await newsArchive(['build'], { cwd: folder });
    expect(built.code).toBe(0);
    expect(built.err).toContain('1 articles');
    expect(existsSync(path.join(folder, '_site/articles/good/index.html'))).toBe(true);
    expect(existsSync(path.join(folder, 'executed'))).toBe(false);
    expect(readFileSync(path.join(folder, '_site/data/articles.ndjson'), 'utf8')).not.toContain(
      'secret recipe',
    );
    expect((await newsArchive(['build', '--strict'], { cwd: folder })).code).toBe(1);
  });
});

describe('odd seeds', () => {
  test('text in windows-1252 is read and the doubt told', async () => {
    const folder = scratchFolder();
    const text = Buffer.from(
      'The caf\xe9 stays open, said Ren\xe9 Roux, its owner. Nobody objected on Friday.\n',
      'latin1',
    );
    writeSeeds(folder, { 'latin.txt': text });
    const { out, err } = await newsArchive(['extract', 'seeds'], { cwd: folder });
    expect(out).toContain('café');
    expect(err).toContain('latin.txt:1  warning  not valid UTF-8; read as windows-1252');
  });

  // Root reads everything: there is no unreadable file for it.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'an unreadable file',
    async () => {
      const folder = scratchFolder();
      writeSeeds(folder, { 'good.txt': smallArticle('Gode'), 'bad.txt': 'Some text.' });
      chmodSync(path.join(folder, 'seeds', 'bad.txt'), 0);
      const { out } = await newsArchive(['check', '--json'], { cwd: folder });
      expect(JSON.parse(out)).toMatchObject([{ file: 'bad.txt', ruleId: 'seed:unreadable' }]);
    },
  );

  test('Markdown built to keep a parser busy is read as text, in time', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, {
      'slow.md': `${smallArticle('Slo')}\n${'*a_ '.repeat(20_000)}\n\n${'> '.repeat(5000)}deep\n`,
    });
    const began = performance.now();
    const { code } = await newsArchive(['extract', 'seeds'], { cwd: folder });
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe('what stops a build says so and leaves the old site alone', () => {
  test('no seeds at all', async () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, 'seeds'));
    const { code, err } = await newsArchive(['build'], { cwd: folder });
    expect(code).toBe(3);
    expect(err).toContain('no seeds in');
  });

  test('no seeds folder', async () => {
    const { code, err } = await newsArchive(['build'], { cwd: scratchFolder() });
    expect(code).toBe(3);
    expect(err).toContain('→');
  });

  test('only bad seeds', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': '' });
    const { code, err } = await newsArchive(['build'], { cwd: folder });
    expect(code).toBe(3);
    expect(err).toContain('a.txt');
  });

  test('an output folder with somebody else’s files', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby') });
    mkdirSync(path.join(folder, '_site'));
    writeFileSync(path.join(folder, '_site', 'thesis.doc'), 'years of work');
    const { code, err } = await newsArchive(['build'], { cwd: folder });
    expect(code).toBe(3);
    expect(err).toContain('thesis.doc');
    expect(readFileSync(path.join(folder, '_site', 'thesis.doc'), 'utf8')).toBe('years of work');
  });

  test('a file of the user’s own in a site of ours', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby') });
    await newsArchive(['build'], { cwd: folder });
    writeFileSync(path.join(folder, '_site', 'CNAME'), 'example.org');
    const { code, err } = await newsArchive(['build'], { cwd: folder });
    expect(code).toBe(3);
    expect(err).toContain('CNAME');
    expect(existsSync(path.join(folder, '_site', 'index.html'))).toBe(true);
  });

  test('seeds inside the output folder, or the output inside the seeds', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby') });
    for (const out of ['seeds', 'seeds/_site', '.']) {
      const { code, err } = await newsArchive(['build', '--out', out], { cwd: folder });
      expect(code).toBe(3);
      expect(err).toContain('→');
    }
    expect(existsSync(path.join(folder, 'seeds', 'a.txt'))).toBe(true);
  });
});
