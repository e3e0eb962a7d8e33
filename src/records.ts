import { withOwnSlugs, type Kept, type Linker, type SlugClash } from './link/index.js';
import type { Article } from './model/article.js';
import { CORRECTION_FILES, type Corrections } from './model/correction.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import { takeIn, type Incoming } from './incoming.js';
import { readCorrections, type CorrectionBytes } from './read/corrections.js';
import type { Outline } from './publish/index.js';
import { readers, type Readers } from './readers.js';
import { RecordShelf } from './record-shelf.js';
import { visible, type Console } from './shell/console.js';
import { Countdown } from './shell/countdown.js';
import { inOrder } from './shell/in-order.js';
import type { KeptFile } from './shell/kept-file.js';
import type { SeedHashes } from './shell/manifest.js';
import { checkFolders, filesNamed, listSeeds, readBytes, withoutSeeds } from './shell/seeds.js';
import type { Settings } from './shell/settings.js';

/** The records of a seeds folder, kept on disk, and what linking needs of them. */
export interface ReadSeeds {
  digests: Digest[];
  /** What lists need of a record. */
  outline: (id: string) => Outline;
  /** A hash over everything a record depends on: the same for the same record. */
  print: (id: string) => string;
  /** What comparing them needs. */
  linker: Linker;
  /** What the last linking kept for this one. */
  lastLinking: Pick<KeptFile<Kept>, 'read' | 'write'>;
  /** What a person corrected in what the articles are together. */
  corrections: Corrections;
  /** A record as its seed alone gives it. */
  record: (id: string) => Article;
  findings: Finding[];
  /** Those of them that the site may tell: nothing of an article that is left out of it. */
  publicFindings: Finding[];
  /** How many articles are left out of the site by their sidecars. */
  hidden: number;
  /** The hashes of all records, in the order of their articles' ids: hidden articles are among them. */
  prints: string[];
  /** SHA-256 of every file among the seeds, by path. */
  hashes: SeedHashes;
  reused: number;
  /** Forgets the records of seeds that are gone. */
  prune: () => void;
}

/** How seeds are read, and what stands beside them. */
export interface Reading {
  /** So many at a time. */
  jobs?: number | undefined;
  /** Records made elsewhere. */
  incoming?: Incoming | null | undefined;
  /** Reads one after the other, and is not closed. */
  reader?: Readers | undefined;
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
  { jobs = 1, incoming = null, reader }: Reading = {},
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
  const own = threads > 1 || reader === undefined ? readers(threads) : null;
  const pool = own ?? reader!;
  const shelf = new RecordShelf(settings.cache, pool);
  const countdown = new Countdown(entries.length);
  try {
    for await (const taken of inOrder(entries, threads || 1, (entry) => shelf.read(entry))) {
      console.progress(`reading ${countdown.next()}: ${visible(taken.entry.path)}`);
      findings.push(...shelf.keep(taken));
    }
  } finally {
    await own?.close();
  }
  shelf.noteOrphans(sidecars);
  const delivered =
    incoming === null
      ? []
      : await takeIn(incoming, shelf.extractor, shelf.incoming(findings), (count) =>
          console.progress(`taking in records: ${count}`),
        );
  const { digests, clashes } = withOwnSlugs(shelf.digests, (id) => shelf.outline(id).path);
  findings.push(...clashes.map((clash) => clashFinding(clash, shelf.outline(clash.id).path)));
  const told = findings.map((finding) => underTerms(finding, settings.fullText));
  return {
    digests,
    outline: (id) => shelf.outline(id),
    print: (id) => shelf.print(id),
    linker: shelf.linker,
    lastLinking: shelf.lastLinking,
    corrections: corrected.corrections,
    record: (id) => shelf.record(id),
    // How records came here is no matter of the site.
    findings: [...delivered, ...told],
    publicFindings: told.filter(({ file }) => !shelf.hiddenFiles.has(file)),
    hidden: shelf.hidden,
    prints: shelf.prints(),
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
    const bytes = readBytes(entry, 'sidecar');
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
