import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scratchFolder, writeSeeds } from '../../test/run.js';
import { sha256Of, writeInto } from './files.js';
import { hiddenName, readManifest, removeLeftovers, writeManifest } from './manifest.js';
import { verify } from './verify.js';

const PAGES = { 'index.html': '<h1>Ferry</h1>', 'a/index.html': 'A', 'data/a.json': '{"a": 1}' };

async function site(): Promise<{ out: string; seeds: string }> {
  const root = scratchFolder();
  const [out, seeds] = [path.join(root, '_site'), path.join(root, 'seeds')];
  writeSeeds(root, { 'a.txt': 'The ferry left.', 'deep/b.txt': 'It came back.' });
  for (const [file, words] of Object.entries(PAGES)) writeInto(out, file, words);
  const hashes: Record<string, string> = {};
  for (const file of ['a.txt', 'deep/b.txt']) hashes[file] = await sha256Of(path.join(seeds, file));
  await writeManifest(out, { seeds: hashes, refused: {} });
  return { out, seeds };
}

const told = async (out: string, seeds: string) =>
  (await verify(out, seeds)).map(({ file, ruleId }) => `${file} ${ruleId}`);

describe('a site is what its manifest says', () => {
  test('as long as nothing changed', async () => {
    const { out, seeds } = await site();
    expect(await told(out, seeds)).toEqual([]);
    expect(Object.keys((await readManifest(out))?.files ?? {})).toEqual(Object.keys(PAGES).sort());
  });

  test('any changed bit of any file is found', async () => {
    const { out, seeds } = await site();
    const files = [
      ...Object.keys(PAGES).map((file) => [path.join(out, file), `${file} verify:site-changed`]),
      [path.join(seeds, 'deep/b.txt'), 'deep/b.txt verify:seed-changed'],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(7), async (one, at, bit) => {
        const [file = '', finding] = one;
        const before = readFileSync(file);
        const after = Buffer.from(before);
        const index = at % after.length;
        after[index] = (after[index] ?? 0) ^ (1 << bit);
        writeFileSync(file, after);
        expect(await told(out, seeds)).toEqual([finding]);
        writeFileSync(file, before);
      }),
      { numRuns: 40 },
    );
    expect(await told(out, seeds)).toEqual([]);
  });

  test('a missing file and one too many are found, whatever they are called', async () => {
    const { out, seeds } = await site();
    rmSync(path.join(out, 'a/index.html'));
    rmSync(path.join(seeds, 'a.txt'));
    for (const name of ['constructor', '__proto__', 'extra.html'])
      writeFileSync(path.join(out, name), '');
    writeSeeds(path.dirname(seeds), { 'new.txt': 'New.' });
    expect((await told(out, seeds)).sort()).toEqual([
      '__proto__ verify:site-extra',
      'a.txt verify:seed-missing',
      'a/index.html verify:site-missing',
      'constructor verify:site-extra',
      'extra.html verify:site-extra',
      'new.txt verify:seed-extra',
    ]);
  });

  test('a public file may have the name of a property of all objects', async () => {
    const { out, seeds } = await site();
    writeFileSync(path.join(out, '__proto__'), 'theirs');
    const manifest = await readManifest(out);
    await writeManifest(out, { seeds: manifest?.seeds ?? {}, refused: {} });
    expect(await told(out, seeds)).toEqual([]);
    writeFileSync(path.join(out, '__proto__'), 'changed');
    expect(await told(out, seeds)).toEqual(['__proto__ verify:site-changed']);
  });

  test('a file that was refused as a seed is known, and told of when it changes', async () => {
    const { out, seeds } = await site();
    const { seeds: hashes } = (await readManifest(out))!;
    writeSeeds(path.dirname(seeds), { 'empty.txt': '', 'a.jpg': 'x', 'big.txt': 'y' });
    const refused = {
      'empty.txt': await sha256Of(path.join(seeds, 'empty.txt')),
      'a.jpg': await sha256Of(path.join(seeds, 'a.jpg')),
      // Its bytes could not be had.
      'big.txt': null,
    };
    await writeManifest(out, { seeds: hashes, refused });
    expect(await told(out, seeds)).toEqual([]);
    writeSeeds(path.dirname(seeds), { 'empty.txt': 'The ferry left.', 'big.txt': 'small' });
    rmSync(path.join(seeds, 'a.jpg'));
    expect(await told(out, seeds)).toEqual([
      'a.jpg verify:seed-missing',
      'empty.txt verify:seed-changed',
    ]);
  });

  test('each difference has a cure that helps', async () => {
    const { out, seeds } = await site();
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    writeFileSync(path.join(out, 'index.html'), 'edited');
    const cures = (await verify(out, seeds)).map(({ cure }) => cure);
    expect(cures).toEqual([
      expect.stringContaining('delete the file and build again'),
      expect.stringContaining('move it out of the folder (own files belong in public/)'),
    ]);
  });

  test('a folder with files of others has only what was written in its manifest', async () => {
    const { out, seeds } = await site();
    const earlier = await readManifest(out);
    writeInto(out, 'CNAME', 'example.org');
    writeInto(out, 'data/a.json', 'edited');
    const written = new Set(['index.html']);
    await removeLeftovers(out, earlier, written);
    await writeManifest(out, { seeds: earlier!.seeds, refused: {} }, written);
    // What an earlier build wrote is gone with its folder; what somebody changed or brought stays.
    expect(await told(out, seeds)).toEqual([
      'CNAME verify:site-extra',
      'data/a.json verify:site-extra',
    ]);
    expect(existsSync(path.join(out, 'a'))).toBe(false);
  });

  test('a site whose seeds are elsewhere can be verified alone', async () => {
    const { out } = await site();
    expect(await told(out, path.join(out, '..', 'nowhere'))).toEqual([]);
  });
});

test.each([
  ['none', null],
  ['half of one', '{"version": 1, "see'],
  ['one without files', '{"version": 1, "seeds": {}}'],
  ['one of nothing', '{"version": 1, "seeds": null, "files": null}'],
  ['a list', '[]'],
])('without a manifest there is nothing to verify: %s', async (_, content) => {
  const out = scratchFolder();
  mkdirSync(path.join(out, 'data'));
  if (content !== null) writeFileSync(path.join(out, 'data/manifest.json'), content);
  await expect(verify(out, out)).rejects.toThrow('holds no data/manifest.json');
});

describe('sidecars', () => {
  const OVERRIDES = 'title: Farewell';
  async function corrected() {
    const { out, seeds } = await site();
    const { seeds: hashes } = (await readManifest(out))!;
    writeSeeds(path.dirname(seeds), { 'a.overrides.yml': OVERRIDES });
    return { out, seeds, hashes, sha256: await sha256Of(path.join(seeds, 'a.overrides.yml')) };
  }

  test('are known, and told of when they change, are gone or come', async () => {
    const { out, seeds, hashes, sha256 } = await corrected();
    expect(await told(out, seeds)).toEqual(['a.overrides.yml verify:sidecar-extra']);
    await writeManifest(out, {
      ...{ seeds: hashes, refused: {}, sidecars: { 'a.overrides.yml': sha256 } },
    });
    expect(await told(out, seeds)).toEqual([]);
    writeSeeds(path.dirname(seeds), { 'a.overrides.yml': 'title: Return' });
    expect(await told(out, seeds)).toEqual(['a.overrides.yml verify:sidecar-changed']);
    rmSync(path.join(seeds, 'a.overrides.yml'));
    expect(await told(out, seeds)).toEqual(['a.overrides.yml verify:sidecar-missing']);
  });

  test('of seeds that are left out stand in the manifest without their names', async () => {
    const { out, seeds, hashes, sha256 } = await corrected();
    const { 'a.txt': hidden = '', ...rest } = hashes;
    await writeManifest(out, {
      ...{ seeds: rest, refused: {}, sidecars: {} },
      hidden: { [hiddenName('a.txt')]: hidden, [hiddenName('a.overrides.yml')]: sha256 },
    });
    expect(readFileSync(path.join(out, 'data/manifest.json'), 'utf8')).not.toMatch(
      /"a\.(?:txt|over)/,
    );
    expect(await told(out, seeds)).toEqual([]);
    writeSeeds(path.dirname(seeds), { 'a.txt': 'changed' });
    expect(await told(out, seeds)).toEqual(['a.txt verify:seed-changed']);
    rmSync(path.join(seeds, 'a.txt'));
    expect((await verify(out, seeds)).map(({ file, ruleId }) => [file, ruleId])).toEqual([
      [expect.stringContaining(hiddenName('a.txt')), 'verify:seed-missing'],
    ]);
  });

  test('a manifest without any is as it was before there were sidecars, and one of that time is known', async () => {
    const { out, hashes } = await corrected();
    const old = await readManifest(out);
    expect(Object.keys(old ?? {})).toEqual([
      'generator',
      'version',
      'seeds',
      'refused',
      'files',
      'checksum',
    ]);
    await writeManifest(out, { seeds: hashes, refused: {}, sidecars: {}, hidden: {} });
    expect(await readManifest(out)).toEqual(old);
  });

  test('an entry somebody added to the list makes it no list of ours', async () => {
    const { out } = await corrected();
    const file = path.join(out, 'data/manifest.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"files"', '"sidecars": {"a.overrides.yml": "0"},\n "files"'));
    expect(await readManifest(out)).toBeNull();
  });
});
