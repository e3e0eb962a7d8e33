import path from 'node:path';
import { abstractOf, type Abstract } from './abstract.js';
import type { Shelf } from './incoming.js';
import { LINKER_FILES, loadLinker, type Kept as KeptLinking } from './link/index.js';
import type { Article } from './model/article.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import type { Outline } from './publish/index.js';
import type { SidecarBytes } from './read/sidecar/index.js';
import { readerModels, type Readers } from './readers.js';
import { loadReader, readOne, type CorrectedFile } from './reading.js';
import {
  abstractFingerprint,
  extractorName,
  modelFiles,
  readerFingerprint,
} from './shell/inputs.js';
import { checksum } from './shell/checksum.js';
import { KeptFile } from './shell/kept-file.js';
import { hiddenName, type SeedHashes } from './shell/manifest.js';
import { readBytes, readBytesNow, type FileEntry, type SeedEntry } from './shell/seeds.js';
import { Trouble } from './shell/trouble.js';
import { binary, json, keyOf, receivedKey, recordKey, ValueCache } from './shell/value-cache.js';

/** The records of one run: read when their seed or the program changed, else taken from the cache. */
export class RecordShelf {
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
  readonly #models = modelFiles();
  readonly #fingerprint = readerFingerprint(readerModels(this.#models));
  /** What reads seeds here, as records name it. */
  readonly extractor = extractorName(this.#fingerprint);
  readonly #abstractFingerprint = abstractFingerprint(linkerOnly(this.#models));
  readonly linker = loadLinker(this.#models);
  /** What the last linking kept: made by the code and the models that make abstracts. */
  readonly lastLinking: KeptFile<KeptLinking>;
  readonly #records: ValueCache<Article>;
  readonly #abstracts: ValueCache<Abstract>;
  readonly #kept = new Map<string, Kept>();
  readonly #pool: Readers;

  constructor(folder: string, pool: Readers) {
    this.#records = new ValueCache(path.join(folder, 'records'), json());
    this.#abstracts = new ValueCache(path.join(folder, 'abstracts'), binary());
    this.lastLinking = new KeptFile(path.join(folder, 'linking.v8'), this.#abstractFingerprint);
    this.#pool = pool;
  }

  /** Reads one seed, or finds what is kept of it; nothing is taken in yet, so that several can be read at a time. */
  async read(entry: SeedEntry): Promise<Taken> {
    const bytes = readBytes(entry);
    const { sidecar, findings: unread, hash } = this.#sidecarOf(entry);
    const taken: Taken = {
      ...{ entry, sha256: null, abstract: null, known: false, key: '' },
      ...{ findings: unread, sidecar: entry.sidecar && { path: entry.sidecar.path, hash } },
    };
    if (!(bytes instanceof Uint8Array)) return { ...taken, findings: [...unread, bytes] };
    const file = { path: entry.path, bytes };
    const key = recordKey(this.#fingerprint, file, sidecar);
    const known = this.#knownAbstract(key);
    if (known !== null) return { ...taken, abstract: known, known: true, key };
    const { article, findings } = await this.#pool.read({ ...file, sidecar });
    if (article === null)
      return { ...taken, sha256: checksum(bytes), key, findings: [...unread, ...findings] };
    this.#records.put(key, article);
    // The findings of a record come with it.
    return { ...taken, abstract: this.#newAbstract(key, article), key };
  }

  /** Takes one seed in; what a person should know of it comes back. */
  keep({ entry, sha256, abstract, known, key, findings, sidecar }: Taken): Finding[] {
    if (sidecar !== null) this.hashes.sidecars[sidecar.path] = sidecar.hash;
    if (abstract === null) {
      this.hashes.refused[entry.path] = sha256;
      return findings;
    }
    if (known && !abstract.hidden) this.reused++;
    return [...findings, ...this.#keep(key, entry, abstract)];
  }

  /** Where records made elsewhere go; what a person should know of each goes to `findings`. */
  incoming(findings: Finding[]): Shelf {
    return {
      known: (id) => (this.#kept.has(id) ? this.record(id) : null),
      take: (article) => findings.push(...this.#receive(article)),
    };
  }

  #receive(article: Article): Finding[] {
    const key = receivedKey(article);
    // The record itself must be there too: it could not be read again.
    const known = this.#records.get(key) === null ? null : this.#knownAbstract(key);
    if (known === null) this.#records.put(key, article);
    const abstract = known ?? this.#newAbstract(key, article);
    if (article.sidecar !== null)
      this.hashes.sidecars[article.sidecar.path] = article.sidecar.sha256;
    if (known !== null && !abstract.hidden) this.reused++;
    return this.#keep(key, null, abstract);
  }

  /** Takes note of sidecars that belong to no seed, so that the manifest has every file. */
  noteOrphans(sidecars: readonly FileEntry[]): void {
    for (const entry of sidecars) {
      if (entry.path in this.hashes.sidecars || this.hiddenFiles.has(entry.path)) continue;
      const bytes = readBytes(entry, 'sidecar');
      this.hashes.sidecars[entry.path] = bytes instanceof Uint8Array ? checksum(bytes) : null;
    }
  }

  /** What lists need of an article. */
  outline(id: string): Outline {
    return this.#keptOf(id).outline;
  }

  /** The record of an article; one that was damaged since is made anew. */
  record(id: string): Article {
    const kept = this.#keptOf(id);
    return this.#records.get(kept.key) ?? this.#readAgain(kept);
  }

  /** A hash over all that a record depends on. */
  print(id: string): string {
    return this.#keptOf(id).key;
  }

  /** Those of all records, in the order of their articles' ids. */
  prints(): string[] {
    return [...this.#kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { key }]) => key);
  }

  /** Forgets the records no seed of this run has. */
  prune(): void {
    const keys = new Set([...this.#kept.values()].map(({ key }) => key));
    this.#records.keepOnly(keys);
    this.#abstracts.keepOnly(new Set([...keys].map((key) => this.#abstractKey(key))));
  }

  #keptOf(id: string): Kept {
    const kept = this.#kept.get(id);
    if (kept === undefined) throw new Error(`there is no record of ${id}`);
    return kept;
  }

  #abstractKey(key: string): string {
    return keyOf(this.#abstractFingerprint, key);
  }

  /** From a record of an earlier build, if there is one. */
  #knownAbstract(key: string): Abstract | null {
    const known = this.#abstracts.get(this.#abstractKey(key));
    if (known !== null) return known;
    const article = this.#records.get(key);
    return article === null ? null : this.#newAbstract(key, article);
  }

  #newAbstract(key: string, article: Article): Abstract {
    const abstract = abstractOf(article, this.linker);
    this.#abstracts.put(this.#abstractKey(key), abstract);
    return abstract;
  }

  /** @throws Trouble where the seed is no longer the one this build has begun with. */
  #readAgain({ key, entry }: Kept): Article {
    if (entry === null)
      throw new Trouble('a record in the cache was damaged meanwhile', 'build again');
    const { path: name, sidecar } = entry;
    const file: CorrectedFile = { path: name, bytes: readBytesNow(entry) };
    file.sidecar = sidecar && { path: sidecar.path, bytes: readBytesNow(sidecar) };
    const isSame = recordKey(this.#fingerprint, file, file.sidecar) === key;
    const article = isSame ? readOne(file, loadReader(this.#models)).article : null;
    if (article === null) throw new Trouble(`${name} was changed meanwhile`, 'build again');
    this.#records.put(key, article);
    return article;
  }

  #sidecarOf({ sidecar }: SeedEntry): SidecarRead {
    if (sidecar === null) return { sidecar: null, findings: [], hash: null };
    const bytes = readBytes(sidecar, 'sidecar');
    return bytes instanceof Uint8Array
      ? { sidecar: { path: sidecar.path, bytes }, findings: [], hash: checksum(bytes) }
      : { sidecar: null, findings: [bytes], hash: null };
  }

  #keep(key: string, entry: SeedEntry | null, abstract: Abstract): Finding[] {
    this.#kept.set(abstract.id, { key, entry, outline: abstract.outline });
    if (abstract.hidden) return this.#hide(abstract);
    this.hashes.seeds[abstract.seed.path] = abstract.seed.sha256;
    // A view on the bytes of the file would keep the whole of it in memory.
    const { bytes } = abstract.digest;
    this.digests.push({ ...abstract.digest, bytes: Uint8Array.from(bytes) });
    return abstract.findings;
  }

  /** Keeps an article, and its name, out of everything that becomes part of the site; its sidecar tells of it. */
  #hide({ seed, sidecar, findings }: Abstract): Finding[] {
    this.hidden++;
    for (const file of [seed, ...(sidecar === null ? [] : [sidecar])]) {
      this.hiddenFiles.add(file.path);
      this.hashes.hidden[hiddenName(file.path)] = file.sha256;
      Reflect.deleteProperty(this.hashes.sidecars, file.path);
    }
    return findings.filter(({ file }) => file === sidecar?.path);
  }
}

/** The name of a record in the cache, and the seed it was read from here. */
interface Kept {
  key: string;
  /** Null for a record that was made elsewhere. */
  entry: SeedEntry | null;
  outline: Outline;
}

/** The bytes of a sidecar, or why they could not be had. */
interface SidecarRead {
  sidecar: SidecarBytes | null;
  findings: Finding[];
  hash: string | null;
}

/** One seed, read: what is kept of it, or why there is nothing. */
export interface Taken {
  entry: SeedEntry;
  /** Of the seed's bytes, where they gave no record and could be had. */
  sha256: string | null;
  abstract: Abstract | null;
  /** True where the record was in the cache. */
  known: boolean;
  key: string;
  findings: Finding[];
  sidecar: { path: string; hash: string | null } | null;
}

type Models = ReturnType<typeof modelFiles>;

const isOfLinker = (name: string) => LINKER_FILES.some((file) => file === name);

/** Those that abstracts of them depend on. */
function linkerOnly(models: Models): Models {
  return Object.fromEntries(Object.entries(models).filter(([name]) => isOfLinker(name)));
}
