import type { LinkedAttribution } from './link.js';

/** Number of values that {@link evidenceOf} gives. */
export const EVIDENCE_SIZE = 9;

/** Posteriors below this say no more than that a span is doubtful. */
const FLOOR = 1e-3;

/**
 * What speaks for an attribution being right, as the inputs of a logistic regression: log posteriors of its
 * weakest borders, where its source came from, and whether it is a report.
 */
export function evidenceOf(linked: LinkedAttribution, reported: boolean): Float64Array {
  const { cue, source, content, link } = linked;
  const weakest = Math.min(...content.map((span) => span.certainty));
  const own = source !== null && (link === 'stated' || link === 'shared');
  return Float64Array.of(
    1,
    Math.log(Math.max(cue.certainty, FLOOR)),
    own ? Math.log(Math.max(source.certainty, FLOOR)) : 0,
    Math.log(Math.max(weakest, FLOOR)),
    link === 'shared' ? 1 : 0,
    link === 'inferred' ? 1 : 0,
    link === 'none' ? 1 : 0,
    reported ? 1 : 0,
    content.length > 1 ? 1 : 0,
  );
}

/** Probability (0–1) that an attribution is right; `weights` were fitted on texts the tagger had not seen. */
export function confidenceOf(evidence: Float64Array, weights: Float32Array): number {
  let score = 0;
  for (let i = 0; i < EVIDENCE_SIZE; i++) score += evidence[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-score));
}
