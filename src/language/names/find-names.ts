import type { Crf } from '../crf/model.js';
import { SequenceBuilder } from '../crf/sequence.js';
import { tagWithPosteriors, type TaggedSequence } from '../crf/tagger.js';
import { LONGEST_PIECE } from '../pos/tag-words.js';
import type { Sentences } from '../sentences.js';
import { nameFeatures, type NameContext } from './features.js';
import { coherentNames } from './coherent-names.js';
import { NAME_KINDS, type NameKind } from './kinds.js';

/** A name: the tokens [start, end), its kind, and the least posterior of its tokens (0–1). */
export interface NameMention {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** All names of a text, in order; none overlap. */
export function findNames(context: NameContext, sentences: Sentences, model: Crf): NameMention[] {
  const names: NameMention[] = [];
  const features = new SequenceBuilder();
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1]!;
    for (let from = sentences.first[s]!; from < end; from += LONGEST_PIECE) {
      nameFeatures(context, from, Math.min(end, from + LONGEST_PIECE), features);
      collect(tagWithPosteriors(model, features), from, model.labels.length, names);
    }
  }
  return coherentNames(names, context);
}

function collect(tagged: TaggedSequence, from: number, width: number, names: NameMention[]): void {
  const { labels, marginals } = tagged;
  for (let t = 0; t < labels.length;) {
    const label = labels[t]!;
    if (label === 0) {
      t++;
      continue;
    }
    const kind = (label - 1) >> 1;
    const start = t;
    let confidence = marginals[t * width + label]!;
    for (t++; t < labels.length && labels[t] === 2 + 2 * kind; t++)
      confidence = Math.min(confidence, marginals[t * width + labels[t]!]!);
    names.push({ kind: NAME_KINDS[kind]!, start: from + start, end: from + t, confidence });
  }
}
