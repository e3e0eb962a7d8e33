import { z } from 'zod';
import { Span } from './span.js';

/** What a piece of a seed is. Every character of a seed lies in exactly one region. */
export const RegionRole = z.enum([
  'body',
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'caption',
  'credit',
  'timestamp',
  'rights',
  'syndication',
  'promo',
  'navigation',
  'share',
  'related',
  'comments',
  'debris',
  'metadata',
  'space',
]);
export type RegionRole = z.infer<typeof RegionRole>;

/** One labelled piece of a seed, with the rule that decided and how sure it was. */
export const Region = z.object({
  role: RegionRole,
  span: Span,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Region = z.infer<typeof Region>;
