import path from 'node:path';
import type { LiveSite, Revision } from './build.js';
import type { Article } from './model/article.js';
import type { Readers } from './readers.js';
import { listSeeds, readBytes, type SeedEntry } from './shell/seeds.js';
import { isSidecar } from './shell/sidecars.js';
import type { Settings } from './shell/settings.js';
import { withTemplates } from './shell/templates.js';

/** What a preview needs to show a seed before it is compared with the others. */
export interface FirstLook {
  settings: Settings;
  /** The site that is shown; null before there is one. */
  site: LiveSite | null;
  reader: Readers;
  show: (site: LiveSite, templates: string, revision: Revision) => Promise<void>;
}

/** More seeds than this at once are no edit of somebody who looks at a page. */
const MOST = 4;

/**
 * Shows seeds that were edited, or whose sidecars were, as they read by themselves; new ones with pages of their own, and
 * of those that went that they did. Comparing them with a whole archive takes seconds, and whoever works on an article
 * looks at that: what it is beside others, and the lists it stands in, stay as they were until the site is made. Shows
 * nothing where there is more to it: what is no article, or may no longer be shown.
 */
export async function showFirst(
  files: readonly string[],
  { settings, site, reader, show }: FirstLook,
): Promise<void> {
  if (site === null || files.length > MOST) return;
  const { entries } = await listSeeds(settings.seeds);
  const there = new Set(entries.flatMap(({ file, sidecar }) => [file, sidecar?.file]));
  const absent = files
    .filter((file) => !there.has(file))
    .map((file) => pathBelow(settings.seeds, file));
  // An article whose sidecar went is read without it.
  const bare = new Set(absent.filter(isSidecar).flatMap((name) => site.articleAt(name) ?? []));
  const gone = absent.filter((name) => !isSidecar(name));
  const changed = entries.filter(
    (entry) =>
      isAmong(files, entry) || (bare.size > 0 && bare.has(site.articleAt(entry.path) ?? '')),
  );
  const articles: Article[] = [];
  for (const entry of changed) {
    const article = await read(entry, reader);
    if (article === null) return;
    articles.push(article);
  }
  if (articles.length + gone.length === 0) return;
  const revision = site.revise(articles, gone);
  if (revision === null) return;
  await withTemplates(settings, (templates) => show(site, templates, revision));
}

/** A file as seeds are named: below their folder, with forward slashes. */
function pathBelow(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

/** Loads what reading takes, and has it read a seed once, so that the first that is edited need not wait for it. */
export async function warmUp(settings: Settings, reader: Readers): Promise<void> {
  const [first] = (await listSeeds(settings.seeds)).entries;
  if (first !== undefined) await read(first, reader);
}

function isAmong(files: readonly string[], { file, sidecar }: SeedEntry): boolean {
  return files.includes(file) || (sidecar !== null && files.includes(sidecar.file));
}

async function read(entry: SeedEntry, reader: Readers): Promise<Article | null> {
  const bytes = readBytes(entry);
  const corrections = entry.sidecar === null ? null : readBytes(entry.sidecar, 'sidecar');
  if (!(bytes instanceof Uint8Array)) return null;
  const sidecar =
    entry.sidecar !== null && corrections instanceof Uint8Array
      ? { path: entry.sidecar.path, bytes: corrections }
      : null;
  return (await reader.read({ path: entry.path, bytes, sidecar })).article;
}
