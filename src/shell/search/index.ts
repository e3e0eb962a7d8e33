import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { checksum } from '../checksum.js';
import { put, type Store } from '../files.js';
import type { NotedIndex, NotedPage } from '../page-notes.js';
import { ofPackage } from '../place.js';
import { indexFiles } from './index-files.js';
import { indexedPart } from './indexed-part.js';
import { fragmentFile, isContent, openIndex } from './open-index.js';
import { readPages } from './read-pages.js';
import { together } from './together.js';

/** A page the index may take in. */
export interface IndexedPage {
  file: string;
  /** Which of the indexes it belongs to, from 0. */
  group: number;
  /** A hash of what the index takes from it (`indexedPart`); null for nothing. */
  part: string | null;
}

/** An index of the old site: what was noted of it, and its files, whole. */
export interface FormerIndex {
  noted: NotedIndex;
  /** SHA-256 of its files, by their paths in its folder. */
  files: ReadonlyMap<string, string>;
  read: (file: string) => Uint8Array;
}

/** An index to be written. */
export interface WantedIndex {
  pages: readonly IndexedPage[];
  /** Null where there is none that could be used. */
  former: FormerIndex | null;
}

/** An index that was written: its files with their SHA-256, by path, and what is noted of it. */
export interface WrittenIndex {
  files: ReadonlyMap<string, string>;
  noted: NotedIndex;
}

/** Where the files of an index lie in the site; the first is the one the others are merged into. */
export function indexFolder(group: number): string {
  return group === 0 ? 'pagefind/' : `pagefind/${group}/`;
}

/** An index is one of these: its folder has no folder of another number in it. */
export function isOfIndex(file: string, group: number): boolean {
  const folder = indexFolder(group);
  return file.startsWith(folder) && !/^\d+\//.test(file.slice(folder.length));
}

/** A hash of what an index depends on beside its pages: the program, and the language of pages that name none. */
export function indexProgram(language: string): string {
  const pagefindFile = fileURLToPath(import.meta.resolve('pagefind'));
  const manifest = path.join(path.dirname(pagefindFile), '..', 'package.json');
  const own = OWN.map((name) => ofPackage('dist', 'shell', 'search', `${name}.js`));
  const texts = [manifest, ...own].map((file) => readFileSync(file, 'utf8'));
  return checksum([language, ...texts].join('\0'));
}

const OWN = [
  'cbor',
  'index',
  'index-files',
  'open-index',
  'read-pages',
  'segment',
  'text-order',
  'together',
];

/** The pages the indexes take in, in the order of their paths; the first index is there even without any. */
export function byGroup(pages: readonly IndexedPage[]): Map<number, IndexedPage[]> {
  const groups = new Map<number, IndexedPage[]>([[0, []]]);
  for (const page of pages) {
    if (page.part === null) continue;
    const mine = groups.get(page.group);
    if (mine === undefined) groups.set(page.group, [page]);
    else mine.push(page);
  }
  for (const mine of groups.values()) mine.sort((a, b) => (a.file < b.file ? -1 : 1));
  return groups;
}

/** Where indexes are written, and what is known of the site. */
export interface IndexPlace {
  /** Where the pages lie, and the files of indexes are put. */
  store: Store;
  /** Of the site: pages that name no language are taken to have it. */
  language: string;
}

/**
 * Writes the indexes of pages of a folder. Of a former index what pages hold that are as they were is taken over, and only
 * the others are read.
 */
export async function writeIndexes(
  place: IndexPlace,
  wanted: ReadonlyMap<number, WantedIndex>,
): Promise<Map<number, WrittenIndex>> {
  const written = new Map<number, WrittenIndex>();
  if (wanted.size === 0) return written;
  try {
    for (const [group, one] of wanted) written.set(group, await writeIndex(place, group, one));
  } finally {
    await pagefind.close();
  }
  return written;
}

async function writeIndex(
  { language, store }: IndexPlace,
  group: number,
  { pages, former }: WantedIndex,
): Promise<WrittenIndex> {
  const { contents, all } = await indexOf(store, language, { pages, former }).catch(
    (error: unknown) => {
      // A former index that cannot be put together with what is new is none.
      if (former === null) throw error;
      return indexOf(store, language, { pages, former: null });
    },
  );
  const files = new Map<string, string>();
  for (const [name, content] of contents) {
    const file = indexFolder(group) + name;
    const known = former?.files.get(name) ?? '';
    if (content !== null) files.set(file, put(store, { path: file, content }));
    else if (store.take(file, known)) files.set(file, known);
    else throw new Error(`search index: ${file} is gone`);
  }
  return { files, noted: { program: indexProgram(language), files: files.size, pages: all } };
}

/** The files of an index: what is in them, or null for one the former index has. */
async function indexOf(
  store: Store,
  language: string,
  { pages, former }: WantedIndex,
): Promise<{ contents: Map<string, Uint8Array | null>; all: NotedPage[] }> {
  const noted = new Map(former?.noted.pages.map((page) => [page.file, page]));
  const changed = pages.filter(({ file, part }) => noted.get(file)?.part !== part);
  const isNew = former === null || changed.length > 0;
  const read = isNew ? await readPages(store, changed.map(fileOf), language) : null;
  const all = pages.map(({ file, part }): NotedPage => {
    const before = noted.get(file);
    const fragment = before?.part === part ? before.fragment : (read?.fragments.get(file) ?? null);
    return { file, part: part ?? '', fragment };
  });
  const sources = [read, former === null ? null : openIndex(former.read)];
  const index = together(
    all,
    sources.filter((source) => source !== null),
  );
  const contents = new Map<string, Uint8Array | null>(indexFiles(index));
  for (const { fragment } of all) {
    if (fragment !== null) contents.set(fragmentFile(fragment), read?.texts.get(fragment) ?? null);
  }
  const programs = new Set(Object.values(index.entry.languages).map(({ wasm }) => wasm));
  for (const file of former?.files.keys() ?? [])
    if (isProgram(file, programs)) contents.set(file, null);
  for (const [file, content] of read?.program ?? [])
    if (isProgram(file, programs)) contents.set(file, content);
  return { contents, all };
}

/** Whether a file is of Pagefind's program, and where it is for one language, whether that is there. */
function isProgram(file: string, languages: ReadonlySet<string | null>): boolean {
  const language = /^wasm\.(.+)\.pagefind$/.exec(file)?.[1] ?? 'unknown';
  return !isContent(file) && (language === 'unknown' || languages.has(language));
}

function fileOf({ file }: IndexedPage): string {
  return file;
}

/** Indexes pages of a folder of which nothing is known yet; gives the paths of all files. */
export async function indexPages(
  place: IndexPlace,
  files: readonly Omit<IndexedPage, 'part'>[],
): Promise<string[]> {
  const pages: IndexedPage[] = [];
  for (const page of files)
    pages.push({
      ...page,
      part: indexedPart(await readFile(place.store.at(page.file), 'utf8')),
    });
  const wanted = [...byGroup(pages)].map(
    ([group, mine]) => [group, { pages: mine, former: null }] as const,
  );
  const indexes = await writeIndexes(place, new Map(wanted));
  return [...indexes.values()].flatMap((one) => [...one.files.keys()]);
}
