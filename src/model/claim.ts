import { z } from 'zod';
import { Holder } from './holder.js';
import { Span } from './span.js';

/** A number inside a claim. */
export const Quantity = z.object({
  span: Span,
  value: z.number(),
  /** What is counted, as written: "people", "%", "USD". */
  unit: z.string().nullable(),
  bound: z.enum(['exact', 'about', 'at-least', 'at-most']),
});
export type Quantity = z.infer<typeof Quantity>;

/** A time inside a claim, resolved where the seed allows it. */
export const ClaimTime = z.object({
  span: Span,
  /** Extended Date/Time Format; null where the seed is undated. */
  edtf: z.string().nullable(),
  why: z.string(),
});
export type ClaimTime = z.infer<typeof ClaimTime>;

export const ClaimType = z.enum([
  'event',
  'speech-act',
  'quantity',
  'prediction',
  'belief',
  'accusation',
  'evaluation',
  'interpretation',
  'mental-state',
  'reason',
  'generalisation',
]);
export type ClaimType = z.infer<typeof ClaimType>;

/** FactBank values (Saurí and Pustejovsky, 2009), relative to the innermost holder. */
export const Factuality = z.enum(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu']);
export type Factuality = z.infer<typeof Factuality>;

/** A statement that could be checked: attributed to someone, or in the article's own voice. */
export const Claim = z.object({
  /** Hash of the normalised words and the article's id. */
  id: z.string(),
  text: z.string(),
  spans: z.array(Span),
  cue: z.array(Span),
  /** Outermost first; may end in the actor of a reported speech act. */
  chain: z.array(Holder),
  /** False below the confidence threshold: in the record, not on pages. */
  published: z.boolean(),
  attribution: z.enum(['explicit', 'inherited', 'hearsay', 'agentless', 'none']),
  factuality: Factuality,
  hedges: z.array(Span),
  /** How the cue stands to what it reports: said, claimed, admitted. */
  stance: z.enum(['neutral', 'distancing', 'endorsing']),
  type: ClaimType,
  quantities: z.array(Quantity),
  times: z.array(ClaimTime),
  /** Keys of the entities it speaks of. */
  about: z.array(z.string()),
  /** The event it speaks of, as written ("The meeting between Berg and Hale"), where one is named. */
  occasion: Span.nullable(),
  /** Ids of quotes inside it. */
  quotes: z.array(z.string()),
  checkworthiness: z.number().min(0).max(1),
  /** Id of the cluster of claims that say the same. */
  cluster: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});
export type Claim = z.infer<typeof Claim>;
