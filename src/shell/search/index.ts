import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { ofPackage } from '../place.js';
import { put, type Store } from '../files.js';
import { inFixedOrder, type IndexFiles } from './fixed-order.js';
import { indexedPart } from './indexed-part.js';

/** A page the index may take in. */
export interface IndexedPage {
  file: string;
  /** Which of the indexes it belongs to, from 0. */
  group: number;
  /** A hash of what the index takes from it (`indexedPart`); null for nothing. */
  part: string | null;
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

/** A hash of what an index is made from: its pages, and the program that indexes. */
export function indexPrint(pages: readonly IndexedPage[]): string {
  const hash = createHash('sha256').update(programPrint());
  return hash.update(JSON.stringify(pages.map(({ file, part }) => [file, part]))).digest('hex');
}

function programPrint(): string {
  const pagefindFile = fileURLToPath(import.meta.resolve('pagefind'));
  const manifest = path.join(path.dirname(pagefindFile), '..', 'package.json');
  const own = ['index.js', 'fixed-order.js'].map((file) =>
    ofPackage('dist', 'shell', 'search', file),
  );
  return [manifest, ...own].map((file) => readFileSync(file, 'utf8')).join('\0');
}

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

/** Indexes pages of a folder and writes each index into it. Gives the files of each, with their SHA-256. */
export async function writeIndexes(
  folder: string,
  groups: ReadonlyMap<number, readonly IndexedPage[]>,
  store?: Store,
): Promise<Map<number, Map<string, string>>> {
  const written = new Map<number, Map<string, string>>();
  if (groups.size === 0) return written;
  try {
    for (const [group, pages] of groups) {
      const files = new Map<string, string>();
      written.set(group, files);
      for (const [name, bytes] of await indexOf(folder, pages)) {
        const file = indexFolder(group) + name;
        files.set(file, put(folder, { path: file, content: bytes }, store));
      }
    }
  } finally {
    await pagefind.close();
  }
  return written;
}

/** The same for pages of which nothing is known yet; gives the paths of all files. */
export async function indexPages(
  folder: string,
  files: readonly Omit<IndexedPage, 'part'>[],
): Promise<string[]> {
  const pages: IndexedPage[] = [];
  for (const page of files)
    pages.push({
      ...page,
      part: indexedPart(await readFile(path.join(folder, page.file), 'utf8')),
    });
  const indexes = await writeIndexes(folder, byGroup(pages));
  return [...indexes.values()].flatMap((one) => [...one.keys()]);
}

/** Pages handed to the indexer at a time. */
const AT_A_TIME = 100;

async function indexOf(folder: string, pages: readonly IndexedPage[]): Promise<IndexFiles> {
  const { index, errors } = await pagefind.createIndex({
    rootSelector: 'html',
    keepIndexUrl: false,
  });
  if (index === undefined) throw failed(errors);
  for (let i = 0; i < pages.length; i += AT_A_TIME) {
    const some = pages.slice(i, i + AT_A_TIME);
    const texts = await Promise.all(
      some.map(({ file }) => readFile(path.join(folder, file), 'utf8')),
    );
    // Handed over in one go, in their order: the index numbers pages as they come.
    const added = await Promise.all(
      some.map(({ file }, n) => index.addHTMLFile({ sourcePath: file, content: texts[n] ?? '' })),
    );
    const wrong = added.flatMap((one) => one.errors);
    if (wrong.length > 0) throw failed(wrong);
  }
  // Not `writeFiles`: it answers before the last of them is whole on the disk.
  const { files, errors: unwritten } = await index.getFiles();
  await index.deleteIndex();
  if (unwritten.length > 0) throw failed(unwritten);
  return inFixedOrder(new Map(files.map(({ path: name, content }) => [name, content])));
}

function failed(errors: readonly string[]): Error {
  return new Error(`search index: ${errors.join('; ')}`);
}
