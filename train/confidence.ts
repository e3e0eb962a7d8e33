import { confidenceOf, EVIDENCE_SIZE, evidenceOf } from '../src/extract/attribution/confidence.js';
import type { LinkedAttribution } from '../src/extract/attribution/link.js';
import type { AttributionModel } from '../src/extract/attribution/model.js';
import { readLinked } from '../src/extract/attribution/read-linked.js';
import type { AttributionArticle } from './attribution-articles.js';
import { tokenSpans } from './gold-labels.js';
import type { Fragments, GoldAttribution } from './polnear.js';

/** What the regression learns from: an attribution's evidence and whether it was right. */
interface Case {
  readonly evidence: Float64Array;
  readonly right: boolean;
}

const ROUNDS = 400;
const RATE = 0.5;

/** Fits the confidence on articles that the tagger in `model` has not seen (logistic regression). */
export function fitConfidence(
  articles: readonly AttributionArticle[],
  model: AttributionModel,
): Float32Array {
  const cases = articles.flatMap((article) => judge(article, model));
  const weights = new Float32Array(EVIDENCE_SIZE);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(EVIDENCE_SIZE);
    for (const { evidence, right } of cases) {
      const miss = (right ? 1 : 0) - confidenceOf(evidence, weights);
      for (let i = 0; i < EVIDENCE_SIZE; i++) gradient[i]! += miss * evidence[i]!;
    }
    for (let i = 0; i < EVIDENCE_SIZE; i++) weights[i]! += (RATE * gradient[i]!) / cases.length;
  }
  return weights;
}

function judge(article: AttributionArticle, model: AttributionModel): Case[] {
  const gold = article.readings.flatMap(({ attributions }) => attributions);
  return readLinked(article.analysis, model).map(({ linked, reported }) => ({
    evidence: evidenceOf(linked, reported),
    right: gold.some((one) => agrees(article, linked, one)),
  }));
}

/** Whether source, cue and content each share at least half of their tokens with the gold ones. */
function agrees(
  { analysis }: AttributionArticle,
  linked: LinkedAttribution,
  gold: GoldAttribution,
): boolean {
  const tokens = (fragments: Fragments): Set<number> =>
    new Set(tokenSpans(analysis.tokens, fragments).flatMap(([start, end]) => range(start, end)));
  const found = (spans: readonly { start: number; end: number }[]): Set<number> =>
    new Set(spans.flatMap(({ start, end }) => range(start, end)));
  return (
    overlap(found([linked.cue]), tokens(gold.cue)) >= 0.5 &&
    overlap(found(linked.source ? [linked.source] : []), tokens(gold.source)) >= 0.5 &&
    overlap(found(linked.content), tokens(gold.content)) >= 0.5
  );
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Jaccard index; two empty sets agree. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common / (a.size + b.size - common);
}
