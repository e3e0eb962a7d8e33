import { feature1, feature2, feature3, finish, fold } from '../crf/hash.js';
import type { SequenceBuilder } from '../crf/sequence.js';
import type { Tokens } from '../tokens.js';
import { canonicalUnit, type WordForms } from '../word-forms.js';

/** Stands for the positions before and after a sentence. */
const OUTSIDE = 1;
const LONGEST_SUFFIX = 5;
const LONGEST_PREFIX = 4;

/**
 * Describes the sentence of tokens [first, end) for the part-of-speech tagger: the word and its neighbours,
 * affixes, shape and position (Ratnaparkhi 1996; Toutanova et al. 2003).
 */
export function posFeatures(
  tokens: Tokens,
  forms: WordForms,
  first: number,
  end: number,
  out: SequenceBuilder,
): void {
  out.clear();
  const sentence = { tokens, forms, first, end };
  for (let i = first; i < end; i++) {
    addWords(sentence, i, out);
    addShapes(sentence, i, out);
    addAffixes(tokens, i, forms.traits[i]!, out);
    if (i > first) out.add(feature1(40, suffixHash(tokens, i - 1)));
    if (i + 1 < end) out.add(feature1(41, suffixHash(tokens, i + 1)));
    out.close();
  }
}

interface Sentence {
  readonly tokens: Tokens;
  readonly forms: WordForms;
  readonly first: number;
  readonly end: number;
}

function addWords({ forms, first, end }: Sentence, i: number, out: SequenceBuilder): void {
  const word = (at: number): number => (at < first || at >= end ? OUTSIDE : forms.word[at]!);
  const w = word(i);
  const before = word(i - 1);
  const after = word(i + 1);
  out.add(feature1(1, w));
  out.add(feature2(2, w, forms.traits[i]!));
  out.add(feature1(3, before));
  out.add(feature1(4, after));
  out.add(feature1(5, word(i - 2)));
  out.add(feature1(6, word(i + 2)));
  out.add(feature2(7, before, w));
  out.add(feature2(8, w, after));
  out.add(feature2(9, before, after));
  out.add(feature2(10, word(i - 2), before));
  out.add(feature2(11, after, word(i + 2)));
}

function addShapes({ forms, first, end }: Sentence, i: number, out: SequenceBuilder): void {
  const own = forms.shape[i]!;
  out.add(feature1(12, own));
  out.add(feature2(13, forms.traits[i]!, i === first ? 1 : 0));
  out.add(feature3(14, shapeAt(forms, i - 1, first, end), own, 0));
  out.add(feature2(15, own, shapeAt(forms, i + 1, first, end)));
}

function shapeAt(forms: WordForms, i: number, first: number, end: number): number {
  return i < first || i >= end ? OUTSIDE : forms.shape[i]!;
}

function addAffixes(tokens: Tokens, i: number, traits: number, out: SequenceBuilder): void {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  let hash = 0;
  for (let n = 1; n <= LONGEST_SUFFIX && end - n >= start; n++) {
    hash = fold(hash, canonicalUnit(tokens.text.charCodeAt(end - n)));
    out.add(feature2(20 + n, finish(hash), traits & 1));
  }
  hash = 0;
  for (let n = 0; n < LONGEST_PREFIX && start + n < end; n++) {
    hash = fold(hash, canonicalUnit(tokens.text.charCodeAt(start + n)));
    out.add(feature1(30 + n, finish(hash)));
  }
}

/** Hash of the last three characters. */
function suffixHash(tokens: Tokens, i: number): number {
  const end = tokens.end[i]!;
  const from = Math.max(tokens.start[i]!, end - 3);
  let hash = 0;
  for (let at = from; at < end; at++) hash = fold(hash, canonicalUnit(tokens.text.charCodeAt(at)));
  return finish(hash);
}
