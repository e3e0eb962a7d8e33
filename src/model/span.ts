import { z } from 'zod';

/**
 * A piece of a seed, pointing at its exact characters (W3C Web Annotation: a text position selector and a
 * text quote selector in one).
 *
 * Offsets count Unicode code points of the seed's text (the decoded bytes without a byte order mark, line
 * ends as they came), half-open: `exact` is what stands from `start` up to, not including, `end`.
 * `line` is 1-based.
 */
export const Span = z.object({
  exact: z.string(),
  /** Up to 32 code points before `exact`. */
  prefix: z.string(),
  /** Up to 32 code points after `exact`. */
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
});
export type Span = z.infer<typeof Span>;
