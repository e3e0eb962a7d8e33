import { z } from 'zod';
import { Span } from './span.js';

/** What of a record a person can set, by the name it has in a sidecar. */
export const FIELDS = [
  'title',
  'standfirst',
  'language',
  'publisher',
  'originalPublisher',
  'byline',
  'url',
  'wire',
  'place',
  'published',
  'modified',
  'rights',
  'slug',
  'hide',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Lists of a record in which a person can mend, reject or add something. */
export const LISTS = ['regions', 'quotes', 'claims'] as const;
export type ListName = (typeof LISTS)[number];

/** One correction of a sidecar that was applied: what a person put in the place of what the program had read. */
export const Override = z.object({
  field: z.enum([...FIELDS, ...LISTS]),
  /** `set`: another value. `reject`: taken out of its list. `add`: put into it. */
  action: z.enum(['set', 'reject', 'add']),
  /** Id of the quote or claim; null for anything else. */
  target: z.string().nullable(),
  /** What holds now, in words; null for "not stated" and for what was rejected. */
  value: z.string().nullable(),
  /** What the program had read, in words; null where it had read nothing. */
  replaced: z.string().nullable(),
  /** Where in the seed it had read that; for a region, a quote or a claim the words concerned. */
  evidence: z.array(Span),
  who: z.string().nullable(),
  why: z.string().nullable(),
  /** Line of the sidecar. */
  line: z.int().positive(),
});
export type Override = z.infer<typeof Override>;

/** The sidecar a record was corrected by. */
export const SidecarRef = z.object({
  /** Relative to the seeds folder, with forward slashes. */
  path: z.string(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
});
export type SidecarRef = z.infer<typeof SidecarRef>;
