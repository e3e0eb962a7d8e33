import { createHash } from 'node:crypto';
import { digestOf, loadLinker, withOwnSlugs, type Linker, type SlugClash } from './link/index.js';
import type { Article } from './model/article.js';
import { CORRECTION_FILES, type Corrections } from './model/correction.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import { takeIn, type Incoming } from './incoming.js';
import { readCorrections, type CorrectionBytes } from './read/corrections.js';
import type { SidecarBytes } from './read/sidecar/index.js';
import { readerModels, readers, type Readers } from './readers.js';
import { visible, type Console } from './shell/console.js';
import { Countdown } from './shell/countdown.js';
import { inOrder } from './shell/in-order.js';
import { extractorName, modelFiles, readerFingerprint } from './shell/inputs.js';
import { hiddenName, type SeedHashes } from './shell/manifest.js';
import { receivedKey, RecordCache, recordKey } from './shell/record-cache.js';
import {
  checkFolders,
  filesNamed,
  listSeeds,
  readBytes,
  withoutSeeds,
  type FileEntry,
  type SeedEntry,
} from './shell/seeds.js';
import type { Settings } from './shell/settings.js';

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

/** A thread is worth its start for so many seeds. */
const SEEDS_A_THREAD = 25;

/**
 * Reads every seed that changed, `jobs` at a time; the records of all others are taken from the cache. What comes back
 * is in the order of the seeds, however many are read at a time. Records made elsewhere are taken in after the seeds, or
 * in their place.
 */
export async function readSeeds(
  settings: Settings,
  console: Console,
  jobs = 1,
  incoming: Incoming | null = null,
): Promise<ReadSeeds> {
  const fromFolder = incoming === null || incoming.besideSeeds;
  if (fromFolder) await checkFolders(settings.seeds, settings.out);
  const { entries, sidecars, findings } = fromFolder
    ? await listSeeds(settings.seeds)
    : withoutSeeds();
  const corrected = await correctionsAt(settings.root);
  findings.push(...corrected.findings);
  // Each thread loads the models anew, which takes as long as reading a few dozen seeds.
  const threads = Math.min(jobs, Math.ceil(entries.length / SEEDS_A_THREAD));
  const pool = readers(threads);
  const shelf = new Shelf(settings.cache, pool);
  const countdown = new Countdown(entries.length);
  try {
    for await (const taken of inOrder(entries, threads || 1, (entry) => shelf.read(entry))) {
      console.progress(`reading ${countdown.next()}: ${visible(taken.path)}`);
      findings.push(...shelf.keep(taken));
    }
  } finally {
    await pool.close();
  }
  await shelf.noteOrphans(sidecars);
  const delivered =
    incoming === null
      ? []
      : await takeIn(incoming, shelf.extractor, shelf.incoming(findings), (count) =>
          console.progress(`taking in records: ${count}`),
        );
  const { digests, clashes } = withOwnSlugs(shelf.digests, (id) => shelf.record(id).seed.path);
  findings.push(...clashes.map((clash) => clashFinding(clash, shelf.record(clash.id).seed.path)));
  const told = findings.map((finding) => underTerms(finding, settings.fullText));
  return {
    digests,
    linker: shelf.linker,
    corrections: corrected.corrections,
    record: (id) => shelf.record(id),
    // How records came here is no matter of the site.
    findings: [...delivered, ...told],
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
  readonly #fingerprint = readerFingerprint(readerModels(this.#models));
  /** What reads seeds here, as records name it. */
  readonly extractor = extractorName(this.#fingerprint);
  readonly linker = loadLinker(this.#models);
  readonly #keys = new Map<string, string>();
  readonly #pool: Readers;

  constructor(folder: string, pool: Readers) {
    this.#cache = new RecordCache(folder);
    this.#pool = pool;
  }

  /** Reads one seed, or finds its record; nothing is kept of it yet, so that several can be read at a time. */
  async read(entry: SeedEntry): Promise<Taken> {
    const bytes = await readBytes(entry);
    const { sidecar, findings: unread, hash } = await this.#sidecarOf(entry);
    const taken: Taken = {
      ...{ path: entry.path, sha256: null, article: null, known: false, key: '' },
      ...{ findings: unread, sidecar: entry.sidecar && { path: entry.sidecar.path, hash } },
    };
    if (!(bytes instanceof Uint8Array)) return { ...taken, findings: [...unread, bytes] };
    const file = { path: entry.path, bytes };
    const key = recordKey(this.#fingerprint, file, sidecar);
    const known = this.#cache.get(key);
    if (known !== null) return { ...taken, article: known, known: true, key };
    const { article, findings } = await this.#pool.read({ ...file, sidecar });
    if (article !== null) this.#cache.put(key, article);
    // Those of a record come with it.
    const told = article === null ? [...unread, ...findings] : unread;
    return { ...taken, sha256: sha256Of(bytes), article, key, findings: told };
  }

  /** Takes one seed in; what a person should know of it comes back. */
  keep({ path: name, sha256, article, known, key, findings, sidecar }: Taken): Finding[] {
    if (sidecar !== null) this.hashes.sidecars[sidecar.path] = sidecar.hash;
    if (article === null) {
      this.hashes.refused[name] = sha256;
      return findings;
    }
    if (known && !isHidden(article)) this.reused++;
    return [...findings, ...this.#keep(key, article)];
  }

  /** Where records made elsewhere go; what a person should know of each goes to `findings`. */
  incoming(findings: Finding[]): Parameters<typeof takeIn>[2] {
    return {
      known: (id) => (this.#keys.has(id) ? this.record(id) : null),
      take: (article) => findings.push(...this.keep(this.#received(article))),
    };
  }

  #received(article: Article): Taken {
    const { seed, sidecar } = article;
    const key = receivedKey(article);
    const known = this.#cache.get(key) !== null;
    if (!known) this.#cache.put(key, article);
    return {
      ...{ path: seed.path, sha256: null, article, known, key, findings: [] },
      sidecar: sidecar && { path: sidecar.path, hash: sidecar.sha256 },
    };
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
    if (sidecar === null) return { sidecar: null, findings: [], hash: null };
    const bytes = await readBytes(sidecar, 'sidecar');
    return bytes instanceof Uint8Array
      ? { sidecar: { path: sidecar.path, bytes }, findings: [], hash: sha256Of(bytes) }
      : { sidecar: null, findings: [bytes], hash: null };
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
  hash: string | null;
}

/** One seed, read: its record, or why there is none. */
interface Taken {
  path: string;
  /** Of the seed's bytes, where they gave no record and could be had. */
  sha256: string | null;
  article: Article | null;
  /** True where the record was in the cache. */
  known: boolean;
  key: string;
  findings: Finding[];
  sidecar: { path: string; hash: string | null } | null;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
