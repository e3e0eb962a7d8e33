import { createHash } from 'node:crypto';
import { readdirSync, type Dirent } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../model/site.js';

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
 * Writes a file of the site, always as a new one: what has the name already may be the old site's as well, under a
 * second name. Refuses, as a bug of ours, any path that would leave the folder.
 */
export async function writeInto(
  folder: string,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const target = path.resolve(folder, file);
  if (!target.startsWith(path.resolve(folder) + path.sep)) {
    throw new Error(`refusing to write outside the site: ${file}`);
  }
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await writeFile(target, content, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code !== 'EEXIST') throw error;
    const beside = `${target}.${process.pid}.new`;
    await writeFile(beside, content);
    await rename(beside, target);
  }
}

/** What has the bytes of a file already, so that they need not be written once more. */
export interface Store {
  /** Puts the file there as it was; false where it is not the one with this SHA-256. */
  take: (file: string, sha256: string) => boolean;
}

const EMPTY: Store = { take: () => false };

/** Writes files and copies others; where both have a path, the written one wins. Gives all paths, with their SHA-256. */
export async function writeFiles(
  folder: string,
  files: Iterable<SiteFile>,
  copies: readonly { path: string; parts: readonly string[] }[],
  store: Store = EMPTY,
): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  const write = async (name: string, content: string | Uint8Array) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (!store.take(name, sha256)) await writeInto(folder, name, content);
    written.set(name, sha256);
  };
  for (const { path: name, parts } of copies)
    await write(name, Buffer.concat(await Promise.all(parts.map((file) => readFile(file)))));
  for (const { path: name, content } of files) await write(name, content);
  return written;
}

/** SHA-256 of a file, as lower-case hexadecimal digits. */
export async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
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
