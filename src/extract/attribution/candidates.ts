import { restOfSentence } from './absent-content.js';
import { mainSubject, mayShare } from './absent-source.js';
import { withContinuedQuotations } from './continued-quotations.js';
import { spansOf, type Labelling, type Reading } from './label-text.js';
import type { LabelledSpan } from './labels.js';
import { linkSpans, type FallbackRules, type LinkedAttribution } from './link.js';
import type { Scene } from './scene.js';
import { wholeClauses } from './whole-clauses.js';

/** An attribution that at least one way of reading finds. */
export interface Candidate {
  readonly linked: LinkedAttribution;
  /** Which ways of reading find it: bit n for the n-th. */
  readonly readings: number;
  /** How far the likeliest of these readings lies behind the tagger's own there, in nats. */
  readonly gap: number;
}

/** Every attribution that some way of reading finds in a text, each once. */
export function candidatesOf(labelling: Labelling): Candidate[] {
  const pool = new Map<string, Candidate>();
  labelling.readings.forEach((reading, n) => {
    for (const linked of linkedIn(labelling, reading)) {
      const key = keyOf(linked);
      const known = pool.get(key);
      const gap = reading.gap[linked.cue.start]!;
      pool.set(key, {
        linked: known?.linked ?? linked,
        readings: (known?.readings ?? 0) | (1 << n),
        gap: Math.min(known?.gap ?? Infinity, gap),
      });
    }
  });
  return [...pool.values()];
}

/** Two attributions are one where all their parts are the same tokens. */
function keyOf({ cue, source, content }: LinkedAttribution): string {
  const spans = [cue, ...content].map(({ start, end }) => `${start}-${end}`);
  return `${source === null ? '' : `${source.start}-${source.end}`}|${spans.join(',')}`;
}

/** Joins what one way of reading labels. */
function linkedIn(labelling: Labelling, reading: Reading): LinkedAttribution[] {
  const { scene } = labelling;
  const spans = wholeClauses(scene, spansOf(labelling, reading));
  const { tokens, sentenceOf } = scene.analysis;
  const context = { line: tokens.line, sentenceOf };
  return withContinuedQuotations(scene, linkSpans(spans, context, fallbackRules(scene, spans))).map(
    ({ source, ...rest }) => ({ ...rest, source: withoutRelative(scene, source) }),
  );
}

/** "Officials, who": the pronoun begins what is said of them. */
function withoutRelative({ analysis }: Scene, source: LabelledSpan | null): LabelledSpan | null {
  if (source === null || source.end - source.start < 3) return source;
  const isRelative = /^(?:WP|WDT)$/.test(analysis.tag(source.end - 1));
  return isRelative && analysis.lemma(source.end - 2) === ','
    ? { ...source, end: source.end - 2 }
    : source;
}

function fallbackRules(scene: Scene, spans: readonly LabelledSpan[]): FallbackRules {
  return {
    findSubject: (cue) => mainSubject(scene, cue),
    findContent: (cue, source) => {
      const content = restOfSentence(scene, cue, source, spans);
      return content ? [content] : [];
    },
    mayShare: (source) => mayShare(scene, source),
  };
}
