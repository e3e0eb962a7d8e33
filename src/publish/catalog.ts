import type { Archive, ArticleEntry, Cluster, Entity, Story, Topic } from '../model/archive.js';
import type { Relation } from '../model/relation.js';
import { compare } from './order.js';

/** The archive with every question a page asks of it answered by one look-up. */
export class Catalog {
  readonly archive: Archive;
  /** Newest first; what has no date comes last. */
  readonly articles: readonly ArticleEntry[];
  readonly #articles: ReadonlyMap<string, ArticleEntry>;
  readonly #rank: ReadonlyMap<string, number>;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #speakers = new Map<string, Entity[]>();
  readonly #named = new Map<string, Entity[]>();
  readonly #clusters = new Map<string, Cluster>();
  readonly #relations = new Map<string, Relation[]>();
  readonly #copies = new Map<string, ArticleEntry[]>();
  readonly #published = new Map<string, ArticleEntry[]>();

  constructor(archive: Archive) {
    this.archive = archive;
    this.articles = newestFirst(archive.articles);
    this.#articles = byId(archive.articles);
    this.#rank = new Map(this.articles.map(({ id }, i) => [id, i]));
    this.#entities = byId(archive.entities);
    this.#topics = byId(archive.topics);
    this.#stories = byId(archive.stories);
    for (const entity of archive.entities) this.#file(entity);
    for (const cluster of archive.clusters) {
      for (const member of cluster.members) this.#clusters.set(member, cluster);
    }
    for (const relation of archive.relations) {
      for (const member of new Set(relation.members)) add(this.#relations, member, relation);
    }
    for (const entry of this.articles) {
      if (entry.duplicateOf !== null) add(this.#copies, entry.duplicateOf, entry);
      if (entry.outlet !== null) add(this.#published, entry.outlet, entry);
    }
  }

  #file(entity: Entity): void {
    for (const atom of entity.said) add(this.#speakers, atom, entity);
    for (const article of entity.articles) add(this.#named, article, entity);
  }

  article(id: string): ArticleEntry | null {
    return this.#articles.get(id) ?? null;
  }

  /** Place of an article in the order of time, 0 for the newest. */
  rank(id: string): number {
    return this.#rank.get(id) ?? this.articles.length;
  }

  entity(id: string | null): Entity | null {
    return id === null ? null : (this.#entities.get(id) ?? null);
  }

  topic(id: string): Topic | null {
    return this.#topics.get(id) ?? null;
  }

  story(id: string | null): Story | null {
    return id === null ? null : (this.#stories.get(id) ?? null);
  }

  /** Who a quote or claim is from. */
  speakersOf(atom: string): readonly Entity[] {
    return this.#speakers.get(atom) ?? [];
  }

  /** Everybody and everything an article names. */
  namedIn(article: string): readonly Entity[] {
    return this.#named.get(article) ?? [];
  }

  /** The cluster of claims that say the same as this one, if any. */
  clusterOf(atom: string): Cluster | null {
    return this.#clusters.get(atom) ?? null;
  }

  relationsOf(atom: string): readonly Relation[] {
    return this.#relations.get(atom) ?? [];
  }

  copiesOf(article: string): readonly ArticleEntry[] {
    return this.#copies.get(article) ?? [];
  }

  /** Articles of an outlet, newest first. */
  publishedBy(outlet: string): readonly ArticleEntry[] {
    return this.#published.get(outlet) ?? [];
  }

  /** The article a quote or claim stands in. */
  homeOf(atom: string): ArticleEntry | null {
    const { home } = this.archive;
    return Object.hasOwn(home, atom) ? this.article(home[atom] ?? '') : null;
  }

  /** True where other articles, or another claim, are set beside this quote or claim. */
  isCompared(atom: string): boolean {
    return this.relationsOf(atom).length > 0 || (this.clusterOf(atom)?.articles.length ?? 0) > 1;
  }
}

function newestFirst(entries: readonly ArticleEntry[]): ArticleEntry[] {
  return [...entries].sort(
    (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.slug, b.slug) || compare(a.id, b.id),
  );
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
