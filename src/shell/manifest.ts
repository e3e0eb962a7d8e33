import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { checksum } from './checksum.js';
import { filesBelow, holds, removeEmptyAbove, sha256Of, writeInto } from './files.js';

/** Where the list of everything a build wrote lies in the site, with the SHA-256 of each. */
export const MANIFEST = 'data/manifest.json';

const GENERATOR = 'news-archive';

/** The seeds of a build as the manifest names them, by path. */
export interface SeedHashes {
  /** SHA-256 of every seed that became an article. */
  seeds: Record<string, string>;
  /** SHA-256 of every file among the seeds that did not; null for one whose bytes could not be had. */
  refused: Record<string, string | null>;
  /** SHA-256 of every sidecar; left out where there is none. */
  sidecars?: Record<string, string | null>;
  /**
   * Seeds that are left out of the site by their sidecars, and these: the site names neither them nor anything of
   * them, so that each stands here as the SHA-256 of its path, with that of its bytes. Left out where there is none.
   */
  hidden?: Record<string, string | null>;
}

/** What `data/manifest.json` holds: the SHA-256 of every seed and of every file written. */
export interface Manifest extends SeedHashes {
  generator: typeof GENERATOR;
  version: 1;
  /** Of a site that joins others: the checksum of the manifest of each, by its folder. Left out where there is none. */
  parts?: Record<string, string>;
  files: Record<string, string>;
  /** SHA-256 of the JSON of all the other fields: a list that was edited is no list of ours. */
  checksum: string;
}

/** What a seed that is left out of the site is called in its manifest. */
export function hiddenName(path: string): string {
  return checksum(path);
}

/**
 * Writes the manifest of a folder: of all its files, or of those given where others may lie in it. `known` has the
 * SHA-256 of files that need not be read for it.
 */
export async function writeManifest(
  folder: string,
  hashes: SeedHashes & Pick<Manifest, 'parts'>,
  written?: Iterable<string>,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Manifest> {
  const files: [string, string][] = [];
  for (const file of written === undefined ? await filesBelow(folder) : [...written].sort()) {
    if (file !== MANIFEST)
      files.push([file, known.get(file) ?? (await sha256Of(path.join(folder, file)))]);
  }
  const list = inOrder({
    ...{ generator: GENERATOR, version: 1, ...sorted(hashes) },
    parts: hashes.parts ?? {},
    files: Object.fromEntries(files),
  });
  const manifest: Manifest = { ...list, checksum: checksumOf(list) };
  writeInto(folder, MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** The manifest of a site, or null where there is none that a build of ours wrote. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8'));
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

type List = Omit<Manifest, 'checksum'>;

/** The fields in the order of the checksum. Those that hold nothing are left out, as they were before there were any. */
function inOrder(list: List): List {
  const { generator, version, seeds, refused, sidecars, hidden, parts, files } = list;
  return {
    ...{ generator, version, seeds, refused },
    ...(isEmpty(sidecars) ? {} : { sidecars }),
    ...(isEmpty(hidden) ? {} : { hidden }),
    ...(isEmpty(parts) ? {} : { parts }),
    files,
  };
}

/** By path: the order in which seeds or records came is no matter of the site. */
function sorted(hashes: SeedHashes): SeedHashes {
  const inOrderOfPath = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { seeds, refused, sidecars = {}, hidden = {} } = hashes;
  return {
    seeds: inOrderOfPath(seeds),
    refused: inOrderOfPath(refused),
    sidecars: inOrderOfPath(sidecars),
    hidden: inOrderOfPath(hidden),
  };
}

function isEmpty(record: object | undefined): record is undefined {
  return record === undefined || Object.keys(record).length === 0;
}

function checksumOf(list: List): string {
  return checksum(JSON.stringify(list));
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  if (!('generator' in value) || value.generator !== GENERATOR) return false;
  if (!('version' in value) || value.version !== 1) return false;
  if (!('seeds' in value && 'refused' in value && 'files' in value && 'checksum' in value))
    return false;
  const { generator, version, seeds, refused, files, checksum } = value;
  const sidecars = 'sidecars' in value ? value.sidecars : {};
  const hidden = 'hidden' in value ? value.hidden : {};
  const parts = 'parts' in value ? value.parts : {};
  if (!isRecord(seeds) || !isRecord(refused) || !isRecord(files)) return false;
  if (!isRecord(sidecars) || !isRecord(hidden) || !isRecord(parts)) return false;
  const list = inOrder({ generator, version, seeds, refused, sidecars, hidden, parts, files });
  return checksum === checksumOf(list);
}

/** The checksum vouches for what stands in it. */
function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Removes the files of an earlier build that are not among those written now, each only if its bytes are still
 * those the earlier manifest names: what somebody changed or put there stays.
 */
export async function removeLeftovers(
  folder: string,
  earlier: Manifest | null,
  written: ReadonlySet<string>,
): Promise<void> {
  for (const [file, hash] of Object.entries(earlier?.files ?? {})) {
    if (written.has(file) || !(await holds(path.join(folder, file), hash))) continue;
    await rm(path.join(folder, file));
    await removeEmptyAbove(folder, file);
  }
}

/** True for what once was a list of ours, and was edited. */
export async function wasManifest(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => '');
  return text.includes(`"generator": "${GENERATOR}"`);
}
