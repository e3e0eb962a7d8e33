import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../rebuild/articles.js';
import { Draws } from '../rebuild/draws.js';
import { CLI, newsArchive, scratchFolder, smallArticle, writeSeeds, type Run } from '../run.js';
import { treeOf } from '../rebuild/workshop.js';

const OVERRIDES = 'who: A. Reader\ntitle: The ferry stays\n';
const HIDE = 'who: A. Reader\nhide: true\n';
const RESERVED =
  '© 2025 Gazette. All rights reserved. This material may not be published or redistributed.\n';

/** A small archive with all that can befall a seed which can be read. */
function seeds(): Record<string, string | Uint8Array> {
  const draws = new Draws(7);
  const reports = Array.from({ length: 10 }, (_, n) => [`r${n}.txt`, report(draws)] as const);
  return {
    ...Object.fromEntries(reports),
    'deep/down/r3.txt': report(draws),
    'r1.md': `---\ntitle: A bridge\ndate: 2024-05-03\n---\n\n${report(draws)}`,
    'r2.overrides.yml': OVERRIDES,
    'r4.overrides.yml': HIDE,
    'reserved.txt': report(draws) + RESERVED,
    'latin.txt': Buffer.from('The caf\xe9 stays open, said Ren\xe9 Roux, its owner.\n', 'latin1'),
    'marked.txt': `\ufeff${smallArticle('Mark')}`,
    'page.html': `<html><head><title>Ferry</title></head><body><article><h1>The ferry of Aby stays</h1>${`<p>${smallArticle('Aby').replaceAll('\n', ' ')}</p>`.repeat(4)}</article></body></html>`,
    'breaks.txt': `First line.\u2028“We stay,” said Anna Berg.\n${smallArticle('Bro')}`,
  };
}

/** A folder for all tests of a block. */
function keptFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function archive(files = seeds(), folder = scratchFolder()): string {
  writeSeeds(folder, files);
  return folder;
}

/** The records of the seeds of a folder. */
async function recordsOf(folder: string, ...args: string[]): Promise<string> {
  return (await newsArchive(['extract', ...args, 'seeds'], { cwd: folder })).out;
}

function saved(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const build = (folder: string, ...args: string[]): Promise<Run> =>
  newsArchive(['build', ...args], { cwd: folder });

const lines = (out: string) => out.trimEnd().split('\n');

/** `ENGINES=1` has the programs that start processes tried as well: plain ones show the same in every run. */
const ENGINES = process.env['ENGINES'] === '1';

describe('a build from records', () => {
  let folder = '';
  let records = '';
  let wanted = new Map<string, string>();
  let elsewhere = '';

  beforeAll(async () => {
    folder = archive(seeds(), keptFolder());
    records = await recordsOf(folder);
    const { code, err } = await build(folder);
    expect([code, err]).toEqual([0, expect.stringContaining('1 hidden by a sidecar')]);
    wanted = treeOf(path.join(folder, '_site'));
    elsewhere = keptFolder();
    saved(elsewhere, 'all.ndjson', records);
  });

  test('gives the site of a build from their seeds, to the byte, the manifest too', async () => {
    const { code, err } = await build(elsewhere, '--records', 'all.ndjson');
    expect([code, err]).toEqual([0, expect.stringContaining('1 hidden by a sidecar')]);
    expect(treeOf(path.join(elsewhere, '_site'))).toEqual(wanted);
    const verified = await newsArchive(['verify', '--seeds', path.join(folder, 'seeds')], {
      cwd: elsewhere,
    });
    expect([verified.code, verified.err]).toEqual([
      0,
      expect.stringContaining('is what was built'),
    ]);
  });

  test('in any order, in several files, packed or from stdin, with others from a seeds folder', async () => {
    const all = lines(records).reverse();
    const [one, two] = [all.slice(0, 5), all.slice(5)].map((part) => `${part.join('\n')}\n`);
    const there = scratchFolder();
    saved(
      there,
      'one.ndjson.gz',
      Buffer.concat([gzipSync(one!.slice(0, 900)), gzipSync(one!.slice(900))]),
    );
    const result = await newsArchive(['build', '--records', 'one.ndjson.gz', '-', '--out', 'x'], {
      cwd: there,
      input: two!,
    });
    expect(result.code).toBe(0);
    expect(treeOf(path.join(there, 'x'))).toEqual(wanted);

    const beside = archive(
      Object.fromEntries(Object.entries(seeds()).filter(([name]) => !/^r[5-9]/.test(name))),
    );
    saved(
      beside,
      'some.ndjson',
      all.filter((line) => /^\{"id":"[^"]*","slug":"r[5-9]"/.test(line)).join('\n'),
    );
    const both = await build(beside, '--records', 'some.ndjson', '--seeds', 'seeds');
    expect(both.code).toBe(0);
    expect(treeOf(path.join(beside, '_site'))).toEqual(wanted);
  });

  test('a second one reuses what it took in, and one record less leaves no page', async () => {
    const again = await build(elsewhere, '--records', 'all.ndjson');
    expect(again.err).toMatch(/\(16 unchanged, 1 hidden by a sidecar\), \d+ pages \(0 rendered\)/);
    const left = lines(records).filter((line) => !line.includes('"path":"r9.txt"'));
    saved(elsewhere, 'left.ndjson', left.join('\n'));
    await build(elsewhere, '--records', 'left.ndjson', '--out', 'left');
    rmSync(path.join(folder, 'seeds/r9.txt'));
    await build(folder, '--out', 'left');
    expect(treeOf(path.join(elsewhere, 'left'))).toEqual(treeOf(path.join(folder, 'left')));
  });

  test('refuses a line with its number and a cure, and loses no other', async () => {
    const bad = scratchFolder();
    const [first = '', second = '', ...others] = lines(records);
    const stranger = first.replace(/"slug":"[^"]*"/, '"slug":"../../x"');
    const old = second.replace(/"extractor":"[^"]*"/, '"extractor":"news-archive 0.0.9 abc"');
    const all = [stranger, '', old, first.slice(0, 700), ...others, second, first];
    saved(bad, 'bad.ndjson', `${all.join('\n')}\n`);
    const { code, err } = await build(bad, '--records', 'bad.ndjson');
    expect(code).toBe(0);
    for (const told of [
      /^bad\.ndjson:1 {2}error {2}slug: “\.\.\/\.\.\/x” can be no address {2}\(records:line\)\n {4}→ make it anew/m,
      /^bad\.ndjson:4 {2}error {2}the line is no JSON.*\n {4}→ /m,
      /^bad\.ndjson:\d+ {2}info {2}the record of “.*” comes again/m,
      /^bad\.ndjson:3 {2}warning {2}this record was read by another version: news-archive 0\.0\.9 abc {2}\(records:version\)\n {4}→ /m,
    ])
      expect(err).toMatch(told);
    // What came over badly is no matter of the site.
    expect(treeOf(path.join(bad, '_site'))).toEqual(wanted);
    expect((await build(bad, '--records', 'bad.ndjson', '--strict')).code).toBe(1);
    const checked = await newsArchive(['check', '--json', '--records', 'bad.ndjson'], { cwd: bad });
    expect(JSON.parse(checked.out)).toContainEqual(
      expect.objectContaining({ file: 'bad.ndjson', line: 4, ruleId: 'records:line' }),
    );
  });

  test('tells of two records of one path that say different things; the seed comes first', async () => {
    const clash = archive({ 'a.txt': smallArticle('Aby'), 'b.txt': smallArticle('Bro') });
    const mine = await recordsOf(clash);
    writeSeeds(clash, { 'a.txt': smallArticle('Corve') });
    const clean = await build(clash);
    expect(clean.code).toBe(0);
    const before = treeOf(path.join(clash, '_site'));
    saved(clash, 'mine.ndjson', mine);
    const { err } = await build(clash, '--seeds', 'seeds', '--records', 'mine.ndjson');
    expect(err).toMatch(/^mine\.ndjson:1 {2}warning {2}another record of “a\.txt”/m);
    expect(err).toMatch(/^mine\.ndjson:2 {2}info {2}the record of “b\.txt” comes again/m);
    expect(treeOf(path.join(clash, '_site'))).toEqual(before);
  });

  test.each<[string[], RegExp, number]>([
    [['--records', 'none.ndjson'], /none\.ndjson does not exist/, 2],
    [['--records', '.'], /\. is a folder/, 2],
    [['--records', '-', '-'], /takes - once/, 2],
    [['stray.ndjson'], /“stray\.ndjson” is no option/, 2],
    [['--records', 'empty.ndjson'], /no records in empty\.ndjson/, 3],
    [
      ['--records', 'broken.ndjson.gz'],
      /could be used \(broken\.ndjson\.gz: the file cannot be read on/,
      3,
    ],
  ])('%j is told as what it is', async (args, reason, code) => {
    const there = scratchFolder();
    saved(there, 'empty.ndjson', '\n');
    saved(there, 'broken.ndjson.gz', gzipSync(records.slice(0, 100_000)).subarray(0, 200));
    const run = await build(there, ...args);
    expect([run.code, run.err]).toEqual([code, expect.stringMatching(reason)]);
    expect(run.err).toContain('→');
  });
});

describe('extraction in shares', () => {
  /** The site of one build of the very same seeds. */
  async function whole(folder: string): Promise<Map<string, string>> {
    await build(folder, '--out', 'whole', '--cache', 'whole-cache');
    return treeOf(path.join(folder, 'whole'));
  }

  async function joined(folder: string, files: readonly string[]): Promise<Map<string, string>> {
    const { code, err } = await build(folder, '--records', ...files, '--out', 'joined');
    expect([code, err]).toEqual([0, expect.not.stringContaining('(records:')]);
    return treeOf(path.join(folder, 'joined'));
  }

  test('four processes with --shard, and one build of what they print', async () => {
    const folder = archive();
    const shares = await Promise.all(
      [1, 2, 3, 4].map((i) => recordsOf(folder, '--shard', `${i}/4`)),
    );
    const files = shares.map((out, i) => {
      saved(folder, `part-${i}.ndjson`, out);
      return `part-${i}.ndjson`;
    });
    expect(shares.flatMap(lines)).toHaveLength(lines(await recordsOf(folder)).length);
    expect(await joined(folder, files)).toEqual(await whole(folder));
  });

  test.runIf(ENGINES)('xargs -P starts them', async () => {
    const folder = archive();
    const script = `seq 4 | xargs -P 4 -I{} sh -c '"$0" "$1" extract --shard {}/4 seeds > part-{}.ndjson' "${process.execPath}" "${CLI}"`;
    expect(spawnSync('sh', ['-c', script], { cwd: folder }).status).toBe(0);
    const files = [1, 2, 3, 4].map((i) => `part-${i}.ndjson`);
    expect(await joined(folder, files)).toEqual(await whole(folder));
  });

  const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout as
    string | null;
  test.runIf(ENGINES && parallel?.startsWith('GNU parallel') === true)(
    `GNU parallel gives lines to four filters (where it is installed)`,
    async () => {
      const folder = archive();
      const all = Object.entries(seeds()).filter(([name]) => !name.endsWith('.yml'));
      const beside: Record<string, string> = { 'r2.txt': OVERRIDES, 'r4.txt': HIDE };
      const input = all.map(([name, content]) =>
        JSON.stringify({
          path: name,
          base64: Buffer.from(content).toString('base64'),
          overrides: beside[name],
        }),
      );
      saved(folder, 'seeds.ndjson', `${input.join('\n')}\n`);
      const script = `parallel --will-cite -j4 --pipe -N3 '"${process.execPath}" "${CLI}" extract -' < seeds.ndjson > records.ndjson`;
      const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, expect.any(String)]);
      expect(await joined(folder, ['records.ndjson'])).toEqual(await whole(folder));
    },
  );
});

describe('extract as a filter', () => {
  const line = (name: string, more: object = { text: smallArticle(name) }) =>
    JSON.stringify({ path: `${name}.txt`, ...more });

  test('keeps order and numbers whatever comes in between', async () => {
    const long = line('long', {
      text: `${smallArticle('Lang')}${'The council met. '.repeat(20_000)}`,
    });
    const input = [
      line('a'),
      '{"path": "cut.txt", "text": "The counc',
      '',
      '[]',
      line('none', { text: '' }),
      long,
      line('both', { text: 'x', base64: 'eA==' }),
      line('bad64', { base64: 'e A' }),
      line('bytes', {
        base64: Buffer.from('The caf\xe9 is open, said René Roux.', 'latin1').toString('base64'),
      }),
      line('breaks', { text: 'One.\u2028Two.' }).replaceAll('\\u2028', '\u2028'),
      JSON.stringify({ path: '', text: 'x' }),
      line('z'),
    ].join('\n');
    for (const jobs of ['1', '2']) {
      const { code, out, err } = await newsArchive(['extract', '--jobs', jobs, '-'], { input });
      expect(code).toBe(0);
      const found = lines(out).map(
        (one) => JSON.parse(one) as { seed: { path: string; encoding: string } },
      );
      expect(found.map(({ seed }) => seed.path)).toEqual(
        ['a', 'long', 'bytes', 'breaks', 'z'].map((name) => `${name}.txt`),
      );
      expect(found[2]?.seed.encoding).toBe('windows-1252');
      expect(err.match(/^-:\d+/gm)).toEqual(['-:2', '-:4', '-:7', '-:8', '-:11']);
      expect(err).toContain('none.txt:1  error');
    }
  });

  test('a part with nothing in it that can be read is no failure', async () => {
    for (const input of ['', 'broken\n', `${line('a', { text: '' })}\n`]) {
      const { code, out } = await newsArchive(['extract', '-'], { input });
      expect([code, out]).toEqual([0, '']);
    }
    const folder = archive({ 'a.txt': '', 'b.txt': '' });
    expect((await newsArchive(['extract', 'seeds'], { cwd: folder })).code).toBe(3);
    const { code, err } = await newsArchive(['extract', '--shard', '2/2', 'seeds'], {
      cwd: folder,
    });
    expect([code, err]).toEqual([0, expect.stringContaining('b.txt:1')]);
    expect(err).not.toContain('a.txt');
  });

  test('shares of lines are those of seeds', async () => {
    const input = ['a', 'b', 'c', 'd', 'e'].map((name) => line(name)).join('\n');
    const all = (await newsArchive(['extract', '-'], { input })).out;
    const shares = await Promise.all(
      ['1/2', '2/2'].map((shard) => newsArchive(['extract', '--shard', shard, '-'], { input })),
    );
    expect(shares.map(({ out }) => lines(out).length)).toEqual([3, 2]);
    expect(lines(shares.map(({ out }) => out).join('')).sort()).toEqual(lines(all).sort());
  });

  test('ends quietly when nobody reads on', () => {
    const folder = scratchFolder();
    const file = path.join(folder, 'in.ndjson');
    for (let n = 0; n < 300; n++) appendFileSync(file, `${line(`s${n}`)}\n`);
    const script = `"${process.execPath}" "${CLI}" extract - < in.ndjson 2> err | head -n 2 > out; exit "\${PIPESTATUS[0]}"`;
    const { status } = spawnSync('bash', ['-c', script], { cwd: folder });
    expect(status).toBe(0);
    expect(lines(readFileSync(path.join(folder, 'out'), 'utf8'))).toHaveLength(2);
    expect(readFileSync(path.join(folder, 'err'), 'utf8')).toBe('');
  });

  test('a stream without an end is read as it comes', async () => {
    const child = spawn(process.execPath, [CLI, 'extract', '--jobs', '1', '-']);
    const first = new Promise<string>((done) =>
      child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())),
    );
    child.stdin.write(`${line('a')}\n${line('b')}\n`);
    expect(JSON.parse((await first).split('\n')[0]!)).toMatchObject({ seed: { path: 'a.txt' } });
    child.stdin.end();
    child.stdout.resume();
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
  });
});
