import type { Archive, ArticleEntry } from '../model/archive.js';
import type { Digest } from '../model/digest.js';
import { candidatePairs } from './claims/candidates.js';
import { clustersOf } from './claims/clusters.js';
import { saysTheSame } from './claims/similarity.js';
import { statementsOf } from './claims/statement.js';
import { duplicatesOf } from './duplicates.js';
import { entitiesOf } from './entities.js';
import { byCodePoint } from './order.js';
import { withVoices } from './people.js';
import { relationsOf } from './relations/index.js';
import { storiesOf } from './stories.js';
import { topicsOf } from './topics/index.js';

export { withOwnSlugs, type SlugClash } from './slugs.js';
export { digestOf } from './digest/index.js';
export { completed, completion, withEvidence, type Completion } from './complete.js';

/**
 * What the articles are together: people, sources, topics, stories, claims that say the same, and how claims
 * stand to one another. Decisions look at two digests at a time and at connected components of such pairs, so
 * the order of the digests changes nothing and one more touches only its own component.
 */
export function link(unordered: readonly Digest[]): Archive {
  const digests = [...unordered].sort((a, b) => byCodePoint(a.id, b.id));
  const entities = entitiesOf(digests);
  const copies = duplicatesOf(digests);
  const statements = statementsOf(digests, entities);
  const pairs = candidatePairs(statements);
  const clusters = clustersOf(statements, pairs, copies);
  const agreeing = pairs
    .map(([a, b]) => [statements[a]!, statements[b]!] as const)
    .filter(([a, b]) => saysTheSame(a, b))
    .map(([a, b]) => [a.article, b.article] as const);
  const stories = storiesOf(digests, statements, agreeing, copies);
  const topics = topicsOf(digests);
  return {
    articles: digests.map((digest) => entryOf(digest, { topics, stories, copies, entities })),
    entities: withVoices(digests, entities),
    topics,
    stories,
    clusters,
    relations: relationsOf(digests, statements, pairs, clusters, copies).map((one) => ({
      ...one,
      evidence: [],
    })),
    home: Object.fromEntries(
      digests.flatMap(({ id, claims, quotes }) =>
        [...claims, ...quotes].map((atom) => [atom.id, id]),
      ),
    ),
  };
}

interface Linked {
  topics: Archive['topics'];
  stories: Archive['stories'];
  copies: ReadonlyMap<string, string>;
  entities: ReturnType<typeof entitiesOf>;
}

function entryOf(digest: Digest, { topics, stories, copies, entities }: Linked): ArticleEntry {
  const { id, slug, title, date, outlet } = digest;
  return {
    id,
    slug,
    title,
    date,
    outlet: outlet === null ? null : entities.resolve(id, outlet.key),
    topics: topics
      .filter(({ articles }) => articles.some(({ article }) => article === id))
      .map((topic) => topic.id),
    story: stories.find(({ articles }) => articles.includes(id))?.id ?? null,
    duplicateOf: copies.get(id) ?? null,
  };
}
