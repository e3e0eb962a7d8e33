import { z } from 'zod';
import { Span } from './span.js';

export const RelationType = z.enum([
  'agrees',
  'contradicts',
  'conditional',
  'tension',
  'differs-in-degree',
  'differs-in-scope',
  'differs-in-number',
  'differs-in-date',
  'framing',
  'source-error',
]);
export type RelationType = z.infer<typeof RelationType>;

/** Whose word something rests on: the innermost holder who is not the actor of a reported act. */
export const Origin = z.object({
  /** Stable within the archive: two members with the same key share one origin. */
  key: z.string(),
  label: z.string(),
  /** False for the own voice of an unknown publisher: listed, not counted. */
  known: z.boolean(),
});
export type Origin = z.infer<typeof Origin>;

/** How claims or quotes of the archive stand to one another. */
export const Relation = z.object({
  id: z.string(),
  type: RelationType,
  members: z.array(z.string()),
  /** Who stands against whom; null for `agrees` and `framing`. */
  sides: z.tuple([z.array(z.string()), z.array(z.string())]).nullable(),
  origins: z.array(Origin),
  independentOrigins: z.int().positive(),
  /** The words that decided, one or more from each side. */
  evidence: z.array(z.object({ member: z.string(), article: z.string(), span: Span })),
  why: z.string(),
  confidence: z.number().min(0).max(1),
  /** Who put it in, and why. */
  corrected: z.object({ who: z.string(), why: z.string() }).optional(),
});
export type Relation = z.infer<typeof Relation>;
