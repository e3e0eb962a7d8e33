import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { holds } from './files.js';
import { mustBeFree, refused } from './foreign.js';
import {
  carryOut,
  folded,
  isThere,
  readJournal,
  waitingOf,
  writeJournal,
  type Journal,
} from './journal.js';
import { MANIFEST, readManifest } from './manifest.js';
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
    this.#carryOut(journal);
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

  /**
   * A folder that is neither of the two sites of a journal any more, or was put back to the first, stays as it is.
   *
   * @throws Trouble where somebody has changed meanwhile what would be written over or taken away.
   */
  async #finish(): Promise<void> {
    const journal = readJournal(this.#journal);
    if (journal !== null && (await this.#isUnderWay(journal))) {
      await this.#mustBeUntouched(journal);
      this.#carryOut(journal);
    }
    await rm(this.#journal, { force: true });
  }

  async #isUnderWay(journal: Journal): Promise<boolean> {
    const { checksum } = (await readManifest(this.#out)) ?? {};
    if (checksum !== journal.from) return checksum === journal.to;
    const files = (await readManifest(this.site))?.files ?? {};
    const waiting = new Set(waitingOf(journal, this.site));
    for (const file of journal.place) {
      if (!waiting.has(file) && !(await holds(path.join(this.#out, file), files[file] ?? '')))
        return false;
    }
    return true;
  }

  async #mustBeUntouched(journal: Journal): Promise<void> {
    const waiting = waitingOf(journal, this.site);
    const first = waiting.length === journal.place.length ? journal.first : [];
    const gone = new Set([...journal.first, ...journal.last].map(folded));
    for (const file of [...first, ...waiting, ...journal.last]) {
      const at = path.join(this.#out, file);
      const before = journal.before[file];
      if (file === MANIFEST) continue;
      if (before === undefined) await mustBeFree(this.#out, file, gone);
      else if (isThere(at) && !(await holds(at, before)))
        throw refused(this.#out, { file, problem: 'changed' });
    }
  }

  #carryOut(journal: Journal): void {
    try {
      carryOut(journal, this.site, this.#out);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Trouble(
        `${this.#out} could not be changed to its end: ${reason}`,
        'mend that, then build again: what is left to do is written down and will be done first',
      );
    }
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
