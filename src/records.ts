import { createHash } from 'node:crypto';
import { clean } from './clean/index.js';
import { extract, loadReader, type ExtractContext } from './extract/index.js';
import {
  digestOf,
  LINKER_FILES,
  loadLinker,
  withOwnSlugs,
  type Linker,
  type SlugClash,
} from './link/index.js';
import type { Article } from './model/article.js';
import type { Corrections } from './model/correction.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import { CORRECTION_FILES, readCorrections } from './read/corrections.js';
import { readSeed, type SeedFile } from './read/index.js';
import type { Console } from './shell/console.js';
import { modelFiles, readerFingerprint, rootFiles } from './shell/inputs.js';
import type { SeedHashes } from './shell/manifest.js';
import { RecordCache, recordKey } from './shell/record-cache.js';
import { checkFolders, listSeeds, readBytes, type SeedEntry } from './shell/seeds.js';
import type { Settings } from './shell/settings.js';

export { loadReader, type ExtractContext } from './extract/index.js';

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
  /** SHA-256 of every file among the seeds, by path. */
  hashes: SeedHashes;
  reused: number;
  /** Forgets the records of seeds that are gone. */
  prune: () => void;
}

/** Reads every seed that changed; the records of all others are taken from the cache. */
export async function readSeeds(settings: Settings, console: Console): Promise<ReadSeeds> {
  await checkFolders(settings.seeds, settings.out);
  const { entries, findings } = await listSeeds(settings.seeds);
  const corrected = readCorrections(rootFiles(settings.root, CORRECTION_FILES));
  findings.push(...corrected.findings);
  const shelf = new Shelf(settings.cache);
  for (const [index, entry] of entries.entries()) {
    console.progress(`reading ${index + 1} of ${entries.length}: ${entry.path}`);
    findings.push(...(await shelf.read(entry)));
  }
  const { digests, clashes } = withOwnSlugs(shelf.digests, (id) => shelf.record(id).seed.path);
  findings.push(...clashes.map((clash) => clashFinding(clash, shelf.record(clash.id).seed.path)));
  return {
    digests,
    linker: shelf.linker,
    corrections: corrected.corrections,
    record: (id) => shelf.record(id),
    findings: findings.map((finding) => underTerms(finding, settings.fullText)),
    hashes: shelf.hashes,
    reused: shelf.reused,
    prune: () => shelf.prune(),
  };
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
  readonly hashes: SeedHashes = {
    seeds: {},
    // Any name may stand among the seeds, `__proto__` too.
    refused: Object.create(null) as SeedHashes['refused'],
  };
  reused = 0;
  readonly #cache: RecordCache;
  readonly #models = modelFiles();
  readonly #fingerprint = readerFingerprint(withoutLinker(this.#models));
  readonly linker = loadLinker(this.#models);
  readonly #keys = new Map<string, string>();
  #context: ExtractContext | null = null;

  constructor(folder: string) {
    this.#cache = new RecordCache(folder);
  }

  /** Takes one seed in; what a person should know of it comes back. */
  async read(entry: SeedEntry): Promise<Finding[]> {
    const bytes = await readBytes(entry);
    if (!(bytes instanceof Uint8Array)) {
      this.hashes.refused[entry.path] = null;
      return [bytes];
    }
    const key = recordKey(this.#fingerprint, entry.path, bytes);
    const known = this.#cache.get(key);
    if (known !== null) {
      this.reused++;
      return this.#keep(key, known);
    }
    // Models are loaded for the first seed that needs them: an unchanged archive needs none.
    this.#context ??= loadReader(this.#models);
    const { article, findings } = readOne({ path: entry.path, bytes }, this.#context);
    if (article === null) {
      this.hashes.refused[entry.path] = createHash('sha256').update(bytes).digest('hex');
      return findings;
    }
    this.#cache.put(key, article);
    return this.#keep(key, article);
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

  #keep(key: string, article: Article): Finding[] {
    this.#keys.set(article.id, key);
    this.hashes.seeds[article.seed.path] = article.seed.sha256;
    this.digests.push(digestOf(article, this.linker.weights));
    return article.findings;
  }
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
    cure: 'rename one of the files, or give it a slug of its own in its front matter',
  };
}

/**
 * One seed through the first three rooms: a pure function of its bytes. An exception in there is a bug of ours;
 * it costs this one seed and is told as one.
 */
export function readOne(file: SeedFile, context: ExtractContext): OneRead {
  const result = readSeed(file);
  if (result.seed === null) return { article: null, findings: result.findings };
  try {
    const article = extract(result.seed, clean(result.seed, context.lines), context);
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
