import type { Archive, ArticleEntry, Cluster, Entity, Story, Topic } from '../../model/archive.js';
import type { Article } from '../../model/article.js';
import type { Holder } from '../../model/holder.js';
import type { EntityKind } from '../../model/mention.js';
import type { Origin, Relation } from '../../model/relation.js';
import { ArchiveConfig } from '../../model/config.js';
import type { PublishInput } from '../input.js';
import { idOf, type Draft } from './draft.js';

/** What the invented articles are together, as linking would find it. */
export interface Links {
  topics?: Topic[];
  stories?: Story[];
  clusters?: Cluster[];
  relations?: Relation[];
  /** Roles by name: which article words it how. */
  roles?: Record<string, Entity['roles']>;
  aliases?: Record<string, string[]>;
}

/** Binds drafts to an archive: entries and entities are read off their holders and publishers. */
export function bind(drafts: readonly Draft[], links: Links = {}): Archive {
  const articles = drafts.map(({ article }) => article);
  const entities = entitiesOf(articles, links);
  const clusters = links.clusters ?? [];
  for (const { claims } of articles) {
    for (const claim of claims) {
      claim.cluster = clusters.find(({ members }) => members.includes(claim.id))?.id ?? null;
    }
  }
  return {
    articles: articles.map((article) => entryOf(article, entities, links)),
    entities,
    topics: links.topics ?? [],
    stories: links.stories ?? [],
    clusters,
    relations: links.relations ?? [],
    home: new Map(
      articles.flatMap(({ id, quotes, claims }) =>
        [...quotes, ...claims].map((atom) => [atom.id, id] as const),
      ),
    ),
  };
}

/** A publishable input over drafts. */
export function inputOf(
  drafts: readonly Draft[],
  links: Links = {},
  config: Partial<ArchiveConfig> = {},
): PublishInput {
  const archive = bind(drafts, links);
  const byId = new Map(drafts.map(({ article }) => [article.id, article]));
  return {
    archive,
    load: (id) => byId.get(id)!,
    config: ArchiveConfig.parse(config),
    contentPages: [{ path: 'about.md', text: '---\ntitle: About\n---\n\nHow it is made.\n' }],
    findings: drafts.flatMap(({ article }) => article.findings),
    version: '0.0.0',
  };
}

function entryOf(article: Article, entities: readonly Entity[], links: Links): ArticleEntry {
  const { id, slug, title, date, source } = article;
  const outlet = source.publisher ?? source.originalPublisher;
  const topics = (links.topics ?? []).filter((t) => t.articles.some((one) => one.article === id));
  const story = (links.stories ?? []).find(({ articles }) => articles.includes(id));
  article.topics = topics.map((topic) => topic.id);
  article.story = story?.id ?? null;
  return {
    id,
    slug,
    title: title.text,
    date: date.published?.iso ?? date.inferred?.edtf.split('/')[0] ?? null,
    outlet: entities.find((one) => one.kind === 'outlet' && one.name === outlet?.value)?.id ?? null,
    topics: article.topics,
    subjects: [],
    window: null,
    story: article.story,
    duplicateOf: article.duplicateOf,
  };
}

function entitiesOf(articles: readonly Article[], links: Links): Entity[] {
  const found = new Map<string, Entity>();
  for (const article of articles) {
    const { publisher, originalPublisher } = article.source;
    const outlet = (publisher ?? originalPublisher)?.value;
    if (outlet !== undefined) entityOf(found, 'outlet', outlet, article.id);
    for (const { id, speaker } of article.quotes) said(found, speaker, article.id, id);
    for (const { id, chain, about } of article.claims) {
      const origin = chain.findLast(({ act }) => act !== true);
      if (origin !== undefined && chain.length > 1) said(found, origin, article.id, id);
      for (const link of chain)
        if (link.entity !== null) entityOf(found, link.kind, link.label, article.id);
      for (const key of about) {
        const [kind = '', name = ''] = key.split(/:(.*)/s);
        entityOf(found, kind, name, article.id).about.push(id);
      }
    }
  }
  for (const entity of found.values()) {
    entity.roles = links.roles?.[entity.name] ?? [];
    entity.aliases = links.aliases?.[entity.name] ?? [];
  }
  return [...found.values()];
}

function said(found: Map<string, Entity>, who: Holder, article: string, atom: string): void {
  if (who.entity !== null) entityOf(found, who.kind, who.label, article).said.push(atom);
}

function entityOf(found: Map<string, Entity>, kind: string, name: string, article: string): Entity {
  const key = `${kind}:${name}`;
  const slug =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-') || idOf(name);
  const blank = { aliases: [], roles: [], members: [], articles: [], said: [], about: [] };
  const entity = found.get(key) ?? {
    ...structuredClone(blank),
    id: key,
    slug,
    name,
    kind: kind as EntityKind,
  };
  found.set(key, entity);
  if (!entity.articles.includes(article)) {
    entity.articles.push(article);
    entity.members.push({ article, entity: key });
  }
  return entity;
}

/** A topic of some articles. */
export function topic(label: string, drafts: readonly Draft[], fields: Partial<Topic> = {}): Topic {
  const slug = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: idOf('topic', label),
    slug,
    label,
    aliases: [],
    description: null,
    subject: null,
    articles: drafts.map(({ article }) => ({ article: article.id, why: `names “${label}”` })),
    claims: drafts.flatMap(({ article }) => article.claims.map(({ id }) => id)),
    quotes: drafts.flatMap(({ article }) => article.quotes.map(({ id }) => id)),
    related: [],
    ...fields,
  };
}

/** A cluster of claims with the origins they rest on. */
export function cluster(members: string[], articles: string[], origins: Origin[]): Cluster {
  const id = [...members].sort()[0]!;
  const known = origins.filter(({ known: one }) => one).length;
  return { id, members, articles, origins, independentOrigins: Math.max(1, known) };
}

/** A relation between claims or quotes of drafts, its evidence being their whole words. */
export function relation(
  type: Relation['type'],
  sides: readonly (readonly [Draft, string])[][],
  why: string,
): Relation {
  const members = sides.flat().map(([draft, words]) => draft.id(words));
  const ids = (side: readonly (readonly [Draft, string])[] = []) =>
    side.map(([draft, words]) => draft.id(words));
  const sided = type !== 'agrees' && type !== 'framing';
  return {
    id: idOf('relation', type, ...members),
    type,
    members,
    sides: sided ? [ids(sides[0]), ids(sides[1])] : null,
    origins: [],
    independentOrigins: 1,
    evidence: sides.flat().map(([draft, words]) => ({
      member: draft.id(words),
      article: draft.article.id,
      span: draft.spanOf(words),
    })),
    why,
    confidence: 0.82,
  };
}
