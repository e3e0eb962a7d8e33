import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ofPackage, userOrPackage } from './place.js';
import { filesBelow } from './output.js';

/** A text file with its path relative to the folder it was listed in. */
export interface TextFile {
  path: string;
  text: string;
}

/** The files of the models folder, by name. */
export function modelFiles(): Record<string, Uint8Array> {
  const folder = ofPackage('models');
  const names = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  return Object.fromEntries(
    names.sort().map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  );
}

/** The hand-written Markdown pages: the user's `content` folder, else the package's. */
export async function contentPages(root: string): Promise<TextFile[]> {
  const folder = userOrPackage(root, 'content');
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.md'));
  return files.map((file) => ({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** A file of the site and the files it is put together from, in order: mostly one. */
export interface PublicFile {
  path: string;
  parts: string[];
}

/**
 * Files copied as they are: the package's `public` folder, then the user's over it. The parts in a folder named like
 * a style sheet (`style.css/10-base.css`) become that one sheet, in the order of their names.
 */
export async function publicFiles(root: string): Promise<PublicFile[]> {
  const found = new Map<string, string>();
  for (const folder of new Set([ofPackage('public'), path.join(root, 'public')])) {
    if (!existsSync(folder)) continue;
    for (const file of await filesBelow(folder)) found.set(file, path.join(folder, file));
  }
  const whole = new Map<string, string[]>();
  for (const name of [...found.keys()].sort()) {
    const sheet = /^.*?\.css(?=\/)/.exec(name)?.[0] ?? name;
    whole.set(sheet, [...(whole.get(sheet) ?? []), found.get(name)!]);
  }
  return [...whole].map(([file, parts]) => ({ path: file, parts }));
}

/**
 * A fingerprint of everything that decides what a record looks like beside the seed: the compiled rooms that
 * read, the models they use. Two builds with the same fingerprint make the same record of the same seed.
 */
export function readerFingerprint(models: Record<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const room of ['model', 'language', 'read', 'clean', 'extract']) {
    for (const file of listCode(ofPackage('dist', room)))
      hash.update(readFileSync(file)).update('\0');
  }
  for (const [name, bytes] of Object.entries(models)) hash.update(name).update(bytes);
  return hash.digest('hex');
}

function listCode(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The version of this package. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(ofPackage('package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : '';
  return String(version);
}
