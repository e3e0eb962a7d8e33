import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../model/finding.js';
import { listSeeds, readBytes, type SeedEntry } from './seeds.js';
import { isSidecar, paired, type Pairs } from './sidecars.js';
import { Trouble } from './trouble.js';

/** A file's bytes under the path its record, or its findings, will carry. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
}

/** A seed's bytes, with those of its sidecar, or why there are none. */
export type SourceItem = (SourceFile & { sidecar: SourceFile | null }) | { finding: Finding };

/** Whether the next of all there are is to be had; the others are not opened. */
export type Share = () => boolean;

export const ALL: Share = () => true;

/**
 * Files and folders in the order given, folders by path, each seed with its sidecar; links below a folder are
 * refused by name. `mine` is asked for everything in turn, findings too, so that shares tell of nothing twice.
 */
export async function* seedSources(
  paths: readonly string[],
  mine: Share = ALL,
): AsyncGenerator<SourceItem> {
  const folders = new Map<string, Pairs>();
  for (const given of paths) {
    const { entries, findings } = await entriesOf(given, folders);
    for (const finding of findings) if (mine()) yield { finding };
    if (entries.length === 0 && findings.length === 0 && !isSidecar(given))
      yield { finding: nothingIn(given) };
    for (const entry of entries) if (mine()) yield* itemsOf(entry);
  }
}

function* itemsOf(entry: SeedEntry): Generator<SourceItem> {
  const bytes = readBytes(entry);
  const sidecar = entry.sidecar === null ? null : readBytes(entry.sidecar, 'sidecar');
  if (sidecar !== null && !(sidecar instanceof Uint8Array)) yield { finding: sidecar };
  if (!(bytes instanceof Uint8Array)) yield { finding: bytes };
  else {
    const read = sidecar instanceof Uint8Array ? sidecar : null;
    const path = entry.sidecar?.path ?? '';
    yield { path: entry.path, bytes, sidecar: read && { path, bytes: read } };
  }
}

function nothingIn(folder: string): Finding {
  return {
    file: folder,
    line: null,
    column: null,
    ruleId: 'extract:nothing',
    severity: 'info',
    reason: 'no seed was found there',
    cure: 'put scraped articles there as .txt or .md files, or name another folder',
  };
}

/**
 * What a path given by the user stands for. A sidecar named beside its seed (`seeds/*`) is passed over, one without
 * a seed is told of; `folders` keeps what was found beside the seeds named before.
 */
async function entriesOf(given: string, folders: Map<string, Pairs>): Promise<Pairs> {
  const info = await lstat(given).catch(() => null);
  if (info === null)
    throw new Trouble(`${given} does not exist`, 'name a seed or a folder of seeds', 2);
  if (info.isDirectory()) return listSeeds(given);
  const folder = path.dirname(given);
  const pairs = folders.get(folder) ?? (await pairsIn(folder));
  folders.set(folder, pairs);
  const name = path.basename(given);
  if (isSidecar(name))
    return { entries: [], findings: pairs.findings.filter(({ file }) => file === name) };
  const sidecar = pairs.entries.find((entry) => entry.path === name)?.sidecar ?? null;
  return { entries: [{ path: name, file: given, size: info.size, sidecar }], findings: [] };
}

/** The regular files of a folder, each seed with its sidecar. */
async function pairsIn(folder: string): Promise<Pairs> {
  const found = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile());
  const files = found.map(({ name }) => ({ path: name, file: path.join(folder, name), size: 0 }));
  const sidecars = files.filter((file) => isSidecar(file.path));
  for (const sidecar of sidecars) sidecar.size = (await lstat(sidecar.file)).size;
  return paired(
    files.filter((file) => !isSidecar(file.path)),
    sidecars,
  );
}
