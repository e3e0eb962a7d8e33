import { z } from 'zod';
import { Span } from './span.js';

/** One level of "who says what", as PolNeAR marks it: source, cue and content (Newell et al., LREC 2018). */
export const Attribution = z.object({
  source: z.array(Span).nullable(),
  cue: z.array(Span).nullable(),
  content: z.array(Span),
  /** Ids of the quotes inside the content. */
  quotes: z.array(z.string()),
  /** A statement proper (said, wrote, according to), not a wish or an attitude. */
  reported: z.boolean(),
  confidence: z.number().min(0).max(1),
});
export type Attribution = z.infer<typeof Attribution>;
