import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../model/site.js';
import { Trouble } from './trouble.js';

/** Where the list of everything a build wrote lies in the site, with the SHA-256 of each. */
export const MANIFEST = 'data/manifest.json';

/** A site in the making: beside the output folder, so that the swap is a rename on one file system. */
export interface Staging {
  /** Folder to write into. */
  folder: string;
  /** Puts the folder in the place of the old site. @throws Trouble when that has got foreign files meanwhile. */
  commit: () => Promise<void>;
  /** Leaves the old site as it was and removes what was begun. */
  abandon: () => Promise<void>;
}

/**
 * Begins a site beside `out`. The old one stays whole and served until `commit`.
 *
 * @throws Trouble when `out` holds files no build of ours wrote, or another build is at work on it.
 */
export async function stage(out: string): Promise<Staging> {
  await refuseForeign(out);
  const parent = path.dirname(out);
  const name = path.basename(out);
  await mkdir(parent, { recursive: true });
  const lock = path.join(parent, `.${name}.lock`);
  await takeLock(lock, out);
  const folder = path.join(parent, `.${name}.building`);
  const old = path.join(parent, `.${name}.old`);
  await healSwap(out, old);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return {
    folder,
    commit: async () => {
      // Somebody may have put a file there while the pages were rendered.
      await refuseForeign(out);
      if (existsSync(out)) await rename(out, old);
      await rename(folder, out);
      await rm(old, { recursive: true, force: true });
      await rm(lock, { force: true });
    },
    abandon: async () => {
      await rm(folder, { recursive: true, force: true });
      await rm(lock, { force: true });
    },
  };
}

/** A build that died between the two renames left the old site aside: bring it back. */
async function healSwap(out: string, old: string): Promise<void> {
  if (existsSync(old) && !existsSync(out)) await rename(old, out);
  await rm(old, { recursive: true, force: true });
}

async function takeLock(lock: string, out: string): Promise<void> {
  for (const last of [false, true]) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return;
    } catch (error) {
      if (!isThere(error)) throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (last || isAlive(holder)) {
        throw new Trouble(
          `another build (process ${holder || 'unknown'}) is writing ${out}`,
          `wait for it, or delete ${lock} if there is none`,
        );
      }
      await rm(lock, { force: true });
    }
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function refuseForeign(out: string): Promise<void> {
  const info = await lstat(out).catch(() => null);
  if (info === null) return;
  if (!info.isDirectory()) throw new Trouble(`${out} is not a folder`, 'name another with --out');
  const files = await filesBelow(out);
  if (files.length === 0) return;
  const ours = await manifestFiles(out);
  const foreign = files.filter((file) => ours === null || !ours.has(file));
  const [first] = foreign;
  if (first === undefined) return;
  const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  throw new Trouble(
    `${out} holds files this program did not write: ${first}${more}`,
    'move them to the public folder so that they are copied into every build, or choose another folder with --out',
  );
}

async function manifestFiles(out: string): Promise<Set<string> | null> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(out, MANIFEST), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return null;
    const { files } = manifest;
    if (typeof files !== 'object' || files === null) return null;
    return new Set([MANIFEST, ...Object.keys(files)]);
  } catch {
    return null;
  }
}

/** All files below a folder, as sorted relative paths with forward slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Writes a file of the site. Refuses, as a bug of ours, any path that would leave the folder. */
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
  await writeFile(target, content);
}

/** Writes the files of a site and copies the public ones; where both have a path, the site's own wins. */
export async function writeFiles(
  folder: string,
  files: Iterable<SiteFile>,
  copies: readonly { path: string; parts: readonly string[] }[],
): Promise<void> {
  for (const { path: name, parts } of copies)
    await writeInto(
      folder,
      name,
      Buffer.concat(await Promise.all(parts.map((file) => readFile(file)))),
    );
  for (const { path: name, content } of files) await writeInto(folder, name, content);
}

/** SHA-256 of a file, as lower-case hexadecimal digits. */
export async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
