import { lemmaOf } from './lemma/lemma.js';
import type { LanguageModels } from './models.js';
import { documentEvidence } from './names/document-evidence.js';
import { findNames, type NameMention } from './names/find-names.js';
import { tagWords } from './pos/tag-words.js';
import { PENN_TAGS, type PennTag } from './pos/tags.js';
import { splitSentences, type Sentences } from './sentences.js';
import { tokenize, type Tokens } from './tokens.js';
import { wordForms, type WordForms } from './word-forms.js';

/**
 * A text with everything the taggers know of it. Token indices run through the whole text; offsets are
 * UTF-16 units. A sentence lies in one paragraph; `sentences.line[s]` numbers it by the newlines before it.
 */
export interface Analysis {
  readonly text: string;
  readonly tokens: Tokens;
  readonly forms: WordForms;
  readonly sentences: Sentences;
  /** Sentence of each token. */
  readonly sentenceOf: Uint32Array;
  /** Penn tag of each token, as an index into `PENN_TAGS`. */
  readonly pos: Uint8Array;
  readonly names: readonly NameMention[];
  /** Penn tag of token `i`. */
  tag(i: number): PennTag;
  /** Dictionary form of token `i`, in lower case but for proper names. */
  lemma(i: number): string;
}

/** Tokenizes, splits, tags and finds the names of an English text. Stateless: same text, same result. */
export function analyse(text: string, models: LanguageModels): Analysis {
  const tokens = tokenize(text);
  const forms = wordForms(tokens);
  const sentences = splitSentences(tokens);
  const pos = tagWords(tokens, forms, sentences, models.pos);
  const evidence = documentEvidence(tokens, forms, sentenceStarts(sentences, tokens.count));
  const names = findNames({ tokens, forms, pos, evidence, hidden: null }, sentences, models.names);
  return {
    text,
    tokens,
    forms,
    sentences,
    sentenceOf: sentenceNumbers(sentences, tokens.count),
    pos,
    names,
    tag: (i) => PENN_TAGS[pos[i]!]!,
    lemma: lemmatizer(tokens, pos),
  };
}

/** 1 for each token that begins a sentence. */
export function sentenceStarts(sentences: Sentences, count: number): Uint8Array {
  const starts = new Uint8Array(count);
  for (let s = 0; s < sentences.count; s++) starts[sentences.first[s]!] = 1;
  return starts;
}

function sentenceNumbers(sentences: Sentences, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let s = 0; s < sentences.count; s++)
    numbers.fill(s, sentences.first[s], sentences.first[s + 1]);
  return numbers;
}

/** Lemmas on demand; a word with the same tag is looked up once in a text. */
function lemmatizer(tokens: Tokens, pos: Uint8Array): (i: number) => string {
  const known = new Map<string, string>();
  return (i) => {
    const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const tag = PENN_TAGS[pos[i]!]!;
    const key = `${tag} ${form}`;
    const lemma = known.get(key) ?? lemmaOf(form, tag);
    known.set(key, lemma);
    return lemma;
  };
}
