import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { scratchFolder, writeSeeds } from '../../test/run.js';
import { listSeeds, readBytes } from './seeds.js';
import { lineSources } from './seed-lines.js';
import { seedSources, type SourceItem } from './sources.js';
import { watch } from './watch.js';

/** A seeds folder with empty files of these names. */
function folderOf(...names: string[]): string {
  const root = scratchFolder();
  writeSeeds(root, Object.fromEntries(names.map((name) => [name, 'x'])));
  return path.join(root, 'seeds');
}

/** Each seed with its sidecar, and what was told of others. */
async function pairsIn(...names: string[]) {
  const { entries, findings } = await listSeeds(folderOf(...names));
  return {
    pairs: entries.map(({ path: seed, sidecar }) => `${seed} ${sidecar?.path ?? '-'}`),
    told: findings.map(({ file, ruleId, severity, cure }) => [file, ruleId, severity, cure]),
  };
}

describe('a sidecar belongs to the seed of its name', () => {
  test.each([
    [['a.txt', 'a.overrides.yml'], ['a.txt a.overrides.yml']],
    [['a.md', 'a.overrides.yaml'], ['a.md a.overrides.yaml']],
    [
      ['a.html', 'A.txt', 'a.overrides.yml'],
      ['A.txt -', 'a.html a.overrides.yml'],
    ],
    [
      ['a.b.txt', 'a.txt', 'a.b.overrides.yml'],
      ['a.b.txt a.b.overrides.yml', 'a.txt -'],
    ],
    [
      ['d/a.txt', 'a.txt', 'd/a.overrides.yml'],
      ['a.txt -', 'd/a.txt d/a.overrides.yml'],
    ],
    [
      ['a.md', 'a.txt', 'a.txt.overrides.yml'],
      ['a.md -', 'a.txt a.txt.overrides.yml'],
    ],
    [['a.txt', '.a.overrides.yml'], ['a.txt -']],
  ])('%j', async (names, pairs) => {
    expect(await pairsIn(...names)).toEqual({ pairs, told: [] });
  });

  test.each([
    [
      ['a.txt', 'b.overrides.yml'],
      ['a.txt -'],
      'b.overrides.yml',
      'orphan',
      'did you mean a.overrides.yml',
    ],
    [
      ['ferry.txt', 'fery.overrides.yml'],
      ['ferry.txt -'],
      'fery.overrides.yml',
      'orphan',
      'did you mean ferry.overrides.yml',
    ],
    [
      ['d/a.txt', 'a.overrides.yml'],
      ['d/a.txt -'],
      'a.overrides.yml',
      'orphan',
      'give it the name of its seed',
    ],
    [
      ['a.md', 'a.txt', 'a.overrides.yml'],
      ['a.md -', 'a.txt -'],
      'a.overrides.yml',
      'two-seeds',
      'call it a.md.overrides.yml',
    ],
    [
      ['a.txt', 'a.overrides.yml', 'a.overrides.yaml'],
      ['a.txt a.overrides.yml'],
      'a.overrides.yaml',
      'two-sidecars',
      'into one of them',
    ],
    [
      ['a.txt', 'a.overrides.yml', 'a.txt.overrides.yml'],
      ['a.txt a.txt.overrides.yml'],
      'a.overrides.yml',
      'two-sidecars',
      'into one',
    ],
  ] as const)('%j is told of', async (names, pairs, file, rule, cure) => {
    const found = await pairsIn(...names);
    expect(found.pairs).toEqual(pairs);
    expect(found.told).toEqual([
      [file, `sidecar:${rule}`, 'warning', expect.stringContaining(cure)],
    ]);
  });

  test('a link is no sidecar, and one that cannot be had costs no seed', async () => {
    const seeds = folderOf('a.txt', 'b.txt', 'b.overrides.yml');
    writeFileSync(path.join(seeds, '..', 'secret.yml'), 'title: secret');
    symlinkSync(path.join(seeds, '..', 'secret.yml'), path.join(seeds, 'a.overrides.yml'));
    truncateSync(path.join(seeds, 'b.overrides.yml'), 300 * 1024);
    const { entries, findings } = await listSeeds(seeds);
    expect(findings.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['a.overrides.yml', 'seed:not-a-file'],
    ]);
    expect(entries.map(({ sidecar }) => sidecar?.path ?? null)).toEqual([null, 'b.overrides.yml']);
    expect(readBytes(entries[1]!.sidecar!, 'sidecar')).toMatchObject({
      ...{ ruleId: 'sidecar:too-large', severity: 'warning' },
    });
    const gone = { ...entries[1]!.sidecar!, file: path.join(seeds, 'gone.yml'), size: 1 };
    expect(readBytes(gone, 'sidecar')).toMatchObject({
      ...{ ruleId: 'sidecar:unreadable', severity: 'warning' },
    });
  });
});

/** What each item is: its path and that of its sidecar, or the rule of a finding. */
async function told(items: AsyncIterable<SourceItem>): Promise<string[]> {
  const all: string[] = [];
  for await (const item of items)
    all.push('finding' in item ? item.finding.ruleId : `${item.path} ${item.sidecar?.path ?? '-'}`);
  return all;
}

describe('the sources of extract', () => {
  test('have the sidecars of files named one by one, and pass over those named themselves', async () => {
    const seeds = folderOf(
      'a.txt',
      'a.overrides.yml',
      'b.txt',
      'c.overrides.yml',
      'd.md',
      'd.txt',
      'd.overrides.yml',
    );
    const named = (...names: string[]) =>
      told(seedSources(names.map((name) => path.join(seeds, name))));
    expect(await named('a.txt', 'b.txt')).toEqual(['a.txt a.overrides.yml', 'b.txt -']);
    expect(await named('a.overrides.yml', 'a.txt')).toEqual(['a.txt a.overrides.yml']);
    expect(await named('c.overrides.yml')).toEqual(['sidecar:orphan']);
    expect(await named('d.txt')).toEqual(['d.txt -']);
    expect(await told(seedSources([seeds]))).toEqual([
      ...['sidecar:orphan', 'sidecar:two-seeds'],
      ...['a.txt a.overrides.yml', 'b.txt -', 'd.md -', 'd.txt -'],
    ]);
  });

  test('may carry overrides in a line', async () => {
    const lines = [
      '{"path": "d/a.txt", "text": "A", "overrides": "title: B"}',
      '{"path": "b.txt", "text": "B", "overrides": null}',
      '{"path": "c.txt", "text": "C", "overrides": {"title": "B"}}',
    ];
    expect(await told(lineSources(Readable.from([lines.join('\n')])))).toEqual([
      ...['d/a.txt d/a.overrides.yml', 'b.txt -', 'extract:line'],
    ]);
  });
});

test('the development server sees a sidecar come, change and go', async () => {
  const seeds = folderOf('a.txt');
  mkdirSync(seeds, { recursive: true });
  let seen = 0;
  const watcher = watch([seeds], () => {
    seen++;
    return Promise.resolve();
  });
  const sidecar = path.join(seeds, 'a.overrides.yml');
  const until = async (count: number) => {
    for (let i = 0; i < 200 && seen < count; i++) await new Promise((done) => setTimeout(done, 50));
    expect(seen).toBe(count);
  };
  await new Promise((done) => setTimeout(done, 500));
  writeFileSync(sidecar, 'title: A');
  await until(1);
  writeFileSync(sidecar, 'title: B');
  await until(2);
  rmSync(sidecar);
  await until(3);
  await watcher.close();
});
