import { z } from 'zod';
import { Holder } from './holder.js';
import { Span } from './span.js';

/** Words between quotation marks, or in a block quotation, with whoever spoke them. */
export const Quote = z.object({
  /** Hash of the normalised words and the article's id. */
  id: z.string(),
  /** Verbatim, the marks excluded. */
  text: z.string(),
  /** Several when the quotation is split. */
  spans: z.array(Span),
  /** `direct`: a whole utterance. `mixed`: part of one, worked into the sentence. `phrase`: a term, no speech. */
  type: z.enum(['direct', 'mixed', 'phrase', 'block']),
  cue: z.array(Span),
  addressee: z.string().nullable(),
  speaker: Holder,
  /** Outermost first. */
  chain: z.array(Holder),
  /** How the words reached the article: spoken to it, through others, or translated. */
  fidelity: z.enum(['first-hand', 'relayed', 'translated', 'unknown']),
  /** Where or when it was said, as written, for example "During the call". */
  occasion: z.string().nullable(),
  /** Ids of quotes with the same or nearly the same words in other articles. */
  variants: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});
export type Quote = z.infer<typeof Quote>;

/** Rule of a quotation whose speaker was guessed with too little confidence to be named. */
export const DOUBTFUL_SPEAKER = 'speaker-doubtful';
