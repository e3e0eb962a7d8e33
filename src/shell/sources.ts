import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
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

/**
 * Files and folders in the order given, folders by path, each seed with its sidecar; links below a folder are
 * refused by name.
 */
export async function* seedSources(paths: readonly string[]): AsyncGenerator<SourceItem> {
  const folders = new Map<string, Pairs>();
  for (const given of paths) {
    const { entries, findings } = await entriesOf(given, folders);
    for (const finding of findings) yield { finding };
    if (entries.length === 0 && findings.length === 0 && !isSidecar(given))
      yield { finding: nothingIn(given) };
    for (const entry of entries) yield* itemsOf(entry);
  }
}

async function* itemsOf(entry: SeedEntry): AsyncGenerator<SourceItem> {
  const bytes = await readBytes(entry);
  const sidecar = entry.sidecar === null ? null : await readBytes(entry.sidecar, 'sidecar');
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

/**
 * NDJSON lines `{"path": …, "text": …}` from a stream, as sources; `"overrides"` is the text of a sidecar. A line
 * that is none is a finding.
 */
export async function* lineSources(input: NodeJS.ReadableStream): AsyncGenerator<SourceItem> {
  for await (const { line, number } of textLines(input)) yield lineItem(line, number);
}

/** The lines of a stream that are not blank, with their numbers from 1. */
export async function* textLines(
  input: NodeJS.ReadableStream,
): AsyncGenerator<{ line: string; number: number }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield { line, number };
  }
}

function lineItem(line: string, number: number): SourceItem {
  const encoder = new TextEncoder();
  const value = parsed(line);
  const { path: name, text, overrides = null } = value ?? {};
  if (typeof name === 'string' && typeof text === 'string') {
    const bytes = encoder.encode(text);
    if (overrides === null) return { path: name, bytes, sidecar: null };
    const beside = `${name.replace(/\.[^./]*$/, '')}.overrides.yml`;
    if (typeof overrides === 'string')
      return { path: name, bytes, sidecar: { path: beside, bytes: encoder.encode(overrides) } };
  }
  return {
    finding: {
      file: '-',
      line: number,
      column: null,
      ruleId: 'extract:line',
      severity: 'error',
      reason: 'the line is not {"path": …, "text": …}, with "overrides" as text or without',
      cure: 'write one JSON object with two or three strings to a line',
    },
  };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
