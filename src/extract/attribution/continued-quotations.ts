import type { LabelledSpan } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { QuoteState } from './quote-places.js';
import { Mark, type Scene } from './scene.js';

/** Fewer words between marks are a phrase, not a statement that goes on. */
const SHORTEST = 3;

/**
 * Gives a quotation that nobody was found to say to the one who spoke just before it in its paragraph:
 * “A,” he said. “B.” — B is his too when it begins a sentence and nothing else is said in between.
 */
export function withContinuedQuotations(
  scene: Scene,
  linked: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const covered = coveredTokens(scene, linked);
  const extended = [...linked];
  scene.quotes.segments.forEach((_, q) => {
    const quotation = freeStatement(scene, q, covered);
    const owner = quotation ? speakerBefore(scene, extended, quotation) : -1;
    if (quotation === null || owner < 0) return;
    const { content, ...rest } = extended[owner]!;
    extended[owner] = { ...rest, content: [...content, quotation] };
  });
  return extended;
}

/** 1 for each token that belongs to an attribution. */
export function coveredTokens(scene: Scene, linked: readonly LinkedAttribution[]): Uint8Array {
  const covered = new Uint8Array(scene.analysis.tokens.count);
  for (const { cue, source, content } of linked)
    for (const span of [cue, ...content, ...(source ? [source] : [])])
      covered.fill(1, span.start, span.end);
  return covered;
}

/** The quotation as a content, when it is a statement of its own that no attribution touches. */
function freeStatement(scene: Scene, q: number, covered: Uint8Array): LabelledSpan | null {
  const { quotes, mark, analysis } = scene;
  const start = quotes.first[q]!;
  const end = quotes.end[q]!;
  const sentence = analysis.sentenceOf[start];
  if (sentence === undefined || analysis.sentences.first[sentence] !== start) return null;
  let words = 0;
  for (let t = start; t < end; t++) {
    if (covered[t] === 1) return null;
    if (mark[t] === Mark.None) words++;
  }
  return words < SHORTEST ? null : { role: 'content', direction: -1, start, end, certainty: 0.4 };
}

/** Index of the attribution whose cue comes last before a quotation in its paragraph and follows a quotation. */
function speakerBefore(
  { quotes, analysis }: Scene,
  linked: readonly LinkedAttribution[],
  { start }: LabelledSpan,
): number {
  const { line } = analysis.tokens;
  const last = linked.findLastIndex(
    ({ cue }) => cue.end <= start && line[cue.start] === line[start],
  );
  const spoken = linked[last]?.content.some(
    (span) => quotes.state[span.start] === QuoteState.Open && line[span.start] === line[start],
  );
  return spoken ? last : -1;
}
