import type { Archive, ArticleEntry } from '../model/archive.js';
import { NO_CORRECTIONS, type Corrections } from '../model/correction.js';
import type { Digest } from '../model/digest.js';
import { clustersOf } from './claims/clusters.js';
import type { Linker } from './context.js';
import {
  correctedKeys,
  peopleNobodyIs,
  withCorrectedNames,
  withSignature,
  withCorrectedTopics,
  withMovedArticles,
} from './corrections/index.js';
import { withCorrectedPairs } from './corrections/relations.js';
import { restOf } from './digest/packing.js';
import { entitiesOf, type Entities } from './entities/index.js';
import { idIn } from './entities/resolved.js';
import { Homes } from './homes.js';
import type { Kept } from './kept/index.js';
import { pairsUpon, type Bounds } from './kept/pairs-upon.js';
import { byCodePoint } from './order.js';
import { withVoices } from './people.js';
import { relationsOf } from './relations/index.js';
import { storiesOf, storyOf } from './stories/index.js';
import { windowsOf, type Window } from './stories/windows.js';
import { subjectRecord } from './subjects/index.js';
import { topicsOf } from './topics/index.js';

export type { Kept } from './kept/index.js';
export { withOwnSlugs, type SlugClash } from './slugs.js';
export { compareTexts, type Comparison } from './compare/index.js';
export { LINKER_FILES, loadLinker, type Linker } from './context.js';
export { bodyText, digestOf } from './digest/index.js';
export {
  completed,
  completedOutline,
  completion,
  withEvidence,
  type Completion,
} from './complete.js';

/** What linking gives: the archive, and what the next linking can take over. */
export interface LinkedUpon {
  archive: Archive;
  /** The very object that was given, where nothing came, went or changed. */
  kept: Kept;
}

/**
 * What the articles are together: people, sources, topics, stories, claims that say the same, and how claims
 * stand to one another. Decisions look at two digests at a time and at connected components of such pairs, so
 * the order of the digests changes nothing. Three things look at how much there is: words that more than a thousand
 * claims or articles share pair none, of a run of words that hundreds have each is compared with its neighbours alone, and
 * how many articles a topic takes grows with the archive.
 */
export function link(
  digests: readonly Digest[],
  linker: Linker,
  corrections: Corrections = NO_CORRECTIONS,
): Archive {
  return linkUpon(null, digests, linker, corrections).archive;
}

/**
 * The same, pairs of articles that both are as they were taken from what an earlier linking kept, of whatever articles:
 * the archive is that of {@link link}, to the byte.
 */
export function linkUpon(
  former: Kept | null,
  unordered: readonly Digest[],
  linker: Linker,
  corrections: Corrections = NO_CORRECTIONS,
  bounds: Bounds = {},
): LinkedUpon {
  const sorted = [...unordered].sort((a, b) => byCodePoint(a.id, b.id));
  const find = finderOf(sorted);
  const digests = withCorrectedNames(sorted, corrections, find);
  const entities = entitiesOf(digests, correctedKeys(corrections.people));
  const { copies, ties, statements, opposed, same, apart, kept } = pairsUpon(
    former,
    { digests, entities },
    linker,
    bounds,
  );
  const moved = withMovedArticles(storiesOf(digests, ties), corrections, find, storyOf);
  const { stories } = moved;
  const pairs = withCorrectedPairs({ same, opposed, apart }, corrections.relations, statements);
  const clusters = clustersOf(statements, pairs.same, pairs.areApart);
  const named = withCorrectedTopics(topicsOf(digests), corrections);
  const { topics } = named;
  const linked = {
    topics: listed(topics),
    stories: listed(stories),
    copies,
    entities,
    windows: windowsOf(digests, stories),
  };
  const archive: Archive = {
    articles: digests.map((digest) => entryOf(digest, linked)),
    entities: withVoices(digests, entities).map((one) => withSignature(one, corrections.people)),
    topics,
    stories,
    clusters,
    relations: relationsOf(digests, statements, pairs.opposed, clusters).map((one) => ({
      ...one,
      evidence: [],
    })),
    home: new Homes(digests),
    misfits: [
      ...peopleNobodyIs(sorted, corrections.people, find),
      ...moved.misfits,
      ...named.misfits,
      ...pairs.misfits,
    ],
  };
  return { archive, kept };
}

/** Finds an article by its address, its id or the name of its seed. */
function finderOf(digests: readonly Digest[]): (article: string) => Digest | undefined {
  const byName = new Map(
    digests.flatMap((one) => [[one.slug, one] as const, [one.id, one] as const]),
  );
  return (article) => byName.get(article) ?? byName.get(article.replace(/^.*\/|\.\w+$/g, ''));
}

interface Linked {
  /** Ids of its topics and of its story, by article. */
  topics: ReadonlyMap<string, readonly string[]>;
  stories: ReadonlyMap<string, readonly string[]>;
  copies: ReadonlyMap<string, string>;
  entities: Entities;
  windows: ReadonlyMap<string, Window>;
}

/** Ids of the groups each article is listed in. */
function listed(
  groups: readonly { id: string; articles: readonly (string | { article: string })[] }[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, articles } of groups) {
    for (const one of articles) {
      const article = typeof one === 'string' ? one : one.article;
      const known = ids.get(article);
      if (known === undefined) ids.set(article, [id]);
      else known.push(id);
    }
  }
  return ids;
}

function entryOf(
  digest: Digest,
  { topics, stories, copies, entities, windows }: Linked,
): ArticleEntry {
  const { id, slug, title, date, outlet } = digest;
  return {
    id,
    slug,
    title,
    date,
    outlet: outlet === null ? null : idIn(entities.resolved, id, outlet.key),
    topics: [...(topics.get(id) ?? [])],
    subjects: restOf(digest).subjects.flatMap(subjectRecord),
    story: stories.get(id)?.[0] ?? null,
    window: windows.get(id) ?? null,
    duplicateOf: copies.get(id) ?? null,
  };
}
