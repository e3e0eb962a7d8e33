import {
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { writeChecked, readChecked } from './checked-file.js';
import { filesBelowNow } from './files.js';
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
  /** SHA-256 of each file that is written over or goes: what somebody has put there since is not ours to touch. */
  before: Record<string, string>;
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
  const names = new Set(placed.map(folded));
  const folders = new Map(placed.flatMap(foldersOf).map((folder) => [folded(folder), folder]));
  const isInTheWay = (file: string) =>
    names.has(folded(file)) ||
    folders.has(folded(file)) ||
    foldersOf(file).some((one) => names.has(folded(one)) || isSpeltOtherwise(one, folders));
  return {
    first: removed.filter(isInTheWay),
    place: [...placed.filter((file) => file !== MANIFEST), MANIFEST],
    last: removed.filter((file) => !isInTheWay(file)),
  };
}

/** Names that are one to some file systems: in large or small letters, with accents in one character or two. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function isSpeltOtherwise(folder: string, folders: ReadonlyMap<string, string>): boolean {
  return (folders.get(folded(folder)) ?? folder) !== folder;
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
  const waiting = waitingOf(journal, ready);
  // Where one has been put in its place, all that had to go before have gone: their names may be those of new ones.
  if (waiting.length === journal.place.length) for (const file of journal.first) remove(site, file);
  for (const file of waiting) moveTo(path.join(ready, file), path.join(site, file));
  for (const file of journal.last) remove(site, file);
}

/** Files of a journal that lie where it was written and are not in their place yet. */
export function waitingOf({ place }: Journal, ready: string): string[] {
  return place.filter((file) => isThere(path.join(ready, file)));
}

/** Whether anything has this name, a link that leads nowhere too. */
export function isThere(file: string): boolean {
  return standingAt(file) !== undefined;
}

function standingAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where its folder would be.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function moveTo(from: string, to: string): void {
  const standing = standingAt(to);
  // A folder in which there is no file is nobody's.
  if (standing?.isDirectory() === true && filesBelowNow(to).length === 0)
    rmSync(to, { recursive: true });
  if (standing === undefined) mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
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
