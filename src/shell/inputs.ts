import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Language, logoAt } from '../model/config.js';
import { ofPackage } from './place.js';
import { filesBelow } from './files.js';
import { Trouble } from './trouble.js';

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

/**
 * The hand-written Markdown pages: the package's `content` folder, and the user's over it. `about.de.md` is the page
 * `about.md` where the interface is in German, and no page where it is not.
 */
export async function contentPages(root: string, language: Language): Promise<TextFile[]> {
  const pages = new Map<string, string>();
  for (const folder of foldersOf('content', root)) {
    const files = (await filesBelow(folder)).filter((file) => file.endsWith('.md'));
    // What is for every language comes first: what is for this one takes its place.
    for (const wanted of [null, language]) {
      for (const file of files.filter((one) => languageOf(one) === wanted))
        pages.set(file.replace(IN_ONE_LANGUAGE, '.md'), path.join(folder, file));
    }
  }
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([file, place]) => ({ path: file, text: readFileSync(place, 'utf8') }));
}

const IN_ONE_LANGUAGE = new RegExp(`\\.(${Language.options.join('|')})\\.md$`);

function languageOf(file: string): string | null {
  return IN_ONE_LANGUAGE.exec(file)?.[1] ?? null;
}

/** The package's folder of a name and the user's, those that are there; what comes later goes before. */
function foldersOf(name: string, root: string): string[] {
  const folders = new Set([ofPackage(name), path.join(root, name)]);
  return [...folders].filter((folder) => existsSync(folder));
}

/** The files of a folder of the package and of the user's folder of that name over it, with where each lies. */
async function filesOver(name: string, root: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of foldersOf(name, root)) {
    for (const file of await filesBelow(folder)) found.set(file, path.join(folder, file));
  }
  return found;
}

/** A file of the site and the files it is put together from, in order: mostly one. */
export interface PublicFile {
  path: string;
  parts: string[];
}

/**
 * Files copied as they are: the package's `public` folder, then the user's over it. The parts in a folder named like
 * a style sheet (`style.css/10-base.css`) become that one sheet, in the order of their names. The archive's logo, a path
 * relative to its root, goes where every page looks for it.
 *
 * @throws Trouble where there is no such logo.
 */
export async function publicFiles(root: string, logo: string | null = null): Promise<PublicFile[]> {
  const found = await filesOver('public', root);
  const whole = new Map<string, string[]>();
  for (const name of [...found.keys()].sort()) {
    const sheet = /^.*?\.css(?=\/)/.exec(name)?.[0] ?? name;
    whole.set(sheet, [...(whole.get(sheet) ?? []), found.get(name)!]);
  }
  const target = logoAt(logo);
  if (logo !== null && target !== null) whole.set(target, [logoFile(root, logo)]);
  return [...whole].map(([file, parts]) => ({ path: file, parts }));
}

function logoFile(root: string, logo: string): string {
  const file = path.resolve(root, logo);
  if (existsSync(file)) return file;
  throw new Trouble(
    `logo: there is no file ${logo}`,
    'name one in the folder of archive.config, or take the setting out',
    2,
  );
}

/**
 * A fingerprint of everything that decides what a record looks like beside the seed: the compiled rooms that
 * read, the models they use. Two builds with the same fingerprint make the same record of the same seed.
 */
export function readerFingerprint(models: Record<string, Uint8Array>): string {
  return codeFingerprint(['model', 'language', 'read', 'clean', 'extract'], models);
}

/** The same of what makes an abstract of a record. */
export function abstractFingerprint(models: Record<string, Uint8Array>): string {
  return codeFingerprint(
    ['model', 'language', 'link', 'publish/outline.js', 'abstract.js'],
    models,
  );
}

/** The same of what makes the views of pages, and other files, of an archive: packages it uses are among it. */
export function viewFingerprint(): string {
  const manifest = new Uint8Array(readFileSync(ofPackage('package.json')));
  return codeFingerprint(['model', 'language', 'publish', 'link/complete.js'], { manifest });
}

/** The same of the whole program. */
export function buildFingerprint(): string {
  const manifest = new Uint8Array(readFileSync(ofPackage('package.json')));
  const eleventy = new Uint8Array(readFileSync(ofPackage('.eleventy.js')));
  return codeFingerprint(['.'], { ...modelFiles(), manifest, eleventy });
}

/** SHA-256 over compiled rooms or files and models. V8's own version counts: it writes what is kept. */
function codeFingerprint(rooms: readonly string[], models: Record<string, Uint8Array>): string {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const room of rooms) {
    for (const file of listCode(ofPackage('dist', room)))
      hash.update(readFileSync(file)).update('\0');
  }
  for (const [name, bytes] of Object.entries(models)) hash.update(name).update(bytes);
  return hash.digest('hex');
}

/**
 * What reads seeds here, as records name it: program, version, and the first digits of the fingerprint, which differ
 * where the same seed could be read otherwise.
 */
export function extractorName(fingerprint: string): string {
  return `news-archive ${packageVersion()} ${fingerprint.slice(0, 12)}`;
}

function listCode(folder: string): string[] {
  if (folder.endsWith('.js')) return [folder];
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
