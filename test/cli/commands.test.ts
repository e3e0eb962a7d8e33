import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newsArchive, ROOT, scratchFolder, smallArticle, writeSeeds } from '../run.js';

interface Row {
  seed: { path: string };
  claims: unknown[];
}

const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

describe('help and usage', () => {
  test.each(['build', 'dev', 'extract', 'compare', 'check', 'join', 'verify'])(
    '%s --help tells what it does',
    async (name) => {
      const { code, out, err } = await newsArchive([name, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^news-archive ${name} `));
      expect(out).toContain('--help');
    },
  );

  test.each([
    [['frobnicate'], 'no command “frobnicate”'],
    [['build', '--frob'], "Unknown option '--frob'"],
    [['build', '--full-text', 'sometimes'], '--full-text takes always, unless-reserved, never'],
    [['build', '--site-url', 'example'], '--site-url takes an address'],
    [['extract', '--shard', '3/2'], '--shard takes i/n'],
    [['extract', 'no-such-file.txt'], 'does not exist'],
    [['dev', '--port', 'many'], '--port takes a number'],
    [['compare', 'one.txt'], 'compare takes two seeds'],
  ])('%j is bad usage', async (args, reason) => {
    const { code, out, err } = await newsArchive(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toContain('→');
  });

  test('a wrong setting is named', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby') });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path.join(folder, 'archive.config.json'), '{"titel": "x"}');
    const { code, err } = await newsArchive(['check'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('titel');
  });
});

describe('extract', () => {
  test('prints a record to a line for files and folders, and nothing else on stdout', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby'), 'b.md': smallArticle('Bro') });
    const { code, out } = await newsArchive([
      'extract',
      path.join(folder, 'seeds'),
      path.join(folder, 'seeds', 'a.txt'),
    ]);
    expect(code).toBe(0);
    expect(rows(out).map(({ seed }) => seed.path)).toEqual(['a.txt', 'b.md', 'a.txt']);
  });

  test('reads lines from stdin and tells of those that are none', async () => {
    const input = `${JSON.stringify({ path: 'x.txt', text: smallArticle('Xanten') })}\nnot json\n`;
    const { code, out, err } = await newsArchive(['extract', '-'], { input });
    expect(code).toBe(0);
    expect(rows(out)).toHaveLength(1);
    expect(err).toContain('-:2');
  });

  test('as many at a time as one likes, in the same order with the same findings', async () => {
    const folder = scratchFolder();
    const names = Array.from({ length: 8 }, (_, n) => `s${n}.txt`);
    writeSeeds(folder, {
      ...Object.fromEntries(
        names.map((name, n) => [name, smallArticle(`Town ${n}`).repeat(n + 1)]),
      ),
      's3.bad.txt': '',
    });
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => newsArchive(['extract', '--jobs', jobs, 'seeds'], { cwd: folder })),
    );
    expect(one!.out.trim().split('\n')).toHaveLength(names.length);
    expect(three).toEqual(one);
    expect((await newsArchive(['build', '--jobs', 'many'])).code).toBe(2);
  });

  test('shards share the seeds out without loss', async () => {
    const all = rows((await newsArchive(['extract', 'seeds'])).out);
    const parts = await Promise.all(
      ['1/2', '2/2'].map((shard) => newsArchive(['extract', '--shard', shard, 'seeds'])),
    );
    const shared = parts.flatMap(({ out }) => rows(out));
    expect(shared.map(({ seed }) => seed.path).sort()).toEqual(
      all.map(({ seed }) => seed.path).sort(),
    );
    expect(JSON.stringify(shared.find(({ seed }) => seed.path === all[0]?.seed.path))).toBe(
      JSON.stringify(all[0]),
    );
  });
});

describe('build, check and verify', () => {
  test('the site is what its manifest says, until a file changes', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby'), 'b.txt': smallArticle('Bro') });
    const built = await newsArchive(['build'], { cwd: folder });
    expect([built.code, built.out]).toEqual([0, '']);
    expect(built.err).toContain('2 articles');
    expect((await newsArchive(['verify'], { cwd: folder })).code).toBe(0);
    const { appendFileSync, rmSync, writeFileSync } = await import('node:fs');
    appendFileSync(path.join(folder, '_site', 'index.html'), ' ');
    rmSync(path.join(folder, '_site', 'articles', 'a', 'index.html'));
    writeFileSync(path.join(folder, '_site', 'extra.html'), '');
    writeSeeds(folder, { 'a.txt': 'changed' });
    const { code, err } = await newsArchive(['verify'], { cwd: folder });
    expect(code).toBe(1);
    for (const [file, problem] of [
      ['index.html', 'changed'],
      ['articles/a/index.html', 'missing'],
      ['extra.html', 'extra'],
      ['a.txt', 'changed'],
    ]) {
      expect(err).toMatch(new RegExp(`^${file}  error .*-${problem}\\)`, 'm'));
    }
  });

  test('a second build reuses the records and a deleted seed leaves no page', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby'), 'b.txt': smallArticle('Bro') });
    await newsArchive(['build'], { cwd: folder });
    const { rmSync } = await import('node:fs');
    rmSync(path.join(folder, 'seeds', 'b.txt'));
    const { err } = await newsArchive(['build'], { cwd: folder });
    expect(err).toContain('1 articles (1 unchanged)');
    expect(existsSync(path.join(folder, '_site', 'articles', 'b'))).toBe(false);
  });

  test('the same bytes in any zone, locale and order of the clock', async () => {
    const folder = scratchFolder();
    const variants = [
      { out: 'one', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } },
      { out: 'two', env: { TZ: 'America/Anchorage', LANG: 'C' } },
    ];
    for (const { out, env } of variants) {
      const { code } = await newsArchive(
        ['build', '--out', path.join(folder, out), '--cache', path.join(folder, `cache-${out}`)],
        { env },
      );
      expect(code).toBe(0);
    }
    const manifest = (name: string) =>
      readFileSync(path.join(folder, name, 'data/manifest.json'), 'utf8');
    expect(manifest('one')).toBe(manifest('two'));
  });

  test('check lists findings as a table or as JSON and exits with 1', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby'), 'empty.txt': '' });
    const table = await newsArchive(['check'], { cwd: folder });
    expect(table.code).toBe(1);
    expect(table.err).toContain('empty.txt:1  error');
    const json = await newsArchive(['check', '--json'], { cwd: folder });
    expect(JSON.parse(json.out)).toMatchObject([{ file: 'empty.txt', line: 1, severity: 'error' }]);
  });

  test('a day after today is told by check alone, for no page may change with the clock', async () => {
    const folder = scratchFolder();
    const text = smallArticle('Aby');
    writeSeeds(folder, {
      'a.md': `---\ndate: 2099-03-04\n---\n${text}`,
      'b.md': `---\ndate: 2024-03-04\n---\n${text}`,
    });
    const { code, out } = await newsArchive(['check', '--json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: 'a.md', line: 2, ruleId: 'date:future', reason: '“2099-03-04” is after today' },
    ]);
    expect((await newsArchive(['build'], { cwd: folder })).code).toBe(0);
    const review = readFileSync(path.join(folder, '_site/review/index.html'), 'utf8');
    expect(review).not.toContain('after today');
  });

  test('settings are read from a TypeScript file', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'a.txt': smallArticle('Aby') });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      path.join(folder, 'archive.config.ts'),
      "const title: string = 'Bridge papers';\nexport default { title, out: 'public_html' };\n",
    );
    expect((await newsArchive(['build'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(path.join(folder, 'public_html', 'index.html'), 'utf8')).toContain(
      'Bridge papers',
    );
  });

  test('npx eleventy in a checkout renders the same pages', async () => {
    const folder = scratchFolder();
    const { spawnSync } = await import('node:child_process');
    const eleventy = path.join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs');
    const { status } = spawnSync(
      process.execPath,
      [eleventy, `--output=${path.relative(ROOT, path.join(folder, 'a'))}`, '--quiet'],
      { cwd: ROOT },
    );
    expect(status).toBe(0);
    await newsArchive(['build', '--out', path.join(folder, 'b')]);
    const page = (site: string) =>
      readFileSync(path.join(folder, site, 'articles/004_7166eff3c05892eb/index.html'), 'utf8');
    expect(page('a')).toBe(page('b'));
    expect(existsSync(path.join(folder, 'a', 'data/manifest.json'))).toBe(true);
  });
});
