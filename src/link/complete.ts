import type { Archive, ArticleEntry } from '../model/archive.js';
import type { Article } from '../model/article.js';
import type { Holder } from '../model/holder.js';
import type { Relation } from '../model/relation.js';
import { idIn, resolvedKeys, type Resolved } from './entities/resolved.js';

/** Lookups over an archive that completing many records shares. */
export interface Completion {
  entry: Map<string, Archive['articles'][number]>;
  cluster: Map<string, string>;
  resolved: Resolved;
}

/** Prepares the lookups once. */
export function completion(archive: Archive): Completion {
  return {
    entry: new Map(archive.articles.map((entry) => [entry.id, entry])),
    cluster: new Map(
      archive.clusters.flatMap(({ id, members }) => members.map((member) => [member, id])),
    ),
    resolved: resolvedKeys(archive.entities),
  };
}

/** A record with what only the archive knows: topics, story, copies, clusters, and the archive's entities. */
export function completed(article: Article, { entry, cluster, resolved }: Completion): Article {
  const linked = entry.get(article.id);
  const idOf = (key: string) => idIn(resolved, article.id, key);
  const holder = (one: Holder): Holder =>
    one.entity === null ? one : { ...one, entity: idOf(one.entity) };
  return {
    ...article,
    slug: linked?.slug ?? article.slug,
    url: `articles/${linked?.slug ?? article.slug}/`,
    topics: linked?.topics ?? [],
    subjects: linked?.subjects ?? [],
    date: withWindow(article.date, linked?.window ?? null),
    story: linked?.story ?? null,
    duplicateOf: linked?.duplicateOf ?? null,
    mentions: article.mentions.map((mention) => ({ ...mention, entity: idOf(mention.entity) })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      speaker: holder(quote.speaker),
      chain: quote.chain.map(holder),
    })),
    claims: article.claims.map((claim) => ({
      ...claim,
      chain: claim.chain.map(holder),
      about: [...new Set(claim.about.map(idOf))],
      cluster: cluster.get(claim.id) ?? null,
    })),
  };
}

/** The same of what is kept of its record for lists. */
export function completedOutline<T extends Outlined>(
  outline: T,
  { entry, resolved }: Completion,
): T {
  const { id } = outline;
  const idOf = (key: string | null) => (key === null ? null : idIn(resolved, id, key));
  return {
    ...outline,
    date: withWindow(outline.date, entry.get(id)?.window ?? null),
    chains: outline.chains.map((chain) => chain.map(idOf)),
  };
}

/** What an outline has that only the archive can complete: its date, and who stands in its chains. */
interface Outlined {
  id: string;
  date: Article['date'];
  chains: readonly (readonly (string | null)[])[];
}

/** What the article says of its own date stands; a window without an end, or none, gives way to its story's. */
function withWindow(date: Article['date'], window: ArticleEntry['window']): Article['date'] {
  const isOpen = date.inferred === null || date.inferred.edtf.includes('..');
  if (window === null || date.published !== null || !isOpen) return date;
  return { ...date, inferred: { ...window, evidence: [] } };
}

/**
 * Relations with the words that decided: the spans of their members, read from their records. Each record is read
 * once, however many relations its article is part of.
 */
export function withEvidence(
  relations: readonly Relation[],
  load: (article: string) => Article,
  home: Archive['home'],
): Relation[] {
  const wanted = new Map<string, Set<string>>();
  for (const member of relations.flatMap(({ members }) => members)) {
    const article = home.get(member);
    if (article === undefined) continue;
    const ids = wanted.get(article);
    if (ids === undefined) wanted.set(article, new Set([member]));
    else ids.add(member);
  }
  const evidence = new Map<string, Relation['evidence']>();
  for (const [article, ids] of wanted) {
    const { claims, quotes } = load(article);
    for (const { id: member, spans } of [...claims, ...quotes]) {
      if (ids.has(member) && !evidence.has(member))
        evidence.set(
          member,
          spans.map((span) => ({ member, article, span })),
        );
    }
  }
  return relations.map((relation) => ({
    ...relation,
    evidence: relation.members.flatMap((member) => evidence.get(member) ?? []),
  }));
}
