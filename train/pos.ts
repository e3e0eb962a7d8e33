import { CorpusBuilder, indexCorpus } from '../src/language/crf/corpus.js';
import { packCrf } from '../src/language/crf/pack.js';
import { SequenceBuilder } from '../src/language/crf/sequence.js';
import { posFeatures } from '../src/language/pos/features.js';
import { PENN_TAGS, tagNumber } from '../src/language/pos/tags.js';
import type { AnnotatedArticle } from './annotated.js';
import { epochLog } from './log.js';
import { trainPruned } from './pruned.js';

/** Trains the part-of-speech tagger; the packed model. */
export function trainPos(articles: readonly AnnotatedArticle[]): Uint8Array {
  const corpus = new CorpusBuilder();
  const features = new SequenceBuilder();
  for (const article of articles) {
    const gold = goldTags(article);
    const { first, count } = article.sentences;
    for (let s = 0; s < count; s++) {
      posFeatures(article.tokens, article.forms, first[s]!, first[s + 1]!, features);
      corpus.add(features, gold.subarray(first[s], first[s + 1]));
    }
  }
  const model = trainPruned(
    indexCorpus(corpus.build(), 2),
    {
      labels: PENN_TAGS,
      classCount: 1,
      epochs: 6,
      rate: 0.1,
      dropout: 0.4,
      decay: 0,
      averaged: 3,
      seed: 1,
      onEpoch: epochLog('pos'),
    },
    { keep: 80_000, epochs: 3, runs: 1 },
  );
  return packCrf(model, { limit: 4, minimumSteps: 4 });
}

/** The silver tags of our tokens, as tag numbers. */
export function goldTags(article: AnnotatedArticle): Uint8Array {
  return Uint8Array.from(article.silver, (token) => (token ? tagNumber(token.pos) : 0));
}
