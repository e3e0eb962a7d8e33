import { ruledLines } from '../src/clean/index.js';
import { lineFeatures } from '../src/clean/lines/features.js';
import { LINE_LABELS, labelNumber } from '../src/clean/lines/labels.js';
import {
  CorpusBuilder,
  indexCorpus,
  pruneCorpus,
  type Corpus,
} from '../src/language/crf/corpus.js';
import { packCrf } from '../src/language/crf/pack.js';
import { SequenceBuilder } from '../src/language/crf/sequence.js';
import { trainCrf } from '../src/language/crf/train.js';
import { goldLabels } from './line-labels.js';
import { epochLog } from './log.js';
import type { GoldScrape } from './scrape-gold.js';

/** A feature must be seen at this many publishers: what only one has is its own, not the trade's. */
const PUBLISHERS = 8;

/**
 * Trains the line model: every scrape as it is, and once more as nothing but its article, so that a text without
 * a page around it is known for one. The packed model.
 */
export function trainLines(scrapes: readonly GoldScrape[], log = true): Uint8Array {
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
  const model = trainCrf(pruneCorpus(indexed, keep), {
    labels: LINE_LABELS,
    classCount: 1,
    epochs: 14,
    rate: 0.08,
    dropout: 0.4,
    decay: 0.02,
    averaged: 5,
    seed: 1,
    ...(log ? { onEpoch: epochLog('lines') } : {}),
  });
  return packCrf(model, { limit: 4, minimumSteps: 3 });
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
