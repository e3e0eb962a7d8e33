import { z } from 'zod';
import { Attribution } from './attribution.js';
import { Claim } from './claim.js';
import { Finding } from './finding.js';
import { FoundByline, FoundDate, FoundText } from './found.js';
import { Keyphrase } from './keyphrase.js';
import { Defect, Mention } from './mention.js';
import { Override, SidecarRef } from './override.js';
import { Quote } from './quote.js';
import { Region } from './region.js';
import { Span } from './span.js';
import { Subject } from './subject.js';

/** The file a record was read from. */
export const SeedRef = z.object({
  /** Relative to the seeds folder, with forward slashes. */
  path: z.string(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  encoding: z.string(),
  format: z.enum(['text', 'markdown', 'html']),
});
export type SeedRef = z.infer<typeof SeedRef>;

/** A rights notice as it stands in the seed. */
export const Rights = z.object({
  notice: z.string(),
  holder: z.string().nullable(),
  year: z.int().nullable(),
  /** The notice forbids reproduction. */
  reserved: z.boolean(),
  evidence: z.array(Span),
});
export type Rights = z.infer<typeof Rights>;

/** Where an article comes from. */
export const Source = z.object({
  publisher: FoundText.nullable(),
  originalPublisher: FoundText.nullable(),
  byline: z.array(FoundByline),
  /** Address of the article at its publisher. */
  url: FoundText.nullable(),
  /** The news agency whose text it is. */
  wire: FoundText.nullable(),
  /** The place of its dateline. */
  place: FoundText.nullable(),
  rights: Rights.nullable(),
});
export type Source = z.infer<typeof Source>;

/** When an article was published and changed, as it says itself; a window worked out is kept apart. */
export const ArticleDate = z.object({
  published: FoundDate.nullable(),
  modified: FoundDate.nullable(),
  inferred: z.object({ edtf: z.string(), why: z.string(), evidence: z.array(Span) }).nullable(),
});
export type ArticleDate = z.infer<typeof ArticleDate>;

export const Title = z.object({
  text: z.string(),
  /** `derived`: the seed states no headline; made from its first words. */
  status: z.enum(['stated', 'derived', 'override']),
  evidence: z.array(Span),
});
export type Title = z.infer<typeof Title>;

/** The structured record of one seed: source, date, quotes, claims, and all that supports them. */
export const Article = z.object({
  id: z.string(),
  slug: z.string(),
  /** Address of its page, relative to the site's root. */
  url: z.string(),
  seed: SeedRef,
  /** The sidecar with a person's corrections, where there is one. */
  sidecar: SidecarRef.nullable(),
  title: Title,
  standfirst: Span.nullable(),
  /** BCP 47; `und` where it could not be told. */
  language: z.string(),
  source: Source,
  date: ArticleDate,
  quotes: z.array(Quote),
  claims: z.array(Claim),
  attributions: z.array(Attribution),
  mentions: z.array(Mention),
  keyphrases: z.array(Keyphrase),
  /** Ids of topics; filled in by linking. */
  topics: z.array(z.string()),
  /** What it is about in the terms of the IPTC, the surest first; filled in by linking. */
  subjects: z.array(Subject),
  regions: z.array(Region),
  defects: z.array(Defect),
  findings: z.array(Finding),
  /** What a person corrected, and what the program had read there. */
  overrides: z.array(Override),
  /** Id of the story; filled in by linking. */
  story: z.string().nullable(),
  /** Id of the representative of its near-duplicate group, never a chain. */
  duplicateOf: z.string().nullable(),
  /** Front matter the archive has no field for, as strings. */
  extra: z.record(z.string(), z.string()),
});
export type Article = z.infer<typeof Article>;
