import { z } from 'zod';
import { Span } from './span.js';

export const EntityKind = z.enum(['person', 'organization', 'outlet', 'place', 'other']);
export type EntityKind = z.infer<typeof EntityKind>;

/** A place in the text where somebody or something is named. */
export const Mention = z.object({
  span: Span,
  /** The fullest form of the name in this article. */
  name: z.string(),
  kind: EntityKind,
  /** Key of the entity inside this article; linking maps it to the archive's. */
  entity: z.string(),
  /** Words that describe the bearer here: "Ruritanian President", "a political analyst". */
  role: Span.nullable(),
});
export type Mention = z.infer<typeof Mention>;

/** Something wrong in the source itself, shown and never repaired. */
export const Defect = z.object({
  kind: z.enum(['role-conflict', 'cut-off', 'mojibake', 'truncated']),
  span: Span,
  /** What it stands against, elsewhere in the seed. */
  against: z.array(Span),
  why: z.string(),
});
export type Defect = z.infer<typeof Defect>;
