import { completed, completedOutline, completion, linkUpon, withEvidence } from './link/index.js';
import { abstractOf } from './abstract.js';
import type { Archive } from './model/archive.js';
import type { Article } from './model/article.js';
import type { Finding } from './model/finding.js';
import type { Site } from './model/site.js';
import { accentFindings, filesOf, publish, type ContentFile } from './publish/index.js';
import type { Incoming } from './incoming.js';
import type { Readers } from './readers.js';
import { readSeeds, type ReadSeeds } from './records.js';
import type { Console } from './shell/console.js';
import type { Rendered } from './shell/delta.js';
import { emptyFolder, writeFiles } from './shell/files.js';
import { inSmallHeap } from './shell/heap.js';
import { contentPages, packageVersion, publicFiles } from './shell/inputs.js';
import { readManifest, removeLeftovers, writeManifest } from './shell/manifest.js';
import { stage } from './shell/output.js';
import { inputsPrint } from './shell/inputs-print.js';
import { notesFile, type SiteNotes } from './shell/page-notes.js';
import { indexPages } from './shell/search/index.js';
import { readSettings, type Settings } from './shell/settings.js';
import { withTemplates } from './shell/templates.js';
import { noRecords, noSeeds, type Trouble } from './shell/trouble.js';
import { writeSite } from './shell/writing.js';

/** Options of one build beside the archive's settings. */
export interface BuildOptions {
  portable: boolean;
  /** Threads that read seeds; one reads in this very thread. */
  jobs?: number;
  /** Is given the site before it is written, and the folder of its templates. It is made even where nothing changed. */
  onSite?: ((site: LiveSite, templates: string) => Promise<void>) | undefined;
  /** Reads seeds one after the other, and stays; several at a time are read by threads. */
  reader?: Readers | undefined;
  /** Records made elsewhere, in the place of the seeds or beside them. */
  incoming?: Incoming | null;
}

/** A site that can show what changed since, for a preview. */
export interface LiveSite extends Site {
  /**
   * Shows articles as their seeds read now, and of those that are new their pages as they are by themselves; what
   * articles are beside others stays as it was. Null, and nothing is shown, where that is not all there is to it: an
   * article that is hidden, or may now be shown otherwise; a file that was no article.
   *
   * @param gone paths of seeds that are there no more.
   */
  revise: (records: readonly Article[], gone: readonly string[]) => Revision | null;
}

/** What a site that was revised has beside its pages, and what of them it has no more. */
export interface Revision {
  /** The pages of new articles. */
  beside: Site | null;
  /** The pages of articles whose seeds are gone. */
  gone: string[];
}

/** What a build read and wrote. */
export interface BuildResult {
  articles: number;
  reused: number;
  /** Articles that their sidecars leave out of the site. */
  hidden: number;
  pages: number;
  /** Pages that were rendered, with the reason for each; the others are as they were. */
  rendered: readonly Rendered[];
  findings: Finding[];
}

/** The whole program: seeds in, a site in the place of the old one out. */
export async function build(
  settings: Settings,
  console: Console,
  options: BuildOptions,
): Promise<BuildResult> {
  const seeds = await readSeeds(settings, console, options);
  if (seeds.digests.length === 0) throw nothingRead(settings, seeds, options.incoming);
  const copies = await publicFiles(settings.root, settings.logo);
  const pages = await contentPages(settings.root, settings.language);
  const kept = notesFile(settings.cache, settings.out);
  const noted = kept.read();
  const staging = await stage(settings.out, noted);
  // Notes of another site than the one that stands there say nothing of it.
  const notes = noted?.manifest === staging.former.manifest ? noted : null;
  let made: SiteNotes | null;
  let rendered: readonly Rendered[] = [];
  let staying: ReadonlySet<string> = new Set();
  try {
    const { folder, former } = staging;
    made = await withTemplates(settings, async (templates) => {
      const { hashes, corrections, prints, publicFindings } = seeds;
      const { portable } = options;
      const inputs = inputsPrint(
        { settings, portable, hashes, corrections, prints, publicFindings, pages },
        { templates, copies },
      );
      const isSame = notes?.inputs === inputs && former.isWhole;
      if (isSame && options.onSite === undefined) return null;
      const { site, told } = siteOf(settings, seeds, pages, options);
      await options.onSite?.(site, templates);
      if (isSame) return null;
      const writing = { site, folder, former, notes, templates, publicFiles: copies, hashes };
      const written = await writeSite(writing, console);
      ({ rendered, staying } = written);
      return { ...written.notes, inputs, told };
    });
    if (made !== null) await staging.commit(staying);
  } catch (error) {
    await staging.abandon();
    throw error;
  }
  // Notes of a site that was never put in its place would fit nothing; a place without notes is made anew.
  if (made === null) await staging.abandon();
  else kept.write(made);
  seeds.prune();
  const { digests, reused, hidden } = seeds;
  const { told = [], pages: known = {} } = made ?? notes ?? {};
  const findings = [...seeds.findings, ...told];
  const count = Object.keys(known).length;
  return { articles: digests.length, reused, hidden, pages: count, rendered, findings };
}

function nothingRead(
  settings: Settings,
  seeds: ReadSeeds,
  incoming: BuildOptions['incoming'],
): Trouble {
  return incoming ? noRecords(incoming.files, seeds) : noSeeds(settings.seeds, seeds);
}

/** The site of the records, its pages made one at a time when they are asked for, and what a person should know. */
function siteOf(
  settings: Settings,
  seeds: ReadSeeds,
  pages: readonly ContentFile[],
  options: Pick<BuildOptions, 'portable'>,
): { site: LiveSite; told: Finding[] } {
  const archive = archiveOf(seeds);
  const told = [...(archive.misfits ?? []).map(misfitFinding), ...accentFindings(settings)];
  const lookups = completion(archive);
  const revised = new Map<string, Article>();
  const load = (id: string) => completed(revised.get(id) ?? seeds.record(id), lookups);
  archive.relations = withEvidence(archive.relations, seeds.record, archive.home);
  const site = publish({
    archive,
    load,
    print: seeds.print,
    outline: (id) => completedOutline(seeds.outline(id), lookups),
    config: settings,
    contentPages: pages,
    findings: seeds.publicFindings,
    version: packageVersion(),
    portable: options.portable,
  });
  const revise = (records: readonly Article[], gone: readonly string[]) => {
    const [known, added] = parted(records, ({ id }) => lookups.entry.has(id));
    const ids = gone.map((file) => site.articleAt(file));
    if (added.some(isHidden) || ids.includes(null)) return null;
    if (!known.every((one) => isShownAlike(seeds.record(one.id), one))) return null;
    // By itself an article does not tell whose copy it is, nor under whose terms.
    const careful: Settings =
      settings.fullText === 'always' ? settings : { ...settings, fullText: 'never' };
    for (const one of known) {
      revised.set(one.id, one);
      site.forget(one.id);
    }
    return {
      beside: added.length === 0 ? null : siteOf(careful, only(added, seeds), pages, options).site,
      gone: ids.flatMap((id) => (id === null ? [] : [site.address('article', id)])),
    };
  };
  return { site: { ...site, revise }, told };
}

/** What was read of seeds, with some articles in the place of all others. */
function only(articles: readonly Article[], seeds: ReadSeeds): ReadSeeds {
  const records = new Map(articles.map((one) => [one.id, one]));
  const abstracts = new Map(articles.map((one) => [one.id, abstractOf(one, seeds.linker)]));
  return {
    ...seeds,
    digests: [...abstracts.values()].map(({ digest }) => digest),
    record: (id) => records.get(id)!,
    outline: (id) => abstracts.get(id)!.outline,
    print: (id) => id,
    publicFindings: [],
    lastLinking: { read: () => null, write: () => undefined },
  };
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Whether as much of an article may be shown as before. */
function isShownAlike(before: Article, now: Article): boolean {
  const isReserved = ({ source }: Article) => source.rights?.reserved ?? false;
  return isReserved(before) === isReserved(now) && !isHidden(now);
}

function isHidden({ overrides }: Article): boolean {
  return overrides.some(({ field }) => field === 'hide');
}

/** What the articles are together, upon what the last linking kept; what this one keeps is let go at once. */
function archiveOf({ digests, linker, corrections, lastLinking }: ReadSeeds): Archive {
  const former = lastLinking.read();
  const { archive, kept } = inSmallHeap(() => linkUpon(former, digests, linker, corrections));
  if (kept !== former) lastLinking.write(kept);
  return archive;
}

/** A correction that no longer fits the archive is told, never dropped silently. */
function misfitFinding({ file, reason }: { file: string; reason: string }): Finding {
  return {
    file,
    line: null,
    column: null,
    ruleId: 'corrections:misfit',
    severity: 'warning',
    reason: `this correction fits nothing: ${reason}`,
    cure: 'mend the name, or take the correction out',
  };
}

/** For `npx eleventy`, which renders the pages itself and calls these before and after. */
export const byHand = {
  prepare: async (): Promise<Site> => {
    const settings = await readSettings({});
    const pages = await contentPages(settings.root, settings.language);
    return siteOf(settings, await readSeeds(settings, silent), pages, { portable: false }).site;
  },
  /**
   * Writes what no template renders. Eleventy wrote into the folder as it was: pages of an earlier build that are
   * no longer made go, and what else lies there is not ours and is in no manifest.
   */
  finish: async (site: Site, folder: string): Promise<void> => {
    const settings = await readSettings({});
    const { hashes } = await readSeeds(settings, silent);
    const files = writeFiles(
      folder,
      filesOf(site.units()),
      await publicFiles(settings.root, settings.logo),
    );
    const pages = Object.entries(site.pages).flatMap(([kind, ids]) =>
      ids.map((id) => ({ file: site.address(kind, id), group: site.searchGroup(kind, id) })),
    );
    const written = new Set([...pages.map(({ file }) => file), ...files.keys()]);
    await removeLeftovers(folder, await readManifest(folder), written);
    const others = [...files.keys()].filter((file) => file.endsWith('.html'));
    const index = await indexPages({ store: emptyFolder(folder), language: settings.language }, [
      ...others.map((file) => ({ file, group: 0 })),
      ...pages.filter(({ file }) => !files.has(file)),
    ]);
    await writeManifest(folder, hashes, new Set([...written, ...index]));
  },
};

const silent: Console = { say: () => undefined, progress: () => undefined, out: () => undefined };
