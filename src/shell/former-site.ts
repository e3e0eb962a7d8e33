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
  /** SHA-256 of every file that is there as a build of ours left it. */
  files: ReadonlyMap<string, string>;
  /** Every file of it is there. */
  isWhole: boolean;
  /** Files that are not: unknown ones first. */
  foreign: readonly Foreign[];
}

/** No site at all. */
export function noSite(folder: string): FormerSite {
  return { folder, files: new Map(), isWhole: false, foreign: [] };
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
    return {
      folder,
      files: new Map(),
      isWhole: false,
      foreign: [{ file: MANIFEST, problem: 'changed' }],
    };
  const expected = new Map(Object.entries(manifest?.files ?? {}));
  const states = statesFor(manifest, notes);
  const files = new Map<string, string>();
  const [unknown, changed]: [Foreign[], Foreign[]] = [[], []];
  for (const file of await filesBelow(folder)) {
    if (manifest !== null && file === MANIFEST) continue;
    const sha256 = expected.get(file);
    if (sha256 === undefined) unknown.push({ file, problem: 'unknown' });
    else if (isStill(path.join(folder, file), states.get(file), sha256)) files.set(file, sha256);
    else changed.push({ file, problem: 'changed' });
  }
  const isWhole = files.size === expected.size;
  return { folder, files, isWhole, foreign: [...unknown, ...changed] };
}

function statesFor(
  manifest: Manifest | null,
  notes: SiteNotes | null,
): ReadonlyMap<string, FileState> {
  const isOfThem = manifest !== null && notes?.manifest === manifest.checksum;
  return new Map(isOfThem ? Object.entries(notes.states) : []);
}

function isStill(file: string, noted: FileState | undefined, sha256: string): boolean {
  const state = stateOf(file);
  if (state === null) return false;
  if (noted !== undefined && isSame(state, noted)) return true;
  return checksum(readFileSync(file)) === sha256;
}

function isSame(a: FileState, b: FileState): boolean {
  return a.bytes === b.bytes && a.modified === b.modified && a.inode === b.inode;
}

/** How a regular file lies on the disk; null for what is none. */
export function stateOf(file: string): FileState | null {
  const info = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (info?.isFile() !== true) return null;
  return {
    bytes: Number(info.size),
    modified: String(info.mtimeNs),
    inode: String(info.ino),
  };
}

/**
 * Coarsest time a file system keeps, in nanoseconds (FAT: two seconds). A file changed as recently as that may change
 * again and keep its time: its state says nothing yet.
 */
const GRAIN = 2_000_000_000n;

/** True where a later change of the file would show in its state. `now` is in nanoseconds. */
export function isSettled({ modified }: FileState, now: bigint): boolean {
  return BigInt(modified) + GRAIN < now;
}
