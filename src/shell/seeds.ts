import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { constants, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { limits } from '../model/limits.js';

/** A seed's file as found, not yet read. */
export interface SeedEntry {
  /** Relative to the seeds folder, with forward slashes. */
  path: string;
  file: string;
  size: number;
}

export interface SeedListing {
  entries: SeedEntry[];
  findings: Finding[];
}

/** Endings of files that lie beside seeds by design or habit and are no business of a finding. */
const BESIDE =
  /(?:\.overrides\.ya?ml|~|\.swp|\.tmp|\.bak)$|^(?:\.|Thumbs\.db$|desktop\.ini$|README)/i;

/**
 * Every regular file below a folder, in the order of its path. Links, devices, pipes and sockets are refused
 * by name and never opened; hidden files and folders are passed over.
 *
 * @throws when the folder itself cannot be listed.
 */
export async function listSeeds(root: string): Promise<SeedListing> {
  const listing: SeedListing = { entries: [], findings: [] };
  await walk(root, '', listing);
  listing.entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return listing;
}

async function walk(root: string, below: string, listing: SeedListing): Promise<void> {
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    const relative = below === '' ? entry.name : `${below}/${entry.name}`;
    if (BESIDE.test(entry.name)) continue;
    const kind = kindOf(entry);
    if (kind === 'file') await addFile(root, relative, listing);
    else if (kind === 'folder') await descend(root, relative, entry, listing);
    else
      listing.findings.push(
        finding(relative, 'not-a-file', `${kind}: only regular files are read`),
      );
  }
}

async function descend(root: string, relative: string, entry: Dirent, listing: SeedListing) {
  if (/\.(?:txt|md|markdown|html?)$/i.test(entry.name)) {
    listing.findings.push(finding(relative, 'folder', 'a folder has the name of a seed'));
  }
  try {
    await walk(root, relative, listing);
  } catch (error) {
    listing.findings.push(finding(relative, 'unreadable', `cannot be listed (${codeOf(error)})`));
  }
}

async function addFile(root: string, relative: string, listing: SeedListing): Promise<void> {
  const file = path.join(root, relative);
  const { size } = await lstat(file);
  listing.entries.push({ path: relative, file, size });
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  return 'a device';
}

/**
 * The bytes of a seed, or the finding that says why not. The file is opened without following a link, so one
 * put in its place since the listing is refused too.
 */
export async function readBytes(entry: SeedEntry): Promise<Uint8Array | Finding> {
  if (entry.size > limits.seedBytes) {
    return finding(entry.path, 'too-large', 'the file is larger than any article');
  }
  try {
    const handle = await open(
      entry.file,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return finding(entry.path, 'unreadable', `cannot be read (${codeOf(error)})`);
  }
}

const CURES: Readonly<Record<string, string>> = {
  'not-a-file': 'put the article itself in the seeds folder instead of a link to it',
  folder: 'rename the folder; the files inside it were read',
  unreadable: 'check the permissions of the file (chmod u+r)',
  'too-large': 'split it into one file per article',
};

function finding(file: string, problem: keyof typeof CURES, reason: string): Finding {
  return {
    file,
    line: null,
    column: null,
    ruleId: `seed:${problem}`,
    severity: problem === 'folder' ? 'warning' : 'error',
    reason,
    cure: CURES[problem] ?? '',
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** True when `inner` is `outer` or lies below it, links resolved. */
export async function isInside(inner: string, outer: string): Promise<boolean> {
  const [a, b] = await Promise.all([realpath(inner), realpath(outer)]);
  return a === b || a.startsWith(b + path.sep);
}
