import { z } from 'zod';

/** `data/summary.json` of a site: what it holds, in numbers. */
export const Summary = z.object({
  articles: z.int().nonnegative(),
  quotations: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  people: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  disagreements: z.int().nonnegative(),
  /** First and last stated day of publication (EDTF); null where no article states one. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** Articles that state no day. */
  undated: z.int().nonnegative(),
  /** How many search indexes the site has. */
  searchIndexes: z.int().positive(),
  /** Language of its interface. */
  language: z.string(),
});
export type Summary = z.infer<typeof Summary>;

/** What joining needs of a person in a part's `data/people.json`. */
export const PartPerson = z.object({
  name: z.string(),
  url: z.string(),
  roles: z.array(z.object({ role: z.string() })),
  articles: z.array(z.string()),
  said: z.array(z.string()),
});
export type PartPerson = z.infer<typeof PartPerson>;

/** What joining needs of a topic in a part's `data/topics.json`. */
export const PartTopic = z.object({
  label: z.string(),
  url: z.string(),
  /** Code of the IPTC Media Topics. */
  subject: z.string().nullable(),
  articles: z.array(z.unknown()),
  claims: z.array(z.string()),
});
export type PartTopic = z.infer<typeof PartTopic>;

/** A site that is joined with others. */
export interface Part {
  /** Where it lies below the joined site, without a slash at the end. */
  folder: string;
  title: string;
  summary: Summary;
  /** Read anew each time, so that no two parts need be in memory at once. */
  people: () => readonly PartPerson[];
  topics: () => readonly PartTopic[];
}
