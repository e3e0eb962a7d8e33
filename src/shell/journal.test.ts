import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { filesBelowNow, writeInto } from './files.js';
import { inOrder, readJournal, writeJournal } from './journal.js';
import { readManifest, writeManifest } from './manifest.js';
import { finishLeft, stage } from './output.js';
import { verify } from './verify.js';
import { Workshop } from './workshop.js';

const NO_SEEDS = { seeds: {}, refused: {} };
const BEFORE = { 'index.html': 'one', 'a/index.html': 'stays', 'old/b/index.html': 'goes', x: '1' };
/** `x` becomes a folder, `old/b` a file, and a page comes. */
const AFTER = { 'index.html': 'two', 'x/index.html': '2', 'old/b': '3', 'new/index.html': '4' };

async function siteBefore(): Promise<string> {
  const out = path.join(scratchFolder(), 'site');
  for (const [file, text] of Object.entries(BEFORE)) writeInto(out, file, text);
  await writeManifest(out, NO_SEEDS);
  return out;
}

/** A build that has written all that is new, and is about to put it in its place. */
async function readyToChange(out: string) {
  const staging = await stage(out);
  for (const [file, text] of Object.entries(AFTER)) writeInto(staging.folder, file, text);
  const known = new Map([['a/index.html', staging.former.files.get('a/index.html')!]]);
  const files = [...Object.keys(AFTER), ...known.keys()];
  await writeManifest(staging.folder, NO_SEEDS, files, known);
  return { staging, commit: () => staging.commit(new Set(known.keys())) };
}

const NOW = [...Object.keys(AFTER), 'a/index.html', 'data/manifest.json'].sort();

async function isTheNewSite(out: string): Promise<boolean> {
  const findings = await verify(out, path.join(out, 'no-seeds'));
  return findings.length === 0 && filesBelowNow(out).join() === NOW.join();
}

describe('a site is changed in its place', () => {
  test('what is new is put there, what is no more goes with its folders, the rest is not touched', async () => {
    const out = await siteBefore();
    const { commit } = await readyToChange(out);
    expect(filesBelowNow(out)).toContain('x');
    await commit();
    expect(await isTheNewSite(out)).toBe(true);
    expect(filesBelowNow(path.dirname(out)).every((file) => file.startsWith('site/'))).toBe(true);
  });

  test('whatever step it died at, the next command goes on from there', async () => {
    const probe = await siteBefore();
    const steps = stepsOf(await journalOf(probe)).length;
    expect(steps).toBe(9);
    for (let done = 0; done <= steps; done++) {
      const out = await siteBefore();
      const journal = await journalOf(out);
      for (const step of stepsOf(journal).slice(0, done)) step(out);
      await finishLeft(out);
      expect(await isTheNewSite(out), `after ${done} steps`).toBe(true);
      expect(new Workshop(out).isHalfDone()).toBe(false);
      const { abandon } = await stage(out);
      await abandon();
      expect(filesBelowNow(path.dirname(out)).every((file) => file.startsWith('site/'))).toBe(true);
    }
  });

  test('a journal that was not written to its end changes nothing', async () => {
    const out = await siteBefore();
    await journalOf(out);
    writeFileSync(path.join(path.dirname(out), '.site.building', 'journal'), '{"first": [');
    await finishLeft(out);
    expect(filesBelowNow(out)).toEqual([...Object.keys(BEFORE), 'data/manifest.json'].sort());
    expect((await verify(out, 'no-seeds')).length).toBe(0);
  });

  test('nor does that of a site that is another by now', async () => {
    const out = await siteBefore();
    await journalOf(out);
    rmSync(out, { recursive: true });
    writeInto(out, 'index.html', 'three');
    const { checksum } = await writeManifest(out, NO_SEEDS);
    await finishLeft(out);
    expect(filesBelowNow(out)).toEqual(['data/manifest.json', 'index.html']);
    expect((await readManifest(out))?.checksum).toBe(checksum);
  });

  test('nor is anything done where somebody has changed, or put there, what it touches', async () => {
    for (const [file, message] of [
      ['index.html', 'was changed'],
      ['new/index.html', 'did not write'],
    ] as const) {
      const out = await siteBefore();
      await journalOf(out);
      writeInto(out, file, 'my own words');
      await expect(finishLeft(out)).rejects.toThrow(message);
      expect(readFileSync(path.join(out, file), 'utf8')).toBe('my own words');
      rmSync(path.join(out, file));
      await finishLeft(out);
      expect(await isTheNewSite(out)).toBe(true);
    }
  });

  test('nor where the old site was put back when some of it had been done', async () => {
    const out = await siteBefore();
    const journal = await journalOf(out);
    for (const step of stepsOf(journal).slice(0, 6)) step(out);
    rmSync(out, { recursive: true });
    for (const [file, text] of Object.entries(BEFORE)) writeInto(out, file, text);
    await writeManifest(out, NO_SEEDS);
    await finishLeft(out);
    expect(filesBelowNow(out)).toEqual([...Object.keys(BEFORE), 'data/manifest.json'].sort());
    expect((await verify(out, 'no-seeds')).length).toBe(0);
  });

  test('an empty folder in the place of a file is nobody’s', async () => {
    const out = await siteBefore();
    for (const folder of ['new/index.html/deep', 'old/b/empty'])
      mkdirSync(path.join(out, folder), { recursive: true });
    const { commit } = await readyToChange(out);
    await commit();
    expect(await isTheNewSite(out)).toBe(true);
  });

  test('a file that stays and was deleted meanwhile stops it', async () => {
    const out = await siteBefore();
    const { commit, staging } = await readyToChange(out);
    rmSync(path.join(out, 'a/index.html'));
    await expect(commit()).rejects.toThrow('was deleted meanwhile');
    await staging.abandon();
    rmSync(out, { recursive: true });
    const again = await siteBefore();
    const ready = await readyToChange(again);
    rmSync(again, { recursive: true });
    await expect(ready.commit()).rejects.toThrow('is gone');
  });

  test.skipIf(process.platform === 'win32')('a link that leads nowhere is somebody’s', async () => {
    const out = await siteBefore();
    const { commit } = await readyToChange(out);
    symlinkSync('/nowhere', path.join(out, 'new'));
    await expect(commit()).rejects.toThrow('did not write: new');
  });

  test.each([
    ['a file that is written over', 'index.html', 'was changed'],
    ['a file that goes', 'old/b/index.html', 'was changed'],
    ['a file where a new one belongs', 'new/index.html', 'did not write: new/index.html'],
    ['a file where a folder belongs', 'new', 'did not write: new'],
    ['a file in a folder that goes', 'old/b/notes.txt', 'did not write: old/b/notes.txt'],
  ])('not where somebody has changed it meanwhile: %s', async (_, file, message) => {
    const out = await siteBefore();
    const { staging, commit } = await readyToChange(out);
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), 'my own words');
    await expect(commit()).rejects.toThrow(message);
    await staging.abandon();
    const { length } = filesBelowNow(path.dirname(out)).filter((one) => !one.startsWith('site/'));
    expect([length, filesBelowNow(out).includes('x')]).toEqual([0, true]);
  });
});

/** A journal that lies there, and a process that died before it began; its lock is gone with it. */
async function journalOf(out: string) {
  const file = path.join(path.dirname(out), '.site.building', 'journal');
  const { staging } = await readyToChange(out);
  const [before, now] = [await readManifest(out), await readManifest(staging.folder)];
  const written = filesBelowNow(staging.folder);
  const removed = [...staging.former.files.keys()].filter((one) => !NOW.includes(one));
  const journal = {
    ...{ from: before!.checksum, to: now!.checksum },
    ...inOrder(written, removed),
    before: Object.fromEntries(
      [...staging.former.files].filter(([one]) => removed.includes(one) || written.includes(one)),
    ),
  };
  writeJournal(file, journal);
  rmSync(path.join(path.dirname(out), '.site.lock'));
  expect(readJournal(file)).toEqual(journal);
  return journal;
}

/** The steps of a journal, each by itself. */
function stepsOf({ first, place, last }: ReturnType<typeof inOrder>) {
  const ready = (out: string) => path.join(path.dirname(out), '.site.building', 'site');
  return [
    ...first.flatMap((file) => [
      (out: string) => {
        rmSync(path.join(out, file));
      },
      (out: string) => {
        const folder = path.dirname(file);
        if (folder !== '.') rmdirSync(path.join(out, folder));
      },
    ]),
    ...place.map((file) => (out: string) => {
      const to = path.join(out, file);
      mkdirSync(path.dirname(to), { recursive: true });
      renameSync(path.join(ready(out), file), to);
    }),
    ...last.map((file) => (out: string) => {
      rmSync(path.join(out, file));
    }),
  ];
}

describe('the order of a change', () => {
  test('the manifest comes when all it names is there, old files go last', () => {
    expect(inOrder(['data/manifest.json', 'a', 'z'], ['b'])).toEqual({
      first: [],
      place: ['a', 'z', 'data/manifest.json'],
      last: ['b'],
    });
  });

  test('what stands in the way goes first: a file for a folder, a folder for a file, other letters', () => {
    const { first, last } = inOrder(['a/b', 'c', 'Ä.txt'], ['a', 'c/d/e', 'ä.txt', 'f']);
    expect([first, last]).toEqual([['a', 'c/d/e', 'ä.txt'], ['f']]);
    const other = inOrder(['caf\u00e9', 'img/x'], ['cafe\u0301', 'Img/x', 'Img/y', 'img/z']);
    expect(other.last).toEqual(['img/z']);
  });
});
