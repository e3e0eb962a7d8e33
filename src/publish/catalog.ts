import type { Archive, ArticleEntry, Cluster, Entity, Story, Topic } from '../model/archive.js';
import type { Relation } from '../model/relation.js';
import { bearer, type Bearer } from './address.js';
import { ITSELF, observed, observing, qualityOf, type Ledger } from './ledger.js';
import { compare } from './order.js';

/**
 * The archive with every question a page asks of it answered by one look-up. Each answer is noted: an article with all
 * the archive says of it as one, people, topics, stories and clusters by the qualities that are asked for.
 */
export class Catalog {
  readonly #archive: Archive;
  readonly #ledger: Ledger;
  readonly #newest: readonly ArticleEntry[];
  readonly #articles: ReadonlyMap<string, ArticleEntry>;
  readonly #rank: ReadonlyMap<string, number>;
  readonly #entities: ReadonlyMap<string, Bearer>;
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #speakers = new Map<string, Bearer[]>();
  readonly #named = new Map<string, Bearer[]>();
  readonly #clusters = new Map<string, Cluster>();
  readonly #relations = new Map<string, Relation[]>();
  readonly #copies = new Map<string, ArticleEntry[]>();
  readonly #published = new Map<string, ArticleEntry[]>();
  readonly #narrower = new Map<string, Topic[]>();
  /** Who the article's own keys stand for. */
  readonly #bearers = new Map<string, string[]>();

  constructor(archive: Archive, ledger: Ledger) {
    this.#archive = archive;
    this.#ledger = ledger;
    const entries = archive.articles.map((entry) =>
      observing(entry, 'topics', () => {
        this.noteTopics(entry.id);
      }),
    );
    this.#newest = newestFirst(entries);
    this.#articles = byId(entries);
    this.#rank = new Map(this.#newest.map(({ id }, i) => [id, i]));
    this.#entities = this.#observed('entity', archive.entities.map(bearer));
    this.#topics = this.#observed('topic', archive.topics);
    this.#stories = this.#observed('story', archive.stories);
    const clusters = this.#observed('cluster', archive.clusters);
    for (const entity of archive.entities) this.#file(entity);
    for (const { id, parent } of archive.topics) {
      if (parent != null) add(this.#narrower, parent, this.#topics.get(id)!);
    }
    for (const { id, members } of archive.clusters) {
      for (const member of members) this.#clusters.set(member, clusters.get(id)!);
    }
    for (const relation of archive.relations) {
      for (const member of new Set(relation.members)) add(this.#relations, member, relation);
    }
    for (const entry of this.#newest) {
      if (entry.duplicateOf !== null) add(this.#copies, entry.duplicateOf, entry);
      if (entry.outlet !== null) add(this.#published, entry.outlet, entry);
    }
    this.#tellSources();
  }

  #observed<T extends { id: string }>(name: string, items: readonly T[]): Map<string, T> {
    this.#ledger.source(name, qualityOf(byId(items)));
    this.#ledger.source(`${name}-list`, () => items.map(({ id }) => id));
    return byId(items.map((item) => observed(item, name, this.#ledger)));
  }

  #file({ id, said, articles, members }: Entity): void {
    const entity = this.#entities.get(id)!;
    for (const member of members) add(this.#bearers, member.article, `${member.entity}\t${id}`);
    for (const atom of said) add(this.#speakers, atom, entity);
    for (const article of articles) add(this.#named, article, entity);
  }

  #tellSources(): void {
    const relations = byId(this.#archive.relations);
    this.#ledger.source('articles', () => this.#newest);
    this.#ledger.source('article-list', () => [...this.#articles.keys()]);
    this.#ledger.source('article-topics', (id) => this.#articles.get(id)?.topics);
    this.#ledger.source('relations', () => this.#archive.relations);
    this.#ledger.source('relation', (id) => relations.get(id));
    this.#ledger.source('home', (atom) => this.#homeOf(atom));
    this.#ledger.source('narrower', (topic) => this.#narrower.get(topic)?.map(({ id }) => id));
    this.#ledger.source('published', (outlet) => this.#published.get(outlet)?.map(({ id }) => id));
  }

  /** All articles, newest first; what has no date comes last. */
  get articles(): readonly ArticleEntry[] {
    this.#ledger.note('articles');
    return this.#newest;
  }

  /** Ids of all articles, in their own order. */
  get articleIds(): string[] {
    this.#ledger.note('article-list');
    return [...this.#articles.keys()];
  }

  get entities(): Bearer[] {
    this.#ledger.note('entity-list');
    return [...this.#entities.values()];
  }

  get topics(): Topic[] {
    this.#ledger.note('topic-list');
    return [...this.#topics.values()];
  }

  get stories(): Story[] {
    this.#ledger.note('story-list');
    return [...this.#stories.values()];
  }

  get clusters(): Cluster[] {
    this.#ledger.note('cluster-list');
    return this.#archive.clusters.map((one) => observed(one, 'cluster', this.#ledger));
  }

  get relations(): readonly Relation[] {
    this.#ledger.note('relations');
    return this.#archive.relations;
  }

  article(id: string): ArticleEntry | null {
    this.#ledger.note('article', id);
    return this.#articles.get(id) ?? null;
  }

  /** Notes a look at the topics of an article: a topic found anew is a look at it, and none at all else of the article. */
  noteTopics(article: string): void {
    this.#ledger.note('article-topics', article);
  }

  /** Place of an article in the order of time, 0 for the newest: for putting articles in order, and for nothing else. */
  rank(id: string): number {
    this.#ledger.note('article', id);
    return this.#rank.get(id) ?? this.#newest.length;
  }

  entity(id: string | null): Bearer | null {
    return id === null ? null : this.#one('entity', this.#entities, id);
  }

  topic(id: string): Topic | null {
    return this.#one('topic', this.#topics, id);
  }

  /** Topics that a person put under this one. */
  narrowerThan(topic: string): readonly Topic[] {
    this.#ledger.note('narrower', topic);
    return this.#narrower.get(topic) ?? [];
  }

  story(id: string | null): Story | null {
    return id === null ? null : this.#one('story', this.#stories, id);
  }

  #one<T>(name: string, items: ReadonlyMap<string, T>, id: string): T | null {
    this.#ledger.note(name, `${id}\t${ITSELF}`);
    return items.get(id) ?? null;
  }

  /** Who a quote or claim is from. */
  speakersOf(atom: string): readonly Bearer[] {
    this.noteAtom(atom);
    return this.#speakers.get(atom) ?? [];
  }

  /** Everybody and everything an article names. */
  namedIn(article: string): readonly Bearer[] {
    this.#ledger.note('article', article);
    return this.#named.get(article) ?? [];
  }

  /** The cluster of claims that say the same as this one, if any. */
  clusterOf(atom: string): Cluster | null {
    this.noteAtom(atom);
    return this.#clusters.get(atom) ?? null;
  }

  relationsOf(atom: string): readonly Relation[] {
    this.noteAtom(atom);
    const relations = this.#relations.get(atom) ?? [];
    for (const { id } of relations) this.#ledger.note('relation', id);
    return relations;
  }

  copiesOf(article: string): readonly ArticleEntry[] {
    this.#ledger.note('article', article);
    return this.#noted(this.#copies.get(article));
  }

  /** Articles of an outlet, newest first. */
  publishedBy(outlet: string): readonly ArticleEntry[] {
    this.#ledger.note('published', outlet);
    return this.#noted(this.#published.get(outlet));
  }

  #noted(entries: readonly ArticleEntry[] = []): readonly ArticleEntry[] {
    for (const { id } of entries) this.#ledger.note('article', id);
    return entries;
  }

  /** The article a quote or claim stands in. */
  homeOf(atom: string): ArticleEntry | null {
    this.noteAtom(atom);
    const home = this.#homeOf(atom);
    return home === undefined ? null : (this.#articles.get(home) ?? null);
  }

  #homeOf(atom: string): string | undefined {
    return this.#archive.home.get(atom);
  }

  /** Notes a look at a quote or claim, which is one at its article; of an id no article has, that there is none. */
  noteAtom(atom: string): void {
    const home = this.#homeOf(atom);
    if (home === undefined) this.#ledger.note('home', atom);
    else this.#ledger.note('article', home);
  }

  /** True where other articles, or another claim, are set beside this quote or claim. */
  isCompared(atom: string): boolean {
    return this.relationsOf(atom).length > 0 || (this.clusterOf(atom)?.articles.length ?? 0) > 1;
  }

  /**
   * What the archive, and not its seed, says of an article and of the quotes and claims that stand in it: whatever a look
   * at the article can show, but for its topics.
   */
  standingOf(id: string, atoms: readonly string[]): unknown {
    const entry = this.#articles.get(id);
    return [
      entry && { ...entry, topics: null },
      this.#named.get(id)?.map((one) => one.id),
      this.#copies.get(id)?.map((one) => one.id),
      this.#bearers.get(id),
      atoms.map((atom) => [
        this.#clusters.get(atom)?.id,
        this.#relations.get(atom)?.map((one) => one.id),
        this.#speakers.get(atom)?.map((one) => one.id),
        this.isCompared(atom),
      ]),
    ];
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
