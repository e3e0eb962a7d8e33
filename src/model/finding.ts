import { z } from 'zod';

/**
 * Something a person should know about one input: what was wrong, where, and what to do about it.
 * The field names are those of a VFileMessage (`reason`, `line`, `column`, `ruleId`); `cure` is its `note`.
 */
export const Finding = z.object({
  /** Path of the input as the user would type it, relative to the seeds folder for a seed. */
  file: z.string(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  ruleId: z.string(),
  /** `error`: the input was not used. `warning`: used, with this reservation. `info`: good to know. */
  severity: z.enum(['error', 'warning', 'info']),
  reason: z.string(),
  cure: z.string(),
});
export type Finding = z.infer<typeof Finding>;
