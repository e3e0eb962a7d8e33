import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checksum } from './checksum.js';
import { filesBelow } from './files.js';
import { MANIFEST, readManifest, wasManifest, type Manifest } from './manifest.js';
import type { FileState, SiteNotes } from './page-notes.js';

/** A file in an output folder that no build of ours left there as it is, and why. */
export interface Foreign {
  file: string;
  problem: 'unknown' | 'changed';
}

/** The site that lies in the output folder when a build begins. */
export interface FormerSite {
  folder: string;
  /** The checksum of its manifest; null where there is none of ours. */
  manifest: string | null;
  /** SHA-256 of every file that is there as a build of ours left it. */
  files: ReadonlyMap<string, string>;
  /** How those of them lie on the disk whose SHA-256 is sure to be that of their state. */
  states: ReadonlyMap<string, FileState>;
  /** Every file of it is there. */
  isWhole: boolean;
  /** Files that are not: unknown ones first. */
  foreign: readonly Foreign[];
}

/** No site at all. */
export function noSite(folder: string): FormerSite {
  return {
    folder,
    manifest: null,
    files: new Map(),
    states: new Map(),
    isWhole: false,
    foreign: [],
  };
}

/**
 * Looks at every file below a folder: which are ours (in the manifest of a build, and still what it wrote), and which
 * are not. A manifest that was edited vouches for nothing, and is named alone.
 *
 * A file whose size, time of change and inode are those of the notes has the bytes it had then, as for `git status`;
 * any other is read. `verify` reads all.
 */
export async function lookAt(folder: string, notes: SiteNotes | null): Promise<FormerSite> {
  const manifest = await readManifest(folder);
  if (manifest === null && (await wasManifest(folder)))
    return { ...noSite(folder), foreign: [{ file: MANIFEST, problem: 'changed' }] };
  const expected = new Map(Object.entries(manifest?.files ?? {}));
  const noted = statesFor(manifest, notes);
  const [files, states] = [new Map<string, string>(), new Map<string, FileState>()];
  const [unknown, changed]: [Foreign[], Foreign[]] = [[], []];
  for (const file of await filesBelow(folder)) {
    if (manifest !== null && file === MANIFEST) continue;
    const sha256 = expected.get(file);
    if (sha256 === undefined) {
      unknown.push({ file, problem: 'unknown' });
      continue;
    }
    const now = Date.now();
    const state = stateWith(path.join(folder, file), noted.get(file), sha256);
    if (state === null) changed.push({ file, problem: 'changed' });
    else files.set(file, sha256);
    if (state !== null && isSettled(state, now)) states.set(file, state);
  }
  const isWhole = files.size === expected.size;
  return {
    folder,
    manifest: manifest?.checksum ?? null,
    files,
    states,
    isWhole,
    foreign: [...unknown, ...changed],
  };
}

function statesFor(
  manifest: Manifest | null,
  notes: SiteNotes | null,
): ReadonlyMap<string, FileState> {
  const isOfThem = manifest !== null && notes?.manifest === manifest.checksum;
  return new Map(isOfThem ? Object.entries(notes.states) : []);
}

/** True for a regular file with the bytes of this hash: one that lies as it was noted has them. */
export function isStill(file: string, noted: FileState | undefined, sha256: string): boolean {
  return stateWith(file, noted, sha256) !== null;
}

/** How a file lies on the disk that has the bytes of a hash; null for one that has not. */
function stateWith(file: string, noted: FileState | undefined, sha256: string): FileState | null {
  const state = stateOf(file);
  if (state === null) return null;
  if (noted !== undefined && isSame(state, noted)) return state;
  return checksum(readFileSync(file)) === sha256 ? state : null;
}

function isSame(a: FileState, b: FileState): boolean {
  return a.bytes === b.bytes && a.modified === b.modified && a.inode === b.inode;
}

/** How a regular file lies on the disk; null for what is none. */
export function stateOf(file: string): FileState | null {
  const info = lstatSync(file, { throwIfNoEntry: false });
  if (info?.isFile() !== true) return null;
  return { bytes: info.size, modified: info.mtimeMs, inode: info.ino };
}

/**
 * Coarsest time a file system keeps, in milliseconds (FAT: two seconds). A file changed as recently as that may change
 * again and keep its time: its state says nothing yet.
 */
const GRAIN = 2_000;

/** True where a later change of the file would show in its state. `now` is in milliseconds. */
export function isSettled({ modified }: FileState, now: number): boolean {
  return modified + GRAIN < now;
}
