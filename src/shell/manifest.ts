import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { filesBelow, MANIFEST, sha256Of, writeInto } from './output.js';

/** What `data/manifest.json` holds: the SHA-256 of every seed read and of every file written. */
export interface Manifest {
  version: 1;
  seeds: Record<string, string>;
  files: Record<string, string>;
}

/** Writes the manifest of a finished folder. */
export async function writeManifest(folder: string, seeds: Record<string, string>): Promise<void> {
  const files: [string, string][] = [];
  for (const file of await filesBelow(folder)) {
    if (file !== MANIFEST) files.push([file, await sha256Of(path.join(folder, file))]);
  }
  const manifest: Manifest = { version: 1, seeds, files: Object.fromEntries(files) };
  await writeInto(folder, MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The manifest of a site, or null where there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8'));
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seeds' in value &&
    'files' in value &&
    typeof value.seeds === 'object' &&
    value.seeds !== null &&
    typeof value.files === 'object' &&
    value.files !== null
  );
}
