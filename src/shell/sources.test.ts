import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { scratchFolder, writeSeeds } from '../../test/run.js';
import { lineSources } from './seed-lines.js';
import { seedSources, type SourceItem } from './sources.js';

/** What each item is: its path and text, or the rule and line of a finding. */
async function told(items: AsyncIterable<SourceItem>): Promise<string[]> {
  const all: string[] = [];
  for await (const item of items) {
    all.push(
      'finding' in item
        ? `${item.finding.ruleId} ${item.finding.file}:${item.finding.line}`
        : `${item.path} ${new TextDecoder().decode(item.bytes)}`,
    );
  }
  return all;
}

describe('files and folders', () => {
  test('come in the order given, and may come twice', async () => {
    const root = scratchFolder();
    writeSeeds(root, { 'b.txt': 'B', 'a/c.txt': 'C' });
    const seeds = path.join(root, 'seeds');
    expect(await told(seedSources([path.join(seeds, 'b.txt'), seeds]))).toEqual([
      'b.txt B',
      'a/c.txt C',
      'b.txt B',
    ]);
  });

  test('a link is not followed, even where it is named', async () => {
    const root = scratchFolder();
    writeSeeds(root, { 'a.txt': 'A' });
    symlinkSync(path.join(root, 'seeds', 'a.txt'), path.join(root, 'link.txt'));
    expect(await told(seedSources([path.join(root, 'link.txt')]))).toEqual([
      'seed:unreadable link.txt:null',
    ]);
  });

  test('one that is not there is bad usage', async () => {
    await expect(told(seedSources(['/no/such/file.txt']))).rejects.toMatchObject({ exitCode: 2 });
  });
});

test('lines are seeds; one that is none is told of with its number', async () => {
  const lines = [
    '{"path": "a.txt", "text": "The café"}',
    '',
    'not json',
    '{"path": "b.txt"}',
    '{"path": 1, "text": "x"}',
    'null',
    '{"path": "c.txt", "text": "C", "more": 1}\r',
  ];
  expect(await told(lineSources(Readable.from([lines.join('\n')])))).toEqual([
    'a.txt The café',
    'extract:line -:3',
    'extract:line -:4',
    'extract:line -:5',
    'extract:line -:6',
    'c.txt C',
  ]);
});
