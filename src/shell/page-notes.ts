import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { checksum } from './checksum.js';
import { KeptFile } from './kept-file.js';

/** What is remembered of one page from the build that rendered it. */
export interface PageNote {
  kind: string;
  id: string;
  /** SHA-256 over everything the page was made from. */
  print: string;
  /** A short hash of each value at the top of its view, by name: only to tell what changed. */
  values: Record<string, string>;
  /** SHA-256 of the file as it was rendered. */
  sha256: string;
  /** A hash of what the search index takes from it; null for nothing. */
  searched: string | null;
  /** What was looked at for its view: numbers of {@link LookNotes}. */
  seen: Uint32Array;
}

/** What is remembered of files that are made together. */
export interface UnitNote {
  seen: Uint32Array;
  /** SHA-256 by path. */
  files: Record<string, string>;
}

/** What is remembered of files put together from parts: of each part, what was looked at and where its rows end. */
export interface TableNote {
  files: Record<string, string>;
  parts: Map<string, { seen: Uint32Array; ends: Uint32Array }>;
}

/** All that was looked at, by name, and a hash of the value of each. */
export interface LookNotes {
  /** A hash of what is not looked at: the program, settings, pages written by hand. */
  program: string;
  names: string[];
  prints: string[];
}

/** What a search index was made from. */
export interface NotedIndex {
  /** A hash of the program that indexed. */
  program: string;
  /** How many files it has. */
  files: number;
  /** What it took in, in the order of the paths. */
  pages: NotedPage[];
}

/** A page of a search index. */
export interface NotedPage {
  file: string;
  /** A hash of what was taken from it. */
  part: string;
  /** Name of the file its text lies in: the language, `_` and a hash; null where nothing was found in it. */
  fragment: string | null;
}

/** How a file lay on the disk when its SHA-256 was last taken: while this stays, so do its bytes. */
export interface FileState {
  bytes: number;
  /** Milliseconds, with as much of the rest as a number holds (a quarter of a microsecond). */
  modified: number;
  inode: number;
}

/** What a build remembers beside what its writing left. */
export interface SiteNotes extends WrittenNotes {
  /** A hash of everything it was made from. */
  inputs: string;
  /** What a person should know of the articles as a whole. */
  told: Finding[];
}

/** What is remembered of the site that was written; only to spare work: a site without notes is made anew, whole. */
export interface WrittenNotes {
  /** The checksum of the manifest these notes go with. */
  manifest: string;
  /** What the templates and the program that rendered were, by kind of page. */
  templates: Record<string, string>;
  program: string;
  pages: Record<string, PageNote>;
  states: Record<string, FileState>;
  looks: LookNotes;
  units: Record<string, UnitNote>;
  tables: Record<string, TableNote>;
  /** Of each search index, by its number. */
  search: Record<string, NotedIndex>;
}

/** Of what shape the notes are: those of another are none. */
const SHAPE = '6';

/** The notes of one output folder, in the cache. Only what a whole build left is believed. */
export function notesFile(cache: string, out: string): KeptFile<SiteNotes> {
  const name = checksum(path.resolve(out)).slice(0, 16);
  return new KeptFile(path.join(cache, 'pages', `${name}.v8`), SHAPE);
}
