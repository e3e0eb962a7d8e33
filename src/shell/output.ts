import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from './lock.js';
import { lookAt, noSite, type FormerSite } from './former-site.js';
import { MANIFEST } from './manifest.js';
import type { SiteNotes } from './page-notes.js';
import { Trouble } from './trouble.js';

/** A site in the making: beside the output folder, so that the swap is a rename on one file system. */
export interface Staging {
  /** Folder to write into. */
  folder: string;
  /** The site that stands until then. */
  former: FormerSite;
  /** Puts the folder in the place of the old site. @throws Trouble when that has got foreign files meanwhile. */
  commit: () => Promise<void>;
  /** Leaves the old site as it was and removes what was begun. */
  abandon: () => Promise<void>;
}

/**
 * Begins a site beside `out`. The old one stays whole and served until `commit`. What is noted of it spares reading it.
 *
 * @throws Trouble when `out` holds files no build of ours wrote, or another build is at work on it.
 */
export async function stage(out: string, notes: SiteNotes | null = null): Promise<Staging> {
  const parent = path.dirname(out);
  const name = path.basename(out);
  await mkdir(parent, { recursive: true });
  const lock = await takeLock(path.join(parent, `.${name}.lock`), out);
  try {
    const workshop = new Workshop(path.join(parent, `.${name}.building`));
    await workshop.clear(out);
    const former = await oursAt(out, notes);
    await workshop.open();
    return {
      folder: workshop.site,
      former,
      commit: async () => {
        if (!(await lock.isOurs()))
          throw new Trouble(`another build has begun to write ${out}`, 'wait for it');
        // Somebody may have put a file there while the pages were rendered.
        await oursAt(out, notes);
        if (existsSync(out)) await rename(out, workshop.old);
        await rename(workshop.site, out);
        await workshop.clear(out);
        await lock.release();
      },
      abandon: async () => {
        if (!(await lock.isOurs())) return;
        await workshop.clear(out);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The file that says a workshop is ours: a folder of its name without this file is somebody else's. */
const MARK = '.news-archive';

/** The folder beside the output in which the new site is made, and the old one waits during the swap. */
class Workshop {
  readonly site: string;
  readonly old: string;
  readonly #folder: string;
  readonly #mark: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.site = path.join(folder, 'site');
    this.old = path.join(folder, 'old');
    this.#mark = path.join(folder, MARK);
  }

  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(this.#mark, 'news-archive is making a site here and removes this folder.\n');
    await mkdir(this.site);
  }

  /**
   * Removes what this build or one that died has made here; where one died between the two renames, the old site
   * goes back to its place first. What somebody else has put beside it stays.
   *
   * @throws Trouble when the folder is not ours.
   */
  async clear(out: string): Promise<void> {
    if (!(await this.#isOurs())) return;
    if (existsSync(this.old) && !existsSync(out)) await rename(this.old, out);
    await rm(this.site, { recursive: true, force: true });
    await rm(this.old, { recursive: true, force: true });
    if ((await readdir(this.#folder)).some((name) => name !== MARK)) return;
    // The mark goes last: whoever dies before leaves a folder that can be told as ours.
    await rm(this.#mark, { force: true });
    await rmdir(this.#folder);
  }

  /** False where there is nothing. An empty folder is taken: a build can die before it has left its mark. */
  async #isOurs(): Promise<boolean> {
    const info = await lstat(this.#folder).catch(() => null);
    if (info === null) return false;
    if (info.isDirectory()) {
      const names = await readdir(this.#folder);
      if (names.length === 0 || names.includes(MARK)) return true;
    }
    throw new Trouble(
      `${this.#folder} is not of this program, which makes the site in a folder of that name`,
      'move or rename it, or choose another folder with --out',
    );
  }
}

/** @throws Trouble when a folder is none, or holds a file that no build of ours left there as it is. */
async function oursAt(out: string, notes: SiteNotes | null): Promise<FormerSite> {
  const info = await lstat(out).catch(() => null);
  if (info === null) return noSite(out);
  if (!info.isDirectory()) throw new Trouble(`${out} is not a folder`, 'name another with --out');
  const former = await lookAt(out, notes);
  const { foreign } = former;
  const [first] = foreign;
  if (first === undefined) return former;
  const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  throw first.problem === 'unknown'
    ? new Trouble(
        `${out} holds files this program did not write: ${first.file}${more}`,
        'move them to the public folder so that they are copied into every build, or choose another folder with --out',
      )
    : new Trouble(
        `${path.join(out, first.file)} was changed since it was built${more}`,
        first.file === MANIFEST
          ? 'without it no file can be told as ours: move or delete the folder, or choose another with --out'
          : 'keep your change in the public folder, from where it is copied into every build, and delete the file here',
      );
}
