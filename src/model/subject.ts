import { z } from 'zod';

/** A subject of the IPTC Media Topics (© IPTC, CC BY 4.0) that an article's words speak for. */
export const Subject = z.object({
  /** The concept's code, `15000000`. */
  code: z.string(),
  label: z.string(),
  /** Code of its top-level concept; its own for a top-level one. */
  top: z.string(),
  /** The words that decided. */
  why: z.string(),
});
export type Subject = z.infer<typeof Subject>;
