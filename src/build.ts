import { clean } from './clean/index.js';
import { extract, loadReader, type ExtractContext } from './extract/index.js';
import { completed, completion, digestOf, link, withEvidence } from './link/index.js';
import type { Article } from './model/article.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import type { Site } from './model/site.js';
import { publish } from './publish/index.js';
import { readSeed, type SeedFile } from './read/index.js';
import type { Console } from './shell/console.js';
import {
  contentPages,
  modelFiles,
  packageVersion,
  publicFiles,
  readerFingerprint,
} from './shell/inputs.js';
import { writeManifest } from './shell/manifest.js';
import { stage, writeFiles } from './shell/output.js';
import { RecordCache, recordKey } from './shell/record-cache.js';
import { renderPages } from './shell/render.js';
import { indexPages } from './shell/search.js';
import { checkFolders, listSeeds, readBytes } from './shell/seeds.js';
import { readSettings, type Settings } from './shell/settings.js';
import { noSeeds } from './shell/trouble.js';

export { loadReader } from './extract/index.js';

/** Options of one build beside the archive's settings. */
export interface BuildOptions {
  portable: boolean;
}

/** What a build read and wrote. */
export interface BuildResult {
  articles: number;
  reused: number;
  pages: number;
  findings: Finding[];
}

/** The whole program: seeds in, a site in the place of the old one out. */
export async function build(
  settings: Settings,
  console: Console,
  options: BuildOptions,
): Promise<BuildResult> {
  const seeds = await readSeeds(settings, console);
  if (seeds.digests.length === 0) throw noSeeds(settings.seeds, seeds.findings);
  const site = await siteOf(settings, seeds, options);
  const staging = await stage(settings.out);
  try {
    console.progress('rendering pages …');
    await renderPages(site, staging.folder);
    await finish(site, staging.folder, settings, seeds.hashes, console);
    await staging.commit();
  } catch (error) {
    await staging.abandon();
    throw error;
  }
  seeds.cache.keepOnly(seeds.keys);
  const pages = Object.values(site.pages).reduce((sum, ids) => sum + ids.length, 0);
  return { articles: seeds.digests.length, reused: seeds.reused, pages, findings: seeds.findings };
}

/** Everything of a site that no template renders: files, search, manifest. */
async function finish(
  site: Site,
  folder: string,
  settings: Settings,
  hashes: Record<string, string>,
  console: Console,
) {
  console.progress('writing feeds and data …');
  await writeFiles(folder, site.files(), await publicFiles(settings.root));
  console.progress('indexing for search …');
  await indexPages(folder);
  await writeManifest(folder, hashes);
}

/** The records of a seeds folder, kept on disk, and what linking needs of them. */
export interface ReadSeeds {
  digests: Digest[];
  /** A record as its seed alone gives it. */
  record: (id: string) => Article;
  findings: Finding[];
  /** SHA-256 of every seed read, by path. */
  hashes: Record<string, string>;
  cache: RecordCache;
  keys: Set<string>;
  reused: number;
}

/** Reads every seed that changed; the records of all others are taken from the cache. */
export async function readSeeds(settings: Settings, console: Console): Promise<ReadSeeds> {
  const models = modelFiles();
  const fingerprint = readerFingerprint(models);
  const cache = new RecordCache(settings.cache);
  await checkFolders(settings.seeds, settings.out);
  const { entries, findings } = await listSeeds(settings.seeds);
  const read: ReadSeeds = {
    digests: [],
    record: recordOf,
    findings,
    hashes: {},
    cache,
    keys: new Set(),
    reused: 0,
  };
  const keyOf = new Map<string, string>();
  function recordOf(id: string): Article {
    const article = cache.get(keyOf.get(id) ?? '');
    if (article === null) throw new Error(`the record of ${id} is gone from ${settings.cache}`);
    return article;
  }
  let context: ExtractContext | null = null;
  for (const [index, entry] of entries.entries()) {
    console.progress(`reading ${index + 1} of ${entries.length}: ${entry.path}`);
    const bytes = await readBytes(entry);
    if (!(bytes instanceof Uint8Array)) {
      findings.push(bytes);
      continue;
    }
    const key = recordKey(fingerprint, entry.path, bytes);
    const known = cache.get(key);
    const result =
      known === null
        ? readOne({ path: entry.path, bytes }, (context ??= loadReader(models)))
        : { article: known, findings: known.findings };
    findings.push(...result.findings);
    if (result.article === null) continue;
    if (known === null) cache.put(key, result.article);
    else read.reused++;
    read.keys.add(key);
    keyOf.set(result.article.id, key);
    read.hashes[entry.path] = result.article.seed.sha256;
    read.digests.push(digestOf(result.article));
  }
  return read;
}

/** One seed through the first three rooms: a pure function of its bytes. */
export function readOne(
  file: SeedFile,
  context: ExtractContext,
): { article: Article | null; findings: Finding[] } {
  const result = readSeed(file);
  if (result.seed === null) return { article: null, findings: result.findings };
  const article = extract(result.seed, clean(result.seed), context);
  return { article, findings: article.findings };
}

/** The site of the records: pages are made one at a time, each from the records it shows. */
async function siteOf(
  settings: Settings,
  seeds: ReadSeeds,
  { portable }: BuildOptions,
): Promise<Site> {
  const archive = link(seeds.digests);
  const lookups = completion(archive);
  const load = (id: string) => completed(seeds.record(id), lookups);
  archive.relations = archive.relations.map((relation) =>
    withEvidence(relation, seeds.record, archive.home),
  );
  return publish({
    archive,
    load,
    config: settings,
    contentPages: await contentPages(settings.root),
    findings: seeds.findings,
    version: packageVersion(),
    portable,
  });
}

/** For `npx eleventy`, which renders the pages itself and calls these before and after. */
export const byHand = {
  prepare: async (): Promise<Site> => {
    const settings = await readSettings({});
    return siteOf(settings, await readSeeds(settings, silent), { portable: false });
  },
  finish: async (site: Site, folder: string): Promise<void> => {
    const settings = await readSettings({});
    const { hashes } = await readSeeds(settings, silent);
    await finish(site, folder, settings, hashes, silent);
  },
};

const silent: Console = { say: () => undefined, progress: () => undefined, out: () => undefined };
