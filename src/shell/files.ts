import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { lstat, readdir, readFile, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../model/site.js';
import { checksum } from './checksum.js';

/** All files below a folder, as sorted relative paths with forward slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  return sorted(folder, await readdir(folder, { withFileTypes: true, recursive: true }));
}

/** The same, at once: for a folder of few. */
export function filesBelowNow(folder: string): string[] {
  return sorted(folder, readdirSync(folder, { withFileTypes: true, recursive: true }));
}

function sorted(folder: string, entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * Writes a file of the site, always as a new one: what has the name already may be somebody's under a second name.
 * Refuses, as a bug of ours, any path that would leave the folder. A site has thousands of files, and nothing
 * else is done meanwhile: written at once, each costs half of what it costs through the threads of Node.
 */
export function writeInto(folder: string, file: string, content: string | Uint8Array): void {
  const target = path.resolve(folder, file);
  if (!target.startsWith(path.resolve(folder) + path.sep)) {
    throw new Error(`refusing to write outside the site: ${file}`);
  }
  try {
    writeNew(target, content);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const beside = `${target}.${process.pid}.new`;
    writeFileSync(beside, content);
    renameSync(beside, target);
  }
}

/** Most folders are there already: none is made before it is missed. */
function writeNew(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** Where the files of a site are put. */
export interface Store {
  /** Where a file lies now. */
  at: (file: string) => string;
  write: (file: string, content: string | Uint8Array) => void;
  /** Has the file there as it was, so that it need not be written; false where it is not the one with this SHA-256. */
  take: (file: string, sha256: string) => boolean;
}

/** A folder in which nothing was before. */
export function emptyFolder(folder: string): Store {
  return {
    at: (file) => path.join(folder, file),
    write: (file, content) => {
      writeInto(folder, file, content);
    },
    take: () => false,
  };
}

/** Puts a file of the site there: as the store has it, else written. Gives its SHA-256. */
export function put(store: Store, { path: name, content }: SiteFile): string {
  const sha256 = checksum(content);
  if (!store.take(name, sha256)) store.write(name, content);
  return sha256;
}

/** Copies files, each put together from its parts. Gives the paths of all, with their SHA-256. */
export function copyFiles(
  store: Store,
  copies: readonly { path: string; parts: readonly string[] }[],
): Map<string, string> {
  const copied = new Map<string, string>();
  for (const { path: name, parts } of copies) {
    const content = Buffer.concat(parts.map((file) => readFileSync(file)));
    copied.set(name, put(store, { path: name, content }));
  }
  return copied;
}

/** Writes files and copies others; where both have a path, the written one wins. Gives all paths, with their SHA-256. */
export function writeFiles(
  folder: string,
  files: Iterable<SiteFile>,
  copies: readonly { path: string; parts: readonly string[] }[],
): Map<string, string> {
  const store = emptyFolder(folder);
  const written = copyFiles(store, copies);
  for (const file of files) written.set(file.path, put(store, file));
  return written;
}

/** SHA-256 of a file, as lower-case hexadecimal digits. */
export async function sha256Of(file: string): Promise<string> {
  return checksum(await readFile(file));
}

/** True for a regular file with exactly the bytes of this hash: what is no file, or a link to one, has none. */
export async function holds(file: string, sha256: string): Promise<boolean> {
  const info = await lstat(file).catch(() => null);
  return info?.isFile() === true && (await sha256Of(file)) === sha256;
}

/** Removes the folders above a file that have become empty, up to but without `folder`. */
export async function removeEmptyAbove(folder: string, file: string): Promise<void> {
  for (let at = path.dirname(file); at !== '.' && at !== ''; at = path.dirname(at)) {
    const removed = await rmdir(path.join(folder, at)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
