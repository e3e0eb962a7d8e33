import { sentenceStarts } from '../src/language/analysis.js';
import { CorpusBuilder, indexCorpus } from '../src/language/crf/corpus.js';
import type { Crf } from '../src/language/crf/model.js';
import { packCrf } from '../src/language/crf/pack.js';
import { seededRandom } from '../src/language/crf/random.js';
import { SequenceBuilder } from '../src/language/crf/sequence.js';
import { documentEvidence } from '../src/language/names/document-evidence.js';
import { nameFeatures, type NameContext } from '../src/language/names/features.js';
import { NAME_KINDS, NAME_LABELS, nameLabel, type NameKind } from '../src/language/names/kinds.js';
import { tagWords } from '../src/language/pos/tag-words.js';
import { Trait } from '../src/language/word-forms.js';
import type { AnnotatedArticle } from './annotated.js';
import { epochLog } from './log.js';
import { trainPruned } from './pruned.js';

const KINDS: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
};
/** Share of an article's capitalised words whose identity training hides. */
const HIDDEN = 0.3;

/** Trains the name tagger on top of a part-of-speech tagger; the packed model. */
export function trainNames(articles: readonly AnnotatedArticle[], pos: Crf): Uint8Array {
  const corpus = new CorpusBuilder();
  const features = new SequenceBuilder();
  const random = seededRandom(7);
  for (const article of articles) {
    const gold = goldNames(article);
    const context = { ...nameContext(article, pos), hidden: hideWords(article, random) };
    const { first, count } = article.sentences;
    for (let s = 0; s < count; s++) {
      nameFeatures(context, first[s]!, first[s + 1]!, features);
      corpus.add(features, gold.subarray(first[s], first[s + 1]));
    }
  }
  const model = trainPruned(
    indexCorpus(corpus.build(), 2),
    {
      labels: NAME_LABELS,
      classCount: 1,
      epochs: 8,
      rate: 0.1,
      dropout: 0.4,
      decay: 0,
      averaged: 3,
      seed: 2,
      onEpoch: epochLog('names'),
    },
    { keep: 70_000, epochs: 4, runs: 1 },
  );
  return packCrf(model, { limit: 4, minimumSteps: 2 });
}

/** What the tagger sees of an article, nothing hidden. */
export function nameContext(article: AnnotatedArticle, pos: Crf): NameContext {
  const { tokens, forms, sentences } = article;
  return {
    tokens,
    forms,
    pos: tagWords(tokens, forms, sentences, pos),
    evidence: documentEvidence(tokens, forms, sentenceStarts(sentences, tokens.count)),
    hidden: null,
  };
}

/** The silver names of an article as labels; neighbours of one kind are one name, as CoreNLP has no borders. */
export function goldNames(article: AnnotatedArticle): Uint8Array {
  const starts = sentenceStarts(article.sentences, article.tokens.count);
  return Uint8Array.from(article.silver, (token, i) => {
    const kind = token ? KINDS[token.ner] : undefined;
    if (kind === undefined) return 0;
    return nameLabel(kind, starts[i] === 0 && article.silver[i - 1]?.ner === token?.ner);
  });
}

/** Draws for each capitalised word of an article whether all its occurrences are hidden. */
function hideWords({ tokens, forms }: AnnotatedArticle, random: () => number): Uint8Array {
  const drawn = new Map<number, number>();
  const hidden = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if ((forms.traits[i]! & Trait.Capital) === 0) continue;
    const word = forms.word[i]!;
    const hide = drawn.get(word) ?? (random() < HIDDEN ? 1 : 0);
    drawn.set(word, hide);
    hidden[i] = hide;
  }
  return hidden;
}

/** Kind and token range of each name that labels spell, as comparable strings. */
export function nameSpans(labels: Uint8Array): string[] {
  const spans: string[] = [];
  for (let i = 0; i < labels.length;) {
    const kind = (labels[i]! - 1) >> 1;
    const start = i++;
    if (labels[start] === 0) continue;
    while (i < labels.length && labels[i] === 2 + 2 * kind) i++;
    spans.push(`${NAME_KINDS[kind]!} ${String(start)} ${String(i)}`);
  }
  return spans;
}
