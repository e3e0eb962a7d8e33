import { z } from 'zod';
import { Span } from './span.js';

/** A phrase a reader might look an article up under: a noun with what narrows it down. */
export const Keyphrase = z.object({
  span: Span,
  /** The phrase in its plainest form: "drug boats" for "several alleged drug boats". */
  label: z.string(),
  /** Stems of its words, the head last: two phrases with the same key are the same. */
  key: z.array(z.string()),
  /** With the event it is the object of, where there is one: "attacks on alleged drug boats". */
  event: z.string().nullable(),
});
export type Keyphrase = z.infer<typeof Keyphrase>;
