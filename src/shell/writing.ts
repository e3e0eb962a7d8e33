import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../model/site.js';
import { checksum } from './checksum.js';
import type { Console } from './console.js';
import { Delta, type PageFile, type Rendered } from './delta.js';
import { copyFiles, type Store } from './files.js';
import { isSettled, stateOf, type FormerSite } from './former-site.js';
import { viewFingerprint, type PublicFile } from './inputs.js';
import { Looks } from './looks.js';
import { writeManifest, type SeedHashes } from './manifest.js';
import { NewFiles } from './new-files.js';
import type { FileState, PageNote, SiteNotes, WrittenNotes } from './page-notes.js';
import { renderInBatches, renderPages } from './render.js';
import {
  byGroup,
  indexFolder,
  indexProgram,
  isOfIndex,
  writeIndexes,
  type FormerIndex,
  type IndexedPage,
  type WantedIndex,
  type WrittenIndex,
} from './search/index.js';
import { indexedPart } from './search/indexed-part.js';
import { templatePrints } from './template-prints.js';
import { writeUnits } from './unit-writing.js';

/** What a site is written from. */
export interface Writing {
  site: Site;
  /** Where to write, and what stands in its place until then. */
  folder: string;
  former: FormerSite;
  /** What was noted of the old site; null for a build from nothing. */
  notes: SiteNotes | null;
  /** The folder of the templates to render with. */
  templates: string;
  publicFiles: readonly PublicFile[];
  hashes: SeedHashes;
}

/** What was written of it, and what the next build may spare. */
export interface Written {
  rendered: readonly Rendered[];
  /** Files of the old site that are those of the new one. */
  staying: ReadonlySet<string>;
  notes: WrittenNotes;
}

/**
 * Writes what is new of a site into an empty folder: pages that would come out otherwise than before are rendered, files
 * with other bytes written, and all others stay in the old site.
 */
export async function writeSite(writing: Writing, console: Console): Promise<Written> {
  const { site, folder, former, hashes, notes } = writing;
  const templates = templatePrints(writing.templates, site);
  console.progress('comparing pages …');
  const looks = new Looks(site, viewFingerprint(), notes?.looks ?? null);
  const delta = new Delta(site, templates, notes, former.files, looks);
  console.progress(`rendering ${delta.rendered.length} pages …`);
  const rendered = new Map<string, PageFile>();
  const store = new NewFiles(folder, former);
  if (delta.rendered.length > 0 || templates.others) {
    const take = (file: string, html: string) => {
      const bytes = Buffer.from(html);
      store.write(file, bytes);
      rendered.set(file, { sha256: checksum(bytes), searched: indexedPart(html) });
    };
    // A template that looks at the list of all pages, or is of none of them, is rendered with all.
    const whole = templates.curious !== null || templates.others;
    await (whole ? renderPages : renderInBatches)(delta.site, take, writing.templates);
  }
  for (const { file, note } of delta.kept) store.take(file, note.sha256);
  console.progress('writing feeds and data …');
  const files = copyFiles(store, writing.publicFiles);
  const units = writeUnits({ site, former, notes, looks, store, written: files });
  const made = await delta.notes(
    async (file) => rendered.get(file) ?? (await lookAtPage(store.at(file))),
  );
  // A public file in the place of a page is not what the page's template made.
  const pages = Object.fromEntries(Object.entries(made).filter(([file]) => !files.has(file)));
  console.progress('indexing for search …');
  const searched = await searchedPages(site, store, pages, files.keys());
  const indexes = await writeSearch(writing, searched, store);
  const known = new Map([
    ...[...rendered].map(([file, { sha256 }]) => [file, sha256] as const),
    ...Object.entries(pages).map(([file, { sha256 }]) => [file, sha256] as const),
    ...files,
    ...[...indexes.values()].flatMap(({ files: written }) => [...written]),
  ]);
  const manifest = await writeManifest(folder, hashes, known.keys(), known);
  return {
    rendered: delta.rendered,
    staying: store.taken,
    notes: {
      manifest: manifest.checksum,
      templates: templates.kinds,
      program: templates.program,
      pages,
      ...units,
      looks: looks.notes(),
      states: statesOf(store, former, known.keys()),
      search: Object.fromEntries([...indexes].map(([group, { noted }]) => [group, noted])),
    },
  };
}

async function lookAtPage(file: string): Promise<PageFile> {
  const bytes = await readFile(file);
  return { sha256: checksum(bytes), searched: indexedPart(bytes.toString()) };
}

/** What can be searched: pages as they lie there, and public files that are pages or stand in the place of one. */
async function searchedPages(
  site: Site,
  store: Store,
  pages: Readonly<Record<string, PageNote>>,
  others: Iterable<string>,
): Promise<IndexedPage[]> {
  const groups = new Map<string, number>();
  for (const file of others) if (file.endsWith('.html')) groups.set(file, 0);
  for (const [kind, ids] of Object.entries(site.pages))
    for (const id of ids) groups.set(site.address(kind, id), site.searchGroup(kind, id));
  const searched: IndexedPage[] = [];
  for (const [file, group] of groups) {
    const { searched: part } = pages[file] ?? (await lookAtPage(store.at(file)));
    searched.push({ file, group, part });
  }
  return searched;
}

/** Indexes what changed, and takes over the indexes whose pages did not. */
async function writeSearch(
  { site, former, notes }: Writing,
  pages: readonly IndexedPage[],
  store: NewFiles,
): Promise<Map<number, WrittenIndex>> {
  const indexes = new Map<number, WrittenIndex>();
  const changed = new Map<number, WantedIndex>();
  for (const [group, mine] of byGroup(pages)) {
    const before = formerIndex(group, site.language, notes, former);
    if (before !== null && isSameIndex(before, mine)) {
      const files = new Map<string, string>();
      for (const [name, sha256] of before.files) {
        store.take(indexFolder(group) + name, sha256);
        files.set(indexFolder(group) + name, sha256);
      }
      indexes.set(group, { noted: before.noted, files });
    } else changed.set(group, { pages: mine, former: before });
  }
  const { language } = site;
  for (const [group, index] of await writeIndexes({ language, store }, changed))
    indexes.set(group, index);
  return indexes;
}

/** An index of the old site that this program wrote, with all of its files; null where there is none. */
function formerIndex(
  group: number,
  language: string,
  notes: SiteNotes | null,
  former: FormerSite,
): FormerIndex | null {
  const noted = notes?.search[group];
  if (noted?.program !== indexProgram(language)) return null;
  const folder = indexFolder(group);
  const files = new Map(
    [...former.files]
      .filter(([file]) => isOfIndex(file, group))
      .map(([file, sha256]) => [file.slice(folder.length), sha256]),
  );
  const read = (file: string) => readFileSync(path.join(former.folder, folder + file));
  return files.size === noted.files ? { noted, files, read } : null;
}

function isSameIndex({ noted }: FormerIndex, pages: readonly IndexedPage[]): boolean {
  const isSame = (page: IndexedPage, n: number) =>
    page.file === noted.pages[n]!.file && page.part === noted.pages[n]!.part;
  return noted.pages.length === pages.length && pages.every(isSame);
}

/** How the files of the new site lie on the disk: they are moved to their places, which changes nothing of it. */
function statesOf(
  store: NewFiles,
  former: FormerSite,
  files: Iterable<string>,
): Record<string, FileState> {
  const states: Record<string, FileState> = {};
  for (const file of files) {
    const now = Date.now();
    const state = store.taken.has(file) ? former.states.get(file) : stateOf(store.at(file));
    if (state && isSettled(state, now)) states[file] = state;
  }
  return states;
}
