import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { closeSync, constants, lstatSync, openSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { limits } from '../model/limits.js';
import { isSidecar, paired } from './sidecars.js';
import { Trouble } from './trouble.js';

/** A file among the seeds as found, not yet read. */
export interface FileEntry {
  /** Relative to the seeds folder, with forward slashes. */
  path: string;
  file: string;
  size: number;
}

/** A seed's file, with that of its corrections. */
export interface SeedEntry extends FileEntry {
  sidecar: FileEntry | null;
}

export interface SeedListing {
  entries: SeedEntry[];
  /** Every sidecar there is, those without a seed too. */
  sidecars: FileEntry[];
  findings: Finding[];
}

/** Endings of files that lie beside seeds by design or habit and are no business of a finding. */
const BESIDE = /(?:~|\.swp|\.tmp|\.bak)$|^(?:\.|Thumbs\.db$|desktop\.ini$|README)/i;

/**
 * Every regular file below a folder, in the order of its path, each with its sidecar. Links, devices, pipes and
 * sockets are refused by name and never opened; hidden files and folders are passed over.
 *
 * @throws when the folder itself cannot be listed.
 */
export async function listSeeds(root: string): Promise<SeedListing> {
  const found: Found = { files: [], findings: [] };
  await walk(root, '', found);
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const sidecars = found.files.filter(({ path: name }) => isSidecar(name));
  const seeds = found.files.filter(({ path: name }) => !isSidecar(name));
  const { entries, findings } = paired(seeds, sidecars);
  return { entries, sidecars, findings: [...found.findings, ...findings] };
}

/** The files of these names that lie in a folder itself. */
export async function filesNamed(folder: string, names: readonly string[]): Promise<FileEntry[]> {
  const found: FileEntry[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const info = await lstat(file).catch(() => null);
    if (info !== null) found.push({ path: name, file, size: info.size });
  }
  return found;
}

/** Of an archive that has no seeds folder. */
export function withoutSeeds(): SeedListing {
  return { entries: [], sidecars: [], findings: [] };
}

interface Found {
  files: FileEntry[];
  findings: Finding[];
}

async function walk(root: string, below: string, listing: Found): Promise<void> {
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    const relative = below === '' ? entry.name : `${below}/${entry.name}`;
    if (BESIDE.test(entry.name)) continue;
    const kind = kindOf(entry);
    if (kind === 'file') addFile(root, relative, listing);
    else if (kind === 'folder') await descend(root, relative, entry, listing);
    else
      listing.findings.push(
        finding(relative, 'seed:not-a-file', `${kind}: only regular files are read`),
      );
  }
}

async function descend(root: string, relative: string, entry: Dirent, listing: Found) {
  if (/\.(?:txt|md|markdown|html?)$/i.test(entry.name)) {
    listing.findings.push(finding(relative, 'seed:folder', 'a folder has the name of a seed'));
  }
  try {
    await walk(root, relative, listing);
  } catch (error) {
    listing.findings.push(
      finding(relative, 'seed:unreadable', `cannot be listed (${codeOf(error)})`),
    );
  }
}

/** At once: for thousands of files the way through the threads of Node costs ten times what the system takes. */
function addFile(root: string, relative: string, listing: Found): void {
  const file = path.join(root, relative);
  const info = lstatSync(file, { throwIfNoEntry: false });
  // One that went meanwhile is not there.
  if (info !== undefined) listing.files.push({ path: relative, file, size: info.size });
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
 * The bytes of a seed or a sidecar, or the finding that says why not. The file is opened without following a link,
 * so one put in its place since the listing is refused too.
 */
export function readBytes(
  entry: FileEntry,
  kind: keyof typeof MOST = 'seed',
): Uint8Array | Finding {
  if (entry.size > MOST[kind]) return finding(entry.path, `${kind}:too-large`, TOO_LARGE[kind]);
  try {
    return readBytesNow(entry);
  } catch (error) {
    return finding(entry.path, `${kind}:unreadable`, `cannot be read (${codeOf(error)})`);
  }
}

/** The bytes of a file that could be read before. @throws what the system says. */
export function readBytesNow({ file }: FileEntry): Uint8Array {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

const MOST = { seed: limits.seedBytes, sidecar: limits.yamlBytes };
const TOO_LARGE = {
  seed: 'the file is larger than any article',
  sidecar: 'none of its corrections was applied: the file is larger than 256 kB',
};

const CURES: Readonly<Record<string, string>> = {
  'not-a-file': 'put the article itself in the seeds folder instead of a link to it',
  folder: 'rename the folder; the files inside it were read',
  unreadable: 'check the permissions of the file (chmod u+r)',
  'seed:too-large': 'split it into one file per article',
  'sidecar:too-large': 'keep to the corrections of one article',
};

/** Without a sidecar its seed is read all the same. */
function finding(file: string, ruleId: string, reason: string): Finding {
  const [kind, problem = ''] = ruleId.split(':');
  return {
    file,
    line: null,
    column: null,
    ruleId,
    severity: kind === 'sidecar' || problem === 'folder' ? 'warning' : 'error',
    reason,
    cure: CURES[ruleId] ?? CURES[problem] ?? '',
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/**
 * Refuses a seeds folder that is not there, and one that holds the output or lies in it: a build would read
 * its own pages or sweep the seeds away.
 *
 * @throws Trouble
 */
export async function checkFolders(seeds: string, out: string): Promise<void> {
  const info = await stat(seeds).catch(() => null);
  if (info === null || !info.isDirectory()) {
    throw new Trouble(
      `${seeds} is not a folder`,
      'make it and put scraped articles there, or name another with --seeds',
    );
  }
  const [a, b] = await Promise.all([realPlace(seeds), realPlace(out)]);
  if (isWithin(a, b) || isWithin(b, a)) {
    throw new Trouble(
      `the site (${out}) and the seeds (${seeds}) lie inside one another`,
      'choose another folder with --out',
    );
  }
}

/** A path with the links of its deepest existing folder resolved. */
async function realPlace(target: string): Promise<string> {
  const known = await realpath(target).catch(() => null);
  if (known !== null) return known;
  const parent = path.dirname(target);
  return parent === target ? target : path.join(await realPlace(parent), path.basename(target));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + path.sep);
}
