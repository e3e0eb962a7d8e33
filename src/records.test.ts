import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FERRY } from '../test/ferry.js';
import { scratchFolder, smallArticle, writeSeeds } from '../test/run.js';
import { ArchiveConfig } from './model/config.js';
import { readSeeds } from './records.js';
import type { Console } from './shell/console.js';

const silent: Console = { say: () => undefined, progress: () => undefined, out: () => undefined };

/** A seeds folder with three seeds, read again and again with one cache. */
function archive() {
  const root = scratchFolder();
  const folder = (name: string) => path.join(root, name);
  writeSeeds(root, {
    'bridge.txt': smallArticle('Bro'),
    'ferry.txt': FERRY,
    'tram.txt': smallArticle('Tranby'),
  });
  const settings = {
    ...{ ...ArchiveConfig.parse({}), root },
    ...{ seeds: folder('seeds'), out: folder('_site'), cache: folder('cache') },
  };
  const read = async () => {
    const seeds = await readSeeds(settings, silent);
    seeds.prune();
    return {
      ...{ reused: seeds.reused, hidden: seeds.hidden, hashes: seeds.hashes },
      titles: seeds.digests.map(({ title }) => title.slice(0, 12)),
      rules: seeds.findings
        .map(({ ruleId }) => ruleId)
        .filter((rule) => rule.startsWith('sidecar')),
      told: seeds.publicFindings.map(({ file }) => file),
    };
  };
  return { read, sidecar: folder('seeds/ferry.overrides.yml') };
}

test('a sidecar that comes, changes or goes has its seed read anew, and no other', async () => {
  const { read, sidecar } = archive();
  expect((await read()).reused).toBe(0);
  expect((await read()).reused).toBe(3);
  for (const title of ['Farewell all', 'Goodbye to b']) {
    writeFileSync(sidecar, `title: ${title}`);
    expect(await read()).toMatchObject({
      reused: 2,
      titles: [expect.anything(), title, expect.anything()],
    });
    expect((await read()).reused).toBe(3);
  }
  rmSync(sidecar);
  expect(await read()).toMatchObject({
    reused: 2,
    titles: [expect.anything(), 'The last fer', expect.anything()],
  });
  expect(existsSync(sidecar)).toBe(false);
});

test('what was wrong with a sidecar is told every time, whether its seed was read or kept', async () => {
  const { read, sidecar } = archive();
  writeFileSync(sidecar, 'titel: A\nplace: {value: Aby, evidence: nowhere}');
  writeFileSync(path.join(path.dirname(sidecar), 'train.overrides.yml'), '');
  for (const reused of [0, 3]) {
    const { rules, ...seeds } = await read();
    expect(rules.sort()).toEqual(['sidecar:field', 'sidecar:orphan', 'sidecar:words']);
    expect(seeds.reused).toBe(reused);
    expect(Object.keys(seeds.hashes.sidecars ?? {}).sort()).toEqual([
      ...['ferry.overrides.yml', 'train.overrides.yml'],
    ]);
  }
});

test('a hidden article is read, kept, and nowhere named', async () => {
  const { read, sidecar } = archive();
  writeFileSync(sidecar, 'hide: true');
  for (const reused of [0, 2]) {
    const seeds = await read();
    expect(seeds).toMatchObject({ reused, hidden: 1, rules: ['sidecar:hidden'], told: [] });
    expect(seeds.titles).toHaveLength(2);
    expect(JSON.stringify(seeds.hashes)).not.toContain('ferry');
    expect(Object.keys(seeds.hashes.hidden ?? {})).toHaveLength(2);
  }
  writeFileSync(sidecar, '');
  expect(await read()).toMatchObject({ reused: 2, hidden: 0 });
});
