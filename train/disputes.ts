import { join } from 'node:path';
import { digestOf } from '../src/link/digest/index.js';
import type { StoryModels } from '../src/link/context.js';
import { duplicatesOf } from '../src/link/duplicates.js';
import { entitiesOf } from '../src/link/entities/index.js';
import { Statements } from '../src/link/claims/statements.js';
import { probability, type LogLinear } from '../src/link/compare/log-linear.js';
import { DISPUTE_FEATURES } from '../src/link/relations/dispute-features.js';
import { disputeCandidates } from '../src/link/relations/dispute.js';
import { onOneMatter } from '../src/link/relations/reports.js';
import type { Reporter } from '../src/link/relations/teller.js';
import { tiesOf } from '../src/link/stories/ties.js';
import { articlesOf, jsonLines } from './articles.js';
import { fitLogLinear } from './log-linear.js';

/** Two articles, what could be disputes between them, and whether they conflict. */
export interface DisputePair {
  /** The claim whose reports they are, or the set they are of. */
  group: string;
  candidates: number[][];
  conflict: boolean;
  weight: number;
}

/** How much a pair of another set counts, of which it is only likely that nothing is disputed. */
const PRESUMED = 0.7;
const PENALTY = 4;
/** How often the candidate that speaks for a pair is chosen anew. */
const ROUNDS = 4;

/** What of the evaluation sets is compared: pairs people marked (FNC-1), and reports of one event (AllSides, BASIL). */
export function readDisputePairs(data: string, models: StoryModels): DisputePair[] {
  return [...markedPairs(data, models), ...presumedPairs(data, models)];
}

function markedPairs(data: string, models: StoryModels): DisputePair[] {
  const { files, compare } = comparedIn(data, 'fnc', models);
  const rows = jsonLines<{ file: string; cluster: string }>(data, 'fnc/dev/clusters.jsonl');
  const groups = new Map(rows.map(({ file, cluster }) => [file, cluster]));
  const place = new Map(files.map((file, n) => [file, n]));
  const pairs = jsonLines<{ a: string; b: string; label: string }>(
    join(data, 'fnc/dev/body-pairs.jsonl'),
  );
  return pairs.flatMap(({ a, b, label }) => {
    const candidates = compare(place.get(a)!, place.get(b)!);
    if (candidates.length === 0) return [];
    return [{ group: groups.get(a)!, candidates, conflict: label === 'conflict', weight: 1 }];
  });
}

/** Political reports of one event nearly never deny what the other affirms. */
function presumedPairs(data: string, models: StoryModels): DisputePair[] {
  const { digests, copies, compare } = comparedIn(data, 'stories', models);
  return tiesOf(digests, copies, models)
    .ties.filter(onOneMatter)
    .flatMap(([a, b]) => {
      const candidates = compare(a, b);
      if (candidates.length === 0) return [];
      return [{ group: `stories ${a}`, candidates, conflict: false, weight: PRESUMED }];
    });
}

function comparedIn(data: string, set: string, { weights }: StoryModels) {
  const articles = articlesOf(data, set);
  const digests = articles.map(({ article }) => digestOf(article, weights));
  const { copies } = duplicatesOf(digests);
  const statements = new Statements({
    ...{ digests, copies, weights },
    entities: entitiesOf(digests),
  });
  const reporters = digests.map((digest, place): Reporter => ({
    digest,
    statements: statements.of(place),
  }));
  return {
    files: articles.map(({ file }) => file),
    digests,
    copies,
    compare: (a: number, b: number): number[][] =>
      disputeCandidates(reporters[a]!, reporters[b]!, weights).map(({ features }) => features),
  };
}

/**
 * Learns from pairs of articles of which only is known whether they conflict, and not in which words: the candidate most
 * like a dispute speaks for its pair, and is chosen anew by what was learned (multiple-instance learning; Andrews,
 * Tsochantaridis & Hofmann 2003).
 */
export function trainDispute(pairs: readonly DisputePair[]): LogLinear {
  let chosen = pairs.map(({ candidates }) =>
    candidates.reduce((best, one) => (first(one) > first(best) ? one : best)),
  );
  let model = fit(pairs, chosen);
  for (let round = 1; round < ROUNDS; round++) {
    chosen = pairs.map(({ candidates }) =>
      candidates.reduce((best, one) =>
        probability(model, one) > probability(model, best) ? one : best,
      ),
    );
    model = fit(pairs, chosen);
  }
  return model;
}

/** Before anything is learned: how much of what is denied is met. */
function first([denied = 0, lighter = 0]: readonly number[]): number {
  return denied + lighter;
}

function fit(pairs: readonly DisputePair[], chosen: readonly number[][]): LogLinear {
  const examples = pairs.map(({ conflict, weight }, n) => ({
    features: chosen[n]!,
    positive: conflict,
    weight,
  }));
  return fitLogLinear(DISPUTE_FEATURES, examples, PENALTY);
}
