import { z } from 'zod';
import { Span } from './span.js';

export const HolderKind = z.enum([
  'person',
  'organization',
  'outlet',
  'document',
  'unnamed-individual',
  'unnamed-group',
  'agentless',
]);
export type HolderKind = z.infer<typeof HolderKind>;

/** One link of an attribution chain: who vouches for what follows. */
export const Holder = z.object({
  /** As written in the seed. */
  label: z.string(),
  /** The name it stands for, where that is known. */
  name: z.string().nullable(),
  kind: HolderKind,
  /** `explicit`: beside its cue. `inherited`: carried on from a sentence before. `inferred`: worked out. */
  link: z.enum(['explicit', 'inherited', 'inferred']),
  mention: Span.nullable(),
  /** Key of the person, organisation or outlet; unnamed holders have none. */
  entity: z.string().nullable(),
  /** True when this is the actor of a reported speech act (B in "A reported that B demanded …"). */
  act: z.boolean().optional(),
});
export type Holder = z.infer<typeof Holder>;
