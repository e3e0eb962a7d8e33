import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is remembered of one page from the build that rendered it. */
export interface PageNote {
  kind: string;
  /** SHA-256 over everything the page was made from. */
  print: string;
  /** A short hash of each value at the top of its view, by name: only to tell what changed. */
  values: Record<string, string>;
  /** SHA-256 of the file as it was rendered. */
  sha256: string;
  /** A hash of what the search index takes from it; null for nothing. */
  searched: string | null;
}

/** How a file lay on the disk when its SHA-256 was last taken: while this stays, so do its bytes. */
export interface FileState {
  bytes: number;
  /** Nanoseconds, which JSON numbers cannot hold. */
  modified: string;
  inode: string;
}

/** What a build remembers of the site it wrote; only to spare work: a site without notes is made anew, whole. */
export interface SiteNotes {
  version: 1;
  /** The checksum of the manifest these notes go with. */
  manifest: string;
  /** What the templates and the program that rendered were, by kind of page. */
  templates: Record<string, string>;
  program: string;
  pages: Record<string, PageNote>;
  states: Record<string, FileState>;
  /** What each search index was made from, and how many files it has. */
  search: Record<string, { print: string; files: number }>;
}

/** The notes of one output folder, in the cache. Only what a whole build left is believed. */
export class NotesFile {
  readonly #file: string;

  constructor(cache: string, out: string) {
    const name = checksum(path.resolve(out)).slice(0, 16);
    this.#file = path.join(cache, 'pages', `${name}.json`);
  }

  /** Null where there are none, or where they were cut off or damaged. */
  read(): SiteNotes | null {
    try {
      const text = readFileSync(this.#file, 'utf8');
      const json = text.slice(65);
      if (text.slice(0, 64) !== checksum(json)) return null;
      const notes = JSON.parse(json) as SiteNotes;
      // The checksum vouches for what stands in it, so the version is all there is to look at.
      return (notes.version as number) === 1 ? notes : null;
    } catch {
      return null;
    }
  }

  write(notes: SiteNotes): void {
    const json = JSON.stringify(notes);
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, `${checksum(json)}\n${json}`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
