import type { Discourse, TokenRange } from '../discourse.js';
import { carried } from '../holders/draft.js';
import type { DraftQuote, QuoteScene } from './draft.js';
import type { Segment } from './quoted.js';
import type { SpeakerFound } from './speaker-rules.js';

/**
 * In a conversation told turn by turn, a paragraph that is nothing but a quotation is of the one of two people who did
 * not speak in the paragraph before: “Who?” asked Berg. ¶ “You,” said Hale. ¶ “Me?” Only questions and their answers
 * tell a conversation from a report, where whoever spoke last goes on.
 */
export function takingTurns(
  segment: Segment,
  { discourse, earlier, quoted }: QuoteScene,
): SpeakerFound | null {
  const own = paragraphOf(discourse, segment.tokens);
  const [first, last] = [earlier.at(-2), earlier.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (segment.continues || !(asks(discourse, segment) || asks(discourse, last.segments.at(-1)!)))
    return null;
  const { from, to } = discourse.paragraph(own);
  if (quoted.share({ from, to }) < 0.95) return null;
  const [one, other] = [speakerOf(first), speakerOf(last)];
  if (one === null || other === null || one.entity === other.entity) return null;
  const before = paragraphOf(discourse, { from: from - 1, to: from });
  if (paragraphOf(discourse, last.segments.at(-1)!.tokens) !== before || before === own)
    return null;
  return {
    chain: first.chain.map((holder) => carried(holder, 'inferred')),
    cue: [],
    attribution: null,
    rule: 'taking-turns',
    confidence: 0.5,
    speech: true,
  };
}

function asks(discourse: Discourse, { inner: [start, end] }: Segment): boolean {
  return /\?\s*$/.test(discourse.analysis.text.slice(start, end));
}

/** Somebody with a name who spoke a whole utterance. */
function speakerOf({ type, chain }: DraftQuote): { entity: string } | null {
  const entity = chain.at(-1)?.entity ?? null;
  return type === 'direct' && entity !== null ? { entity } : null;
}

function paragraphOf(discourse: Discourse, { from }: TokenRange): number {
  return discourse.paragraphOf(discourse.sentenceOf(from));
}
