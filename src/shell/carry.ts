import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes files of the old site over into the new one: the same file under a second name, or a copy where the file system
 * has no hard links. Whoever writes a file of a site must make a new one (`writeInto` does): a write in place would
 * change the old site too.
 */
export class Carrier {
  readonly #from: string;
  readonly #to: string;
  readonly #made = new Set<string>();
  #canLink = true;

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
  }

  /** Takes one file over, in the place of what the new site had under its name. */
  take(file: string): void {
    const [from, to] = [path.join(this.#from, file), path.join(this.#to, file)];
    const folder = path.dirname(to);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (this.#canLink && this.#linked(from, to)) return;
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }

  /** False where a link cannot be had, now or at all. */
  #linked(from: string, to: string): boolean {
    try {
      linkSync(from, to);
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error) || error.code === 'ENOENT') throw error;
      if (error.code === 'EEXIST') {
        rmSync(to);
        return this.#linked(from, to);
      }
      this.#canLink = error.code === 'EMLINK';
      return false;
    }
  }
}
