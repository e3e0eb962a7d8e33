import path from 'node:path';
import type { Site } from '../model/site.js';
import { Carrier } from './carry.js';
import type { Console } from './console.js';
import { Delta, type Rendered } from './delta.js';
import { sha256Of, writeFiles } from './files.js';
import { isSettled, stateOf, type FormerSite } from './former-site.js';
import type { PublicFile } from './inputs.js';
import { writeManifest, type SeedHashes } from './manifest.js';
import type { FileState, SiteNotes } from './page-notes.js';
import { ofPackage } from './place.js';
import { renderPages } from './render.js';
import { indexOf } from './search.js';
import { templatePrints } from './template-prints.js';

/** What a site is written from. */
export interface Writing {
  site: Site;
  /** Where to, and what stands in its place until then. */
  folder: string;
  former: FormerSite;
  /** What was noted of the old site; null for a build from nothing. */
  notes: SiteNotes | null;
  publicFiles: readonly PublicFile[];
  hashes: SeedHashes;
}

/** What was written of it, and what the next build may spare. */
export interface Written {
  rendered: readonly Rendered[];
  notes: SiteNotes;
}

/**
 * Writes a whole site into an empty folder: pages that would come out otherwise than before are rendered, files with
 * other bytes written, and all others taken over from the old site.
 */
export async function writeSite(writing: Writing, console: Console): Promise<Written> {
  const { site, folder, former, hashes, notes } = writing;
  const templates = templatePrints(ofPackage('templates'), Object.keys(site.pages));
  console.progress('comparing pages …');
  const delta = new Delta(site, templates, notes, former.files);
  console.progress(`rendering ${delta.rendered.length} pages …`);
  if (delta.rendered.length > 0) await renderPages(delta.site, folder);
  const carrier = new Carrier(former.folder, folder);
  const known = new Map<string, string>();
  for (const { file, note } of delta.kept) {
    carrier.take(file);
    known.set(file, note.sha256);
  }
  console.progress('writing feeds and data …');
  const take = (file: string, sha256: string) => {
    const isThere = former.files.get(file) === sha256;
    if (isThere) carrier.take(file);
    return isThere;
  };
  const files = await writeFiles(folder, site.files(), writing.publicFiles, { take });
  for (const { file } of delta.rendered)
    if (!files.has(file)) known.set(file, await sha256Of(path.join(folder, file)));
  for (const [file, sha256] of files) known.set(file, sha256);
  console.progress('indexing for search …');
  const search = await indexOf({ folder, known, former, carrier, before: notes?.search ?? '' });
  const manifest = await writeManifest(folder, hashes, undefined, known);
  const made = delta.notes((file) => known.get(file) ?? '');
  return {
    rendered: delta.rendered,
    notes: {
      version: 1,
      manifest: manifest.checksum,
      templates: templates.kinds,
      program: templates.program,
      // A public file in the place of a page is not what the page's template made.
      pages: Object.fromEntries(Object.entries(made).filter(([file]) => !files.has(file))),
      states: statesOf(folder, Object.keys(manifest.files)),
      search,
    },
  };
}

/** How the files of the new site lie on the disk. */
function statesOf(folder: string, files: readonly string[]): Record<string, FileState> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const states: Record<string, FileState> = {};
  for (const file of files) {
    const state = stateOf(path.join(folder, file));
    if (state !== null && isSettled(state, now)) states[file] = state;
  }
  return states;
}
