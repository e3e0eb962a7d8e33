import { pruneCorpus, type IndexedCorpus } from '../src/language/crf/corpus.js';
import type { TrainedCrf } from '../src/language/crf/model.js';
import { trainCrf, type TrainingOptions } from '../src/language/crf/train.js';
import { meanOf } from './mean.js';

/** How many features to keep, and how long to train before choosing them. */
export interface Pruning {
  readonly keep: number;
  readonly epochs: number;
  /** How many trainings, each with a seed of its own, the model is the mean of: steadier than any of them. */
  readonly runs: number;
}

/**
 * Trains twice: first briefly on all features, to see which matter, then properly on those that do. A model
 * a third of the size is as good, because the weights that remain take over from those that went.
 */
export function trainPruned(
  corpus: IndexedCorpus,
  options: TrainingOptions,
  pruning: Pruning,
): TrainedCrf {
  const scout = trainCrf(corpus, { ...options, epochs: pruning.epochs, averaged: 2 });
  const pruned = pruneCorpus(corpus, bestRows(corpus, scout, pruning.keep));
  const runs = Array.from({ length: pruning.runs }, (_, run) =>
    trainCrf(pruned, { ...options, seed: options.seed + run }),
  );
  return meanOf(runs);
}

/** Marks the rows whose largest weight, times the root of how often they occur, is largest. */
function bestRows(corpus: IndexedCorpus, model: TrainedCrf, keep: number): Uint8Array {
  const worth = new Float64Array(corpus.rows.size);
  for (let f = 0; f < corpus.ids.length; f++) worth[corpus.ids[f]!]!++;
  const width = model.labels.length;
  for (let row = 0; row < worth.length; row++) {
    let largest = 0;
    for (let y = 0; y < width; y++)
      largest = Math.max(largest, Math.abs(model.weights[row * width + y]!));
    worth[row] = largest * Math.sqrt(worth[row]!);
  }
  const threshold = Float64Array.from(worth).sort()[Math.max(0, worth.length - keep)]!;
  return Uint8Array.from(worth, (value) => (value >= threshold ? 1 : 0));
}
