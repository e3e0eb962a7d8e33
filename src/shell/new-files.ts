import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeInto, type Store } from './files.js';
import type { FormerSite } from './former-site.js';

/** The files of the new site: those that are written lie in a folder beside the old site, the others stay in it. */
export class NewFiles implements Store {
  readonly #folder: string;
  readonly #former: FormerSite;
  readonly #written = new Set<string>();
  readonly #taken = new Set<string>();

  constructor(folder: string, former: FormerSite) {
    this.#folder = folder;
    this.#former = former;
  }

  /** Files of the old site that stay as they are. */
  get taken(): ReadonlySet<string> {
    return this.#taken;
  }

  at(file: string): string {
    return path.join(this.#taken.has(file) ? this.#former.folder : this.#folder, file);
  }

  write(file: string, content: string | Uint8Array): void {
    writeInto(this.#folder, file, content);
    this.#written.add(file);
    this.#taken.delete(file);
  }

  take(file: string, sha256: string): boolean {
    if (this.#former.files.get(file) !== sha256) return false;
    if (this.#written.delete(file)) rmSync(path.join(this.#folder, file));
    this.#taken.add(file);
    return true;
  }
}
