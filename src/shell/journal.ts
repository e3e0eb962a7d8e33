import { existsSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeChecked, readChecked } from './checked-file.js';
import { MANIFEST } from './manifest.js';

/**
 * What is to be done to a site so that it becomes the new one: written down whole before anything is touched, so that
 * whoever finds it can do, or go on doing, just that.
 */
export interface Journal {
  /** The checksum of the manifest of the site it is to be done to, and of that of the new site. */
  from: string;
  to: string;
  /** Files that must go before others can stand in their place. */
  first: string[];
  /** Files that lie ready, in the order in which they are put there; the manifest is the last. */
  place: string[];
  /** Files that go in the end. */
  last: string[];
}

/**
 * The order of a change: new pages stand there before old ones go, so that a reader seldom finds nothing, and the manifest
 * comes when all it names is there. A file that stands where a new one needs a folder, the other way round, or under
 * the same name in other letters (one name to many file systems) goes first.
 */
export function inOrder(
  placed: readonly string[],
  removed: readonly string[],
): Pick<Journal, 'first' | 'place' | 'last'> {
  const names = new Set(placed.map((file) => file.toLowerCase()));
  const folders = new Set(placed.flatMap((file) => foldersOf(file.toLowerCase())));
  const isInTheWay = (file: string) => {
    const name = file.toLowerCase();
    return names.has(name) || folders.has(name) || foldersOf(name).some((one) => names.has(one));
  };
  return {
    first: removed.filter(isInTheWay),
    place: [...placed.filter((file) => file !== MANIFEST), MANIFEST],
    last: removed.filter((file) => !isInTheWay(file)),
  };
}

/** The folders a file lies in, by their paths: the nearest first. */
export function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
    folders.push(file.slice(0, at));
  return folders;
}

/** Writes a journal down: it is there whole, or not at all. */
export function writeJournal(file: string, journal: Journal): void {
  writeChecked(file, Buffer.from(JSON.stringify(journal)));
}

/** A journal that was written; null where there is none. */
export function readJournal(file: string): Journal | null {
  if (!existsSync(file)) return null;
  const bytes = readChecked(file);
  return bytes === null ? null : (JSON.parse(bytes.toString()) as Journal);
}

/**
 * Does what a journal says, or the rest of it: each step can be done again.
 *
 * @param ready the folder in which the new files lie.
 */
export function carryOut(journal: Journal, ready: string, site: string): void {
  const waiting = journal.place.filter((file) => isThere(path.join(ready, file)));
  // Where one has been put in its place, all that had to go before have gone: their names may be those of new ones.
  if (waiting.length === journal.place.length) for (const file of journal.first) remove(site, file);
  for (const file of waiting) moveTo(path.join(ready, file), path.join(site, file));
  for (const file of journal.last) remove(site, file);
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function moveTo(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(path.dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

/** Removes a file, and the folders above it that have nothing else in them. */
function remove(site: string, file: string): void {
  rmSync(path.join(site, file), { force: true });
  for (const folder of foldersOf(file)) {
    try {
      rmdirSync(path.join(site, folder));
    } catch {
      return;
    }
  }
}
