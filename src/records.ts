import { createHash } from 'node:crypto';
import { clean, loadLineModels, type LineModels } from './clean/index.js';
import { extract, loadExtractor, type ExtractContext } from './extract/index.js';
import type { ModelFiles } from './language/models.js';
import {
  digestOf,
  LINKER_FILES,
  loadLinker,
  withOwnSlugs,
  type Linker,
  type SlugClash,
} from './link/index.js';
import type { Article } from './model/article.js';
import { CORRECTION_FILES, type Corrections } from './model/correction.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import { readCorrections, type CorrectionBytes } from './read/corrections.js';
import { readSeed, type SeedFile } from './read/index.js';
import { readSidecar, type SidecarBytes } from './read/sidecar/index.js';
import type { Console } from './shell/console.js';
import { modelFiles, readerFingerprint } from './shell/inputs.js';
import { hiddenName, type SeedHashes } from './shell/manifest.js';
import { RecordCache, recordKey } from './shell/record-cache.js';
import {
  checkFolders,
  filesNamed,
  listSeeds,
  readBytes,
  type FileEntry,
  type SeedEntry,
} from './shell/seeds.js';
import type { Settings } from './shell/settings.js';

/** What reading a seed needs beside its bytes: all that was learnt. */
export interface Reader extends ExtractContext {
  /** Tells the lines of an article from those of the page around it. */
  lines: LineModels;
}

/**
 * Loads the models from the bytes of their files, which the shell read.
 *
 * @throws Error naming a file that is missing or no model.
 */
export function loadReader(files: ModelFiles): Reader {
  return { ...loadExtractor(files), lines: loadLineModels(files) };
}

/** The records of a seeds folder, kept on disk, and what linking needs of them. */
export interface ReadSeeds {
  digests: Digest[];
  /** What comparing them needs. */
  linker: Linker;
  /** What a person corrected in what the articles are together. */
  corrections: Corrections;
  /** A record as its seed alone gives it. */
  record: (id: string) => Article;
  findings: Finding[];
  /** Those of them that the site may tell: nothing of an article that is left out of it. */
  publicFindings: Finding[];
  /** How many articles are left out of the site by their sidecars. */
  hidden: number;
  /** SHA-256 of every file among the seeds, by path. */
  hashes: SeedHashes;
  reused: number;
  /** Forgets the records of seeds that are gone. */
  prune: () => void;
}

/** Reads every seed that changed; the records of all others are taken from the cache. */
export async function readSeeds(settings: Settings, console: Console): Promise<ReadSeeds> {
  await checkFolders(settings.seeds, settings.out);
  const { entries, sidecars, findings } = await listSeeds(settings.seeds);
  const corrected = await correctionsAt(settings.root);
  findings.push(...corrected.findings);
  const shelf = new Shelf(settings.cache);
  for (const [index, entry] of entries.entries()) {
    console.progress(`reading ${index + 1} of ${entries.length}: ${entry.path}`);
    findings.push(...(await shelf.read(entry)));
  }
  await shelf.noteOrphans(sidecars);
  const { digests, clashes } = withOwnSlugs(shelf.digests, (id) => shelf.record(id).seed.path);
  findings.push(...clashes.map((clash) => clashFinding(clash, shelf.record(clash.id).seed.path)));
  const told = findings.map((finding) => underTerms(finding, settings.fullText));
  return {
    digests,
    linker: shelf.linker,
    corrections: corrected.corrections,
    record: (id) => shelf.record(id),
    findings: told,
    publicFindings: told.filter(({ file }) => !shelf.hiddenFiles.has(file)),
    hidden: shelf.hidden,
    hashes: shelf.hashes,
    reused: shelf.reused,
    prune: () => shelf.prune(),
  };
}

/** What a person corrected in what the articles are together: files at the archive's root. */
async function correctionsAt(root: string): Promise<ReturnType<typeof readCorrections>> {
  const files: CorrectionBytes = {};
  const unread: Finding[] = [];
  for (const entry of await filesNamed(root, CORRECTION_FILES)) {
    const bytes = await readBytes(entry, 'sidecar');
    if (bytes instanceof Uint8Array) Object.assign(files, { [entry.path]: bytes });
    else unread.push(bytes);
  }
  const { corrections, findings } = readCorrections(files);
  return { corrections, findings: [...unread, ...findings] };
}

/** A seed whose text is kept back already: its notice asks for nothing more. */
function underTerms(finding: Finding, fullText: Settings['fullText']): Finding {
  if (finding.ruleId !== 'rights:reserved' || fullText === 'always') return finding;
  return {
    ...finding,
    cure: `nothing: with --full-text ${fullText} it appears as citation, quotations and claims only`,
  };
}

/** The records of one run: read when their seed or the program changed, else taken from the cache. */
class Shelf {
  readonly digests: Digest[] = [];
  readonly hashes = {
    // Any name may stand among the seeds, `__proto__` too.
    seeds: Object.create(null) as Record<string, string>,
    refused: Object.create(null) as Record<string, string | null>,
    sidecars: Object.create(null) as Record<string, string | null>,
    hidden: {} as Record<string, string | null>,
  } satisfies SeedHashes;
  readonly hiddenFiles = new Set<string>();
  hidden = 0;
  reused = 0;
  readonly #cache: RecordCache;
  readonly #models = modelFiles();
  readonly #fingerprint = readerFingerprint(withoutLinker(this.#models));
  readonly linker = loadLinker(this.#models);
  readonly #keys = new Map<string, string>();
  #context: Reader | null = null;

  constructor(folder: string) {
    this.#cache = new RecordCache(folder);
  }

  /** Takes one seed in; what a person should know of it comes back. */
  async read(entry: SeedEntry): Promise<Finding[]> {
    const bytes = await readBytes(entry);
    const { sidecar, findings: unread } = await this.#sidecarOf(entry);
    if (!(bytes instanceof Uint8Array)) {
      this.hashes.refused[entry.path] = null;
      return [...unread, bytes];
    }
    const file = { path: entry.path, bytes };
    const key = recordKey(this.#fingerprint, file, sidecar);
    const known = this.#cache.get(key);
    if (known !== null) {
      if (!isHidden(known)) this.reused++;
      return [...unread, ...this.#keep(key, known)];
    }
    // Models are loaded for the first seed that needs them: an unchanged archive needs none.
    this.#context ??= loadReader(this.#models);
    const { article, findings } = readOne({ ...file, sidecar }, this.#context);
    if (article === null) {
      this.hashes.refused[entry.path] = sha256Of(bytes);
      return [...unread, ...findings];
    }
    this.#cache.put(key, article);
    return [...unread, ...this.#keep(key, article)];
  }

  /** Takes note of sidecars that belong to no seed, so that the manifest has every file. */
  async noteOrphans(sidecars: readonly FileEntry[]): Promise<void> {
    for (const entry of sidecars) {
      if (entry.path in this.hashes.sidecars || this.hiddenFiles.has(entry.path)) continue;
      const bytes = await readBytes(entry, 'sidecar');
      this.hashes.sidecars[entry.path] = bytes instanceof Uint8Array ? sha256Of(bytes) : null;
    }
  }

  record(id: string): Article {
    const article = this.#cache.get(this.#keys.get(id) ?? '');
    if (article === null) throw new Error(`the record of ${id} is gone from the cache`);
    return article;
  }

  /** Forgets the records no seed of this run has. */
  prune(): void {
    this.#cache.keepOnly(new Set(this.#keys.values()));
  }

  async #sidecarOf({ sidecar }: SeedEntry): Promise<SidecarRead> {
    if (sidecar === null) return { sidecar: null, findings: [] };
    const bytes = await readBytes(sidecar, 'sidecar');
    const isRead = bytes instanceof Uint8Array;
    this.hashes.sidecars[sidecar.path] = isRead ? sha256Of(bytes) : null;
    return isRead
      ? { sidecar: { path: sidecar.path, bytes }, findings: [] }
      : { sidecar: null, findings: [bytes] };
  }

  #keep(key: string, article: Article): Finding[] {
    this.#keys.set(article.id, key);
    if (isHidden(article)) return this.#hide(article);
    this.hashes.seeds[article.seed.path] = article.seed.sha256;
    this.digests.push(digestOf(article, this.linker.weights));
    return article.findings;
  }

  /** Keeps an article, and its name, out of everything that becomes part of the site; its sidecar tells of it. */
  #hide({ seed, sidecar, findings }: Article): Finding[] {
    this.hidden++;
    for (const file of [seed, ...(sidecar === null ? [] : [sidecar])]) {
      this.hiddenFiles.add(file.path);
      this.hashes.hidden[hiddenName(file.path)] = file.sha256;
      Reflect.deleteProperty(this.hashes.sidecars, file.path);
    }
    return findings.filter(({ file }) => file === sidecar?.path);
  }
}

function isHidden({ overrides }: Article): boolean {
  return overrides.some(({ field }) => field === 'hide');
}

/** The bytes of a sidecar, or why they could not be had. */
interface SidecarRead {
  sidecar: SidecarBytes | null;
  findings: Finding[];
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The models that records depend on. */
function withoutLinker(models: ReturnType<typeof modelFiles>): ReturnType<typeof modelFiles> {
  const linking: ReadonlySet<string> = new Set(LINKER_FILES);
  return Object.fromEntries(Object.entries(models).filter(([name]) => !linking.has(name)));
}

function clashFinding({ wanted, given }: SlugClash, file: string): Finding {
  return {
    file,
    line: null,
    column: null,
    ruleId: 'site:address',
    severity: 'warning',
    reason: `another seed has the address “${wanted}” as well; this one is at “${given}”`,
    cure: 'rename one of the files, or give it a slug of its own in its front matter or its sidecar',
  };
}

/** A seed's file and that of its corrections. */
export interface CorrectedFile extends SeedFile {
  sidecar?: SidecarBytes | null;
}

/**
 * One seed through the first three rooms: a pure function of its bytes and its sidecar's. An exception in there is
 * a bug of ours; it costs this one seed and is told as one.
 */
export function readOne(file: CorrectedFile, context: Reader): OneRead {
  const result = readSeed(file);
  if (result.seed === null) return { article: null, findings: result.findings };
  try {
    const sidecar = file.sidecar == null ? null : readSidecar(file.sidecar);
    const regions = clean(result.seed, context.lines);
    const article = extract(result.seed, regions, context, sidecar);
    return { article, findings: article.findings };
  } catch (error) {
    return { article: null, findings: [bugFinding(file.path, error)] };
  }
}

/** A record, or why there is none. */
export interface OneRead {
  article: Article | null;
  findings: Finding[];
}

function bugFinding(file: string, error: unknown): Finding {
  const where =
    error instanceof Error
      ? (error.stack ?? error.message).split('\n', 2).join(' ')
      : String(error);
  return {
    file,
    line: null,
    column: null,
    ruleId: 'extract:bug',
    severity: 'error',
    reason: `this program failed on it: ${where}`,
    cure: 'please report it with the seed',
  };
}
