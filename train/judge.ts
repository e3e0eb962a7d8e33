import { candidatesOf } from '../src/extract/attribution/candidates.js';
import { EVIDENCE_SIZE, evidenceOf } from '../src/extract/attribution/evidence/index.js';
import { CURVE_POINTS, worthOf } from '../src/extract/attribution/judge.js';
import { labelText } from '../src/extract/attribution/label-text.js';
import type { LabelledSpan } from '../src/extract/attribution/labels.js';
import { loadTagger, type TaggerModel } from '../src/extract/attribution/model.js';
import { setScene } from '../src/extract/attribution/scene.js';
import type { Forest } from '../src/language/forest/forest.js';
import { packForest } from '../src/language/forest/pack.js';
import { trainForest, type ForestOptions } from '../src/language/forest/train.js';
import { Gold } from './agreement.js';
import { trainAttribution } from './attribution.js';
import type { AttributionArticle } from './attribution-articles.js';
import { isotonicCurve } from './isotonic.js';
import type { Fragments } from './polnear.js';

/** The articles are cut into so many parts; each is read by a tagger that has learnt from the others alone. */
const PARTS = 5;

export const FOREST: ForestOptions = {
  trees: 250,
  depth: 5,
  rate: 0.06,
  penalty: 4,
  leastWeight: 4,
  cases: 0.7,
  features: 0.5,
  seed: 1,
};

/** The candidates of some articles, and how far the articles' readers agree with each. */
export interface Cases {
  readonly evidence: Float32Array;
  readonly right: Float64Array;
  readonly worth: Float64Array;
}

/** Packed judge, by file name. */
export type JudgeFiles = Record<'judge.forest' | 'confidence.f32', Uint8Array>;

/**
 * Trains what judges candidates. It must know them as they are in texts that the tagger has not seen, so each part of
 * the articles is read by a tagger of its own; and its own answers are turned into probabilities by those it gives on
 * parts it has not seen.
 */
export function trainJudge(articles: readonly AttributionArticle[]): JudgeFiles {
  const parts = Array.from({ length: PARTS }, (_, k) => {
    const rest = articles.filter((__, i) => i % PARTS !== k);
    const model = loadTagger(trainAttribution(rest, `part ${String(k + 1)}`, { runs: 1 }));
    return casesOf(
      articles.filter((__, i) => i % PARTS === k),
      model,
    );
  });
  const unseen = parts.map((part, k) =>
    worthOf(part.evidence, judge(grown(parts.filter((_, i) => i !== k)))),
  );
  const curve = isotonicCurve(
    joined(unseen),
    joined(parts.map(({ right }) => right)),
    CURVE_POINTS,
  );
  return {
    'judge.forest': packForest(grown(parts)),
    'confidence.f32': new Uint8Array(curve.buffer),
  };
}

function judge(forest: Forest): { forest: Forest; curve: Float32Array } {
  return { forest, curve: new Float32Array(CURVE_POINTS) };
}

function grown(parts: readonly Cases[]): Forest {
  const values = new Float32Array(parts.reduce((sum, { evidence }) => sum + evidence.length, 0));
  let at = 0;
  for (const { evidence } of parts) {
    values.set(evidence, at);
    at += evidence.length;
  }
  const count = values.length / EVIDENCE_SIZE;
  const worth = joined(parts.map((part) => part.worth));
  return trainForest({ count, width: EVIDENCE_SIZE, values }, worth, FOREST);
}

function joined(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}

export function casesOf(articles: readonly AttributionArticle[], model: TaggerModel): Cases {
  const all = articles.map((article) => casesOfOne(article, model));
  return {
    evidence: Float32Array.from(all.flatMap(({ evidence }) => [...evidence])),
    right: joined(all.map(({ right }) => right)),
    worth: joined(all.map(({ worth }) => worth)),
  };
}

function casesOfOne({ analysis, readings }: AttributionArticle, model: TaggerModel): Cases {
  const labelling = labelText(setScene(analysis, model.cues, model.clusters), model);
  const candidates = candidatesOf(labelling);
  const { start, end } = analysis.tokens;
  const stretches = (spans: readonly LabelledSpan[]): Fragments =>
    spans.map((span) => [start[span.start]!, end[span.end - 1]!] as const);
  const gold = new Gold(analysis.tokens, analysis.forms, readings);
  const agreements = candidates.map(({ linked }) =>
    gold.agreement({
      source: stretches(linked.source ? [linked.source] : []),
      cue: stretches([linked.cue]),
      content: stretches(linked.content),
    }),
  );
  return {
    evidence: evidenceOf(labelling, candidates, model.cues),
    right: Float64Array.from(agreements, ({ right }) => right),
    worth: Float64Array.from(agreements, ({ worth }) => worth),
  };
}
