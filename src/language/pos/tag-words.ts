import type { Crf } from '../crf/model.js';
import { SequenceBuilder } from '../crf/sequence.js';
import { tag } from '../crf/tagger.js';
import type { Sentences } from '../sentences.js';
import type { Tokens } from '../tokens.js';
import type { WordForms } from '../word-forms.js';
import { posFeatures } from './features.js';

/** Sentences longer than this many tokens (tables, lists, debris) are tagged in pieces. */
export const LONGEST_PIECE = 400;

/** The Penn tag of every token, as an index into `PENN_TAGS`. */
export function tagWords(
  tokens: Tokens,
  forms: WordForms,
  sentences: Sentences,
  model: Crf,
): Uint8Array {
  const pos = new Uint8Array(tokens.count);
  const features = new SequenceBuilder();
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1]!;
    for (let from = sentences.first[s]!; from < end; from += LONGEST_PIECE) {
      posFeatures(tokens, forms, from, Math.min(end, from + LONGEST_PIECE), features);
      pos.set(tag(model, features), from);
    }
  }
  return pos;
}
