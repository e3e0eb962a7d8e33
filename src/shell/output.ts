import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files.js';
import { mustBeFree, refused } from './foreign.js';
import { isStill, lookAt, noSite, type FormerSite } from './former-site.js';
import { folded, inOrder, isThere, type Journal } from './journal.js';
import { lockOf } from './lock.js';
import { MANIFEST, readManifest } from './manifest.js';
import type { SiteNotes } from './page-notes.js';
import { Trouble } from './trouble.js';
import { Workshop } from './workshop.js';

/** A site in the making: beside the output folder, so that all is done by renames on one file system. */
export interface Staging {
  /** Folder to write into. */
  folder: string;
  /** The site that stands until then. */
  former: FormerSite;
  /**
   * Puts what was written in its place. Where no file of the old site stays, the new one is swapped in whole; else its
   * files are put into the old site one by one, and those that neither were written nor stay are taken away.
   *
   * @throws Trouble when the site has got foreign files meanwhile.
   */
  commit: (staying?: ReadonlySet<string>) => Promise<void>;
  /** Leaves the old site as it was and removes what was begun. */
  abandon: () => Promise<void>;
}

/**
 * Begins a site beside `out`. The old one stays whole and served until `commit`. What is noted of it spares reading it.
 *
 * @throws Trouble when `out` holds files no build of ours wrote, or another build is at work on it.
 */
export async function stage(out: string, notes: SiteNotes | null = null): Promise<Staging> {
  await mkdir(path.dirname(out), { recursive: true });
  const lock = await lockOf(out);
  try {
    const workshop = new Workshop(out);
    await workshop.clear();
    const former = await oursAt(out, notes);
    await workshop.open();
    return {
      folder: workshop.site,
      former,
      commit: async (staying = new Set()) => {
        if (!(await lock.isOurs()))
          throw new Trouble(`another build has begun to write ${out}`, 'wait for it');
        if (staying.size > 0) await workshop.change(await changeTo(workshop.site, former, staying));
        else {
          // Somebody may have put a file there while the pages were rendered.
          await oursAt(out, notes);
          await workshop.swap();
        }
        await lock.release();
      },
      abandon: async () => {
        if (!(await lock.isOurs())) return;
        // What was half done can no longer be left undone: the next command goes on with it.
        if (!workshop.isHalfDone()) await workshop.clear();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Goes on with what a build that died, or was stopped by the system, had begun to do to a site.
 *
 * @throws Trouble when another build is at work on it.
 */
export async function finishLeft(out: string): Promise<void> {
  const workshop = new Workshop(out);
  if (!workshop.isHalfDone()) return;
  const lock = await lockOf(out);
  try {
    await workshop.clear();
  } finally {
    await lock.release();
  }
}

/** @throws Trouble where a file that is written over or taken away is not as it was, or one that is new is there. */
async function changeTo(
  folder: string,
  former: FormerSite,
  staying: ReadonlySet<string>,
): Promise<Journal> {
  const [before, now] = [await readManifest(former.folder), await readManifest(folder)];
  if (before === null || now === null)
    throw new Trouble(`${former.folder} is gone, or was changed meanwhile`, 'build again');
  const written = await filesBelow(folder);
  const named = new Set(written);
  const removed = [...former.files.keys()].filter((file) => !named.has(file) && !staying.has(file));
  const gone = new Set(removed.map(folded));
  for (const file of [...removed, ...written, ...staying]) {
    const sha256 = former.files.get(file);
    if (file === MANIFEST) continue;
    if (sha256 === undefined) await mustBeFree(former.folder, file, gone);
    else mustBeStill(file, sha256, former);
  }
  const touched = [...removed, ...written].flatMap((file) => {
    const sha256 = former.files.get(file);
    return sha256 === undefined ? [] : [[file, sha256] as const];
  });
  return {
    ...{ from: before.checksum, to: now.checksum },
    ...inOrder(written, removed),
    before: Object.fromEntries(touched),
  };
}

/** @throws Trouble where a file of the old site is not as it was when the build began. */
function mustBeStill(file: string, sha256: string, { folder, states }: FormerSite): void {
  const at = path.join(folder, file);
  if (!isThere(at)) throw new Trouble(`${at} was deleted meanwhile`, 'build again');
  if (!isStill(at, states.get(file), sha256)) throw refused(folder, { file, problem: 'changed' });
}

/** @throws Trouble when a folder is none, or holds a file that no build of ours left there as it is. */
async function oursAt(out: string, notes: SiteNotes | null): Promise<FormerSite> {
  const info = await lstat(out).catch(() => null);
  if (info === null) return noSite(out);
  if (!info.isDirectory()) throw new Trouble(`${out} is not a folder`, 'name another with --out');
  const former = await lookAt(out, notes);
  const [first, ...others] = former.foreign;
  if (first !== undefined) throw refused(out, first, others.length);
  return former;
}
