import { z } from 'zod';
import { RelationType } from './relation.js';

/** The files of corrections at the archive's root. */
export const CORRECTION_FILES = ['topics.yml', 'people.yml', 'archive.overrides.yml'] as const;
export type CorrectionFile = (typeof CORRECTION_FILES)[number];

/** Who corrected something, and why: shown wherever the correction shows. */
const signed = {
  who: z.string().trim().min(1),
  why: z.string().trim().min(1),
};

const name = z.string().trim().min(1).max(200);
/** An article: its address (slug) or the path of its seed. */
const article = z.string().trim().min(1).max(500);
/** A claim or quotation: its id. */
const atom = z.string().trim().min(1).max(80);

/** One entry of `topics.yml`: what a topic is called, and how it is shown. */
export const TopicCorrection = z.strictObject({
  /** The topic's label or one of its aliases, as the archive found it. */
  topic: name,
  label: name.optional(),
  aliases: z.array(name).max(50).optional(),
  description: z.string().trim().min(1).max(2_000).optional(),
  /** Label of the wider topic it stands under. */
  parent: name.optional(),
  /** Code of the IPTC Media Topics. */
  subject: z
    .string()
    .regex(/^\d{8}$/, 'a code of eight digits')
    .optional(),
  hide: z.boolean().optional(),
  ...signed,
});
export type TopicCorrection = z.infer<typeof TopicCorrection>;

/** One entry of `people.yml`: names that are one person's, or a name that two people have. */
export const PersonCorrection = z.union([
  z.strictObject({ name, same: z.array(name).min(1).max(50), ...signed }),
  z.strictObject({ name, articles: z.array(article).min(1).max(1_000), as: name, ...signed }),
]);
export type PersonCorrection = z.infer<typeof PersonCorrection>;

/** A relation taken out, or put in. */
export const RelationCorrection = z.union([
  z.strictObject({ reject: z.tuple([atom, atom]), ...signed }),
  z.strictObject({ add: RelationType, between: z.tuple([atom, atom]), ...signed }),
]);
export type RelationCorrection = z.infer<typeof RelationCorrection>;

/** An article put into the story of another, or into none. */
export const StoryCorrection = z.strictObject({
  article,
  with: article.nullable(),
  ...signed,
});
export type StoryCorrection = z.infer<typeof StoryCorrection>;

/** `archive.overrides.yml`. */
export const ArchiveOverrides = z.strictObject({
  relations: z.array(RelationCorrection).max(10_000).default([]),
  stories: z.array(StoryCorrection).max(10_000).default([]),
});

/** Everything a person corrected in what the articles are together. */
export interface Corrections {
  topics: TopicCorrection[];
  people: PersonCorrection[];
  relations: RelationCorrection[];
  stories: StoryCorrection[];
}

export const NO_CORRECTIONS: Corrections = { topics: [], people: [], relations: [], stories: [] };

/** A correction as a record shows it. */
export const Corrected = z.object({ who: z.string(), why: z.string() });
export type Corrected = z.infer<typeof Corrected>;
