import { packCueLexicon } from '../src/extract/attribution/cue-lexicon.js';
import {
  attributionFeatures,
  TRANSITION_CLASSES,
} from '../src/extract/attribution/features/index.js';
import { ATTRIBUTION_LABELS, Label } from '../src/extract/attribution/labels.js';
import { paragraphRanges } from '../src/extract/attribution/paragraphs.js';
import { setScene } from '../src/extract/attribution/scene.js';
import { packWordClusters, type WordClusters } from '../src/extract/attribution/word-clusters.js';
import { CorpusBuilder, indexCorpus, type IndexedCorpus } from '../src/language/crf/corpus.js';
import type { TrainedCrf } from '../src/language/crf/model.js';
import { packCrf } from '../src/language/crf/pack.js';
import { SequenceBuilder } from '../src/language/crf/sequence.js';
import type { AttributionArticle } from './attribution-articles.js';
import { cueProbabilities, lexiconWithout, sumCounts } from './cue-counts.js';
import { epochLog } from './log.js';
import { trainPruned } from './pruned.js';
import { clusterWords } from './word-clusters.js';

/**
 * Added to the score of every cue's first token: a CRF trained for likelihood is too shy of rare labels for
 * the best F1. Chosen on held-out training articles.
 */
const CUE_BONUS = 1;
/** A feature must occur so often to be considered. */
const MINIMUM_COUNT = 3;

/** Packed tagger, cue lexicon and word clusters, by file name. */
export type AttributionFiles = Record<'attribution.crf' | 'cues.lex' | 'clusters.lex', Uint8Array>;

/** Trains the attribution tagger, the mean of some runs; `what` names it in the log. */
export function trainAttribution(
  articles: readonly AttributionArticle[],
  what: string,
  { runs }: { runs: number },
): AttributionFiles {
  const clusters = clusterWords(articles.map(({ analysis }) => analysis));
  const lookup = { clusterOf: (word: number) => clusters.get(word) ?? 0 };
  const tagger = trainPruned(
    attributionCorpus(articles, lookup),
    {
      labels: ATTRIBUTION_LABELS,
      classCount: TRANSITION_CLASSES,
      epochs: 12,
      rate: 0.01,
      dropout: 0.7,
      decay: 0,
      averaged: 4,
      seed: 3,
      onEpoch: epochLog(what),
    },
    { keep: 300_000, epochs: 6, runs },
  );
  const total = sumCounts(articles.map(({ counts }) => counts));
  return {
    'attribution.crf': packCrf(withCueBonus(tagger), { limit: 2.5, minimumSteps: 1 }),
    'cues.lex': packCueLexicon(cueProbabilities(total)),
    'clusters.lex': packWordClusters(clusters),
  };
}

function attributionCorpus(
  articles: readonly AttributionArticle[],
  clusters: WordClusters,
): IndexedCorpus {
  const total = sumCounts(articles.map(({ counts }) => counts));
  const corpus = new CorpusBuilder();
  const features = new SequenceBuilder();
  for (const { analysis, labels, counts } of articles) {
    const scene = setScene(analysis, lexiconWithout(total, counts), clusters);
    for (const [first, end] of paragraphRanges(analysis.tokens)) {
      attributionFeatures(scene, first, end, features);
      for (const reading of labels) corpus.add(features, reading.subarray(first, end));
    }
  }
  return indexCorpus(corpus.build(), MINIMUM_COUNT);
}

/** Builds the bonus into the transitions, so that reading costs nothing more. */
function withCueBonus(model: TrainedCrf): TrainedCrf {
  const width = model.labels.length;
  const transitions = model.transitions.map((score, i) =>
    i % width === Label.Cue ? score + CUE_BONUS : score,
  );
  const initial = model.initial.map((score, y) => (y === Label.Cue ? score + CUE_BONUS : score));
  return { ...model, transitions, initial };
}
