import type { Archive, ArticleEntry } from '../model/archive.js';
import type { Digest } from '../model/digest.js';
import { candidatePairs } from './claims/candidates.js';
import { clustersOf, type Same } from './claims/clusters.js';
import { confirmedSameness } from './claims/confirmed.js';
import { statementsOf, type Statement } from './claims/statement.js';
import { twinsOf } from './claims/twins.js';
import { NO_CORRECTIONS, type Corrections } from '../model/correction.js';
import type { Linker } from './context.js';
import {
  correctedKeys,
  peopleNobodyIs,
  withCorrectedNames,
  withSignature,
  withCorrectedTopics,
  withMovedArticles,
} from './corrections/index.js';
import { pairOf, withCorrectedPairs, type Compared } from './corrections/relations.js';
import { duplicatesOf } from './duplicates.js';
import { entitiesOf, type Entities } from './entities/index.js';
import { byCodePoint } from './order.js';
import { withVoices } from './people.js';
import { opposition, relationsOf, type BareRelation } from './relations/index.js';
import { opposedReports } from './relations/reports.js';
import { storiesOf, storyOf, tiesOf } from './stories/index.js';
import { windowsOf, type Window } from './stories/windows.js';
import { subjectRecord } from './subjects/index.js';
import { topicsOf } from './topics/index.js';

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

/**
 * What the articles are together: people, sources, topics, stories, claims that say the same, and how claims
 * stand to one another. Decisions look at two digests at a time and at connected components of such pairs, so
 * the order of the digests changes nothing. Two things look at all: words that hundreds of claims share pair none, and
 * how many articles a topic takes grows with the archive.
 */
export function link(
  unordered: readonly Digest[],
  linker: Linker,
  corrections: Corrections = NO_CORRECTIONS,
): Archive {
  const sorted = [...unordered].sort((a, b) => byCodePoint(a.id, b.id));
  const find = finderOf(sorted);
  const digests = withCorrectedNames(sorted, corrections, find);
  const entities = entitiesOf(digests, correctedKeys(corrections.people));
  const copies = duplicatesOf(digests);
  const statements = statementsOf(digests, entities, copies);
  const compared = compare(statements, linker);
  const ties = tiesOf(digests, copies, linker);
  const moved = withMovedArticles(storiesOf(digests, ties), corrections, find, storyOf);
  const { stories } = moved;
  compared.opposed.push(...opposedReports(ties, digests, statements, linker));
  const pairs = withCorrectedPairs(compared, corrections.relations, statements);
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
  return {
    articles: digests.map((digest) => entryOf(digest, linked)),
    entities: withVoices(digests, entities).map((one) => withSignature(one, corrections.people)),
    topics,
    stories,
    clusters,
    relations: relationsOf(digests, statements, pairs.opposed, clusters).map((one) => ({
      ...one,
      evidence: [],
    })),
    home: Object.fromEntries(
      digests.flatMap(({ id, claims, quotes }) =>
        [...claims, ...quotes].map((atom) => [atom.id, id]),
      ),
    ),
    misfits: [
      ...peopleNobodyIs(sorted, corrections.people, find),
      ...moved.misfits,
      ...named.misfits,
      ...pairs.misfits,
    ],
  };
}

/** Finds an article by its address, its id or the name of its seed. */
function finderOf(digests: readonly Digest[]): (article: string) => Digest | undefined {
  const byName = new Map(
    digests.flatMap((one) => [[one.slug, one] as const, [one.id, one] as const]),
  );
  return (article) => byName.get(article) ?? byName.get(article.replace(/^.*\/|\.\w+$/g, ''));
}

/** Looks at every pair worth it once: the pairs that say the same, and the relations of those that differ. */
function compare(statements: readonly Statement[], { weights }: Linker): Compared {
  const same: Same[] = [];
  const opposed: BareRelation[] = [];
  const apart = new Set<string>();
  const twins = twinsOf(statements);
  const add = (a: number, b: number) => {
    const score = confirmedSameness(statements[a]!, statements[b]!);
    if (score !== null) same.push([a, b, score]);
  };
  for (const [first, ...others] of twins) for (const other of others) add(first!, other);
  const firsts = twins.map(([first]) => statements[first!]!);
  for (const [one, two] of candidatePairs(firsts, weights)) {
    const [here, there] = [twins[one]!, twins[two]!];
    const all = [here, there].map((places) => places.map((place) => statements[place]!));
    const found = opposition(firsts[one]!, firsts[two]!, [all[0]!, all[1]!]);
    opposed.push(...found);
    if (found.some(({ type }) => type !== 'framing')) {
      for (const a of here) for (const b of there) apart.add(pairOf(a, b));
      continue;
    }
    for (const other of there) add(here[0]!, other);
    for (const other of here.slice(1)) add(other, there[0]!);
  }
  return { same, opposed, apart };
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
    outlet: outlet === null ? null : entities.resolve(id, outlet.key),
    topics: [...(topics.get(id) ?? [])],
    subjects: digest.subjects.flatMap(subjectRecord),
    story: stories.get(id)?.[0] ?? null,
    window: windows.get(id) ?? null,
    duplicateOf: copies.get(id) ?? null,
  };
}
