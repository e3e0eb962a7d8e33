import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { carryOut, readJournal, writeJournal, type Journal } from './journal.js';
import { readManifest } from './manifest.js';
import { Trouble } from './trouble.js';

/** The file that says a workshop is ours: a folder of its name without this file is somebody else's. */
const MARK = '.news-archive';

/** The folder beside the output in which new files are made, and the old site waits while it is put out of its place. */
export class Workshop {
  readonly site: string;
  readonly #old: string;
  readonly #journal: string;
  readonly #folder: string;
  readonly #mark: string;
  readonly #out: string;

  constructor(out: string) {
    this.#out = out;
    this.#folder = path.join(path.dirname(out), `.${path.basename(out)}.building`);
    this.site = path.join(this.#folder, 'site');
    this.#old = path.join(this.#folder, 'old');
    this.#journal = path.join(this.#folder, 'journal');
    this.#mark = path.join(this.#folder, MARK);
  }

  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(this.#mark, 'news-archive is making a site here and removes this folder.\n');
    await mkdir(this.site);
  }

  /** Puts the new site, which is whole, in the place of the old one. */
  async swap(): Promise<void> {
    if (existsSync(this.#out)) await rename(this.#out, this.#old);
    await rename(this.site, this.#out);
    await this.clear();
  }

  /** Puts the new files into the old site and takes others away, after it has written down what it is about to do. */
  async change(journal: Journal): Promise<void> {
    writeJournal(this.#journal, journal);
    carryOut(journal, this.site, this.#out);
    await this.clear();
  }

  /** True where a build died, or could not go on, while it changed the site. */
  isHalfDone(): boolean {
    return existsSync(this.#journal);
  }

  /**
   * Removes what this build or one that died has made here. What it had begun to do to the site is done first: the
   * rest of its journal, or where it died between the two renames, the old site goes back to its place. What somebody
   * else has put beside it stays.
   *
   * @throws Trouble when the folder is not ours.
   */
  async clear(): Promise<void> {
    if (!(await this.#isOurs())) return;
    if (existsSync(this.#old) && !existsSync(this.#out)) await rename(this.#old, this.#out);
    await this.#finish();
    await rm(this.site, { recursive: true, force: true });
    await rm(this.#old, { recursive: true, force: true });
    if ((await readdir(this.#folder)).some((name) => name !== MARK)) return;
    // The mark goes last: whoever dies before leaves a folder that can be told as ours.
    await rm(this.#mark, { force: true });
    await rmdir(this.#folder);
  }

  /** A folder that is neither of the two sites of a journal any more was changed by somebody since: it stays as it is. */
  async #finish(): Promise<void> {
    const journal = readJournal(this.#journal);
    if (journal !== null) {
      const manifest = await readManifest(this.#out);
      const isOneOfThem = [journal.from, journal.to].includes(manifest?.checksum ?? '');
      if (isOneOfThem) carryOut(journal, this.site, this.#out);
    }
    await rm(this.#journal, { force: true });
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
