import { ruledLines } from '../src/clean/index.js';
import { lineFeatures } from '../src/clean/lines/features.js';
import { LINE_LABELS, labelNumber } from '../src/clean/lines/labels.js';
import {
  CorpusBuilder,
  indexCorpus,
  pruneCorpus,
  type Corpus,
  type IndexedCorpus,
} from '../src/language/crf/corpus.js';
import { packCrf } from '../src/language/crf/pack.js';
import { SequenceBuilder } from '../src/language/crf/sequence.js';
import { trainCrf } from '../src/language/crf/train.js';
import { unpackCrf } from '../src/language/crf/unpack.js';
import type { ModelFiles } from '../src/language/models.js';
import { goldLabels } from './line-labels.js';
import { epochLog } from './log.js';
import { meanOf } from './mean.js';
import type { GoldScrape } from './scrape-gold.js';
import { trainTitle } from './title.js';

/** A feature must be seen at this many publishers: what only one has is its own, not the trade's. */
const PUBLISHERS = 8;
/** The model is the mean of trainings in these random orders. */
const SEEDS = [1, 2, 3];

/** The files of the line models, trained on some scrapes. */
export function trainLineModels(scrapes: readonly GoldScrape[], log = true): ModelFiles {
  const title = trainTitle(scrapes, (some) => unpackCrf(trainLines(some, [1], false)));
  return {
    'lines.crf': trainLines(scrapes, SEEDS, log),
    'title.f32': new Uint8Array(title.buffer),
  };
}

/**
 * Trains the line model: every scrape as it is, and once more as nothing but its article, so that a text without
 * a page around it is known for one. The packed model.
 * @param seeds one training in each of these random orders; the model is their mean.
 */
function trainLines(
  scrapes: readonly GoldScrape[],
  seeds: readonly number[],
  log: boolean,
): Uint8Array {
  const corpus = publicFeatures(scrapes);
  const models = seeds.map((seed) =>
    trainCrf(corpus, {
      labels: LINE_LABELS,
      classCount: 1,
      epochs: 14,
      rate: 0.08,
      dropout: 0.5,
      decay: 0.02,
      averaged: 5,
      seed,
      ...(log ? { onEpoch: epochLog(`lines ${String(seed)}`) } : {}),
    }),
  );
  return packCrf(meanOf(models), { limit: 1.5, minimumSteps: 1 });
}

/** The scrapes as sequences, with the features that several publishers share. */
function publicFeatures(scrapes: readonly GoldScrape[]): IndexedCorpus {
  const builder = new CorpusBuilder();
  const publishers: number[] = [];
  const numbers = new Map([...new Set(scrapes.map(({ domain }) => domain))].map((d, i) => [d, i]));
  for (const scrape of scrapes) {
    publishers.push(numbers.get(scrape.domain)!, numbers.get(scrape.domain)!);
    addScrape(builder, scrape);
  }
  const corpus = builder.build();
  const spread = publisherCounts(corpus, publishers);
  const indexed = indexCorpus(corpus, 1);
  const keep = Uint8Array.from(indexed.rows.ids(), (id) => (spread.get(id)! >= PUBLISHERS ? 1 : 0));
  return pruneCorpus(indexed, keep);
}

/** Two sequences: the scrape, and its article alone. */
function addScrape(builder: CorpusBuilder, scrape: GoldScrape): void {
  const features = new SequenceBuilder();
  const lines = ruledLines(scrape.seed);
  const labels = goldLabels(lines, scrape);
  lineFeatures(lines, features);
  builder.add(features, labels);
  const own = lines.filter((_, i) => labels[i] !== labelNumber('other'));
  const text = own.map(({ line }) => line.text).join('\n');
  const alone = ruledLines({ ...scrape.seed, text, front: null });
  lineFeatures(alone, features);
  builder.add(features, goldLabels(alone, scrape));
}

/** At how many publishers each feature was seen. */
function publisherCounts(corpus: Corpus, publishers: readonly number[]): Map<number, number> {
  const seen = new Map<number, Set<number>>();
  publishers.forEach((publisher, s) => {
    const from = corpus.offsets[corpus.starts[s]!]!;
    const to = corpus.offsets[corpus.starts[s + 1]!]!;
    for (let f = from; f < to; f++) {
      const id = corpus.ids[f]!;
      let set = seen.get(id);
      if (set === undefined) seen.set(id, (set = new Set()));
      set.add(publisher);
    }
  });
  return new Map([...seen].map(([id, set]) => [id, set.size]));
}
