import { z } from 'zod';
import { Corrected } from './correction.js';
import { EntityKind } from './mention.js';
import { Origin, Relation } from './relation.js';
import { Subject } from './subject.js';

/** An article as lists show it. */
export const ArticleEntry = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  /** Id of the source it was published by; null where not stated. */
  outlet: z.string().nullable(),
  topics: z.array(z.string()),
  subjects: z.array(Subject),
  story: z.string().nullable(),
  /** For an undated article, when its story says it appeared: an inference. */
  window: z.object({ edtf: z.string(), why: z.string() }).nullable(),
  duplicateOf: z.string().nullable(),
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

/** A person, organisation or place of the archive, its names merged. */
export const Entity = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: EntityKind,
  aliases: z.array(z.string()),
  /** What each article calls the bearer: "Ruritanian President". */
  roles: z.array(z.object({ article: z.string(), role: z.string() })),
  /** Keys under which single articles know it: article id and that article's entity key. */
  members: z.array(z.object({ article: z.string(), entity: z.string() })),
  articles: z.array(z.string()),
  /** Ids of quotes and claims it is the speaker or holder of. */
  said: z.array(z.string()),
  /** Ids of claims that speak of it. */
  about: z.array(z.string()),
  /** Who corrected it, and why. */
  corrected: Corrected.optional(),
});
export type Entity = z.infer<typeof Entity>;

export const Topic = z.object({
  id: z.string(),
  slug: z.string(),
  label: z.string(),
  /** Other phrases the articles use for it. */
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  /** Code of the IPTC Media Topics most of its articles are about; null where they are about several. */
  subject: z.string().nullable(),
  articles: z.array(z.object({ article: z.string(), why: z.string() })),
  claims: z.array(z.string()),
  quotes: z.array(z.string()),
  related: z.array(z.object({ topic: z.string(), shared: z.int() })),
  /** Id of the wider topic it stands under, where a person says so. */
  parent: z.string().nullable().optional(),
  /** Who corrected it, and why. */
  corrected: Corrected.optional(),
});
export type Topic = z.infer<typeof Topic>;

/** Articles on one event. */
export const Story = z.object({
  id: z.string(),
  slug: z.string(),
  label: z.string(),
  articles: z.array(z.string()),
  why: z.string(),
  /** Who corrected it, and why. */
  corrected: Corrected.optional(),
});
export type Story = z.infer<typeof Story>;

/** Claims that say the same. Its id is the smallest of its members'. */
export const Cluster = z.object({
  id: z.string(),
  members: z.array(z.string()),
  articles: z.array(z.string()),
  origins: z.array(Origin),
  independentOrigins: z.int().positive(),
});
export type Cluster = z.infer<typeof Cluster>;

/** What the articles are together. */
export const Archive = z.object({
  articles: z.array(ArticleEntry),
  entities: z.array(Entity),
  topics: z.array(Topic),
  stories: z.array(Story),
  clusters: z.array(Cluster),
  relations: z.array(Relation),
  /** The article each quote and claim stands in. */
  home: z.custom<Pick<ReadonlyMap<string, string>, 'get' | 'size'>>(),
  /** Corrections that fit nothing, with their file. */
  misfits: z.array(z.object({ file: z.string(), reason: z.string() })).optional(),
});
export type Archive = z.infer<typeof Archive>;
