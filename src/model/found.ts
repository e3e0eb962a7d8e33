import { z } from 'zod';
import { Span } from './span.js';

/** How a value came to be known. */
export const Status = z.enum(['stated', 'inferred', 'override']);
export type Status = z.infer<typeof Status>;

const evidence = {
  /** The characters of the seed the value was read from; empty only for an override. */
  evidence: z.array(Span),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  status: Status,
};

/** A value read from a seed together with what supports it. Where nothing supports one, it is null. */
export const FoundText = z.object({ value: z.string(), ...evidence });
export type FoundText = z.infer<typeof FoundText>;

/** One name of a byline: a person, an agency, another body (an outlet, its desk), or the initials an editor signs with. */
export const FoundByline = FoundText.extend({
  kind: z.enum(['person', 'agency', 'organization', 'initials']),
});
export type FoundByline = z.infer<typeof FoundByline>;

/**
 * A point in time as the seed gives it. `value` repeats `iso`, or `edtf` where there is no single day.
 */
export const FoundDate = FoundText.extend({
  /** The words it was read from. */
  raw: z.string(),
  /** Extended Date/Time Format (ISO 8601-2), for example `2025-12-01` or `[2025-01-12,2025-12-01]`. */
  edtf: z.string(),
  /** Wall time as written, with an offset only where one is stated; null where the day is not certain. */
  iso: z.string().nullable(),
  zone: z.enum(['stated', 'inferred', 'unknown']),
  /** Other readings the evidence could not rule out, as ISO strings. */
  alternatives: z.array(z.string()),
  /** Why this reading was chosen, in words. */
  why: z.string(),
});
export type FoundDate = z.infer<typeof FoundDate>;
