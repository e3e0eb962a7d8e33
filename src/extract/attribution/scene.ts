import type { Analysis } from '../../language/analysis.js';
import { NAME_KINDS } from '../../language/names/kinds.js';
import { PENN_TAGS, type PennTag } from '../../language/pos/tags.js';
import { Trait, wordHash } from '../../language/word-forms.js';
import { cueBucket, cueKey, LIKELY_BUCKET, type CueLexicon } from './cue-lexicon.js';
import { findQuotations } from './quotation-marks.js';
import { quotePlaces, type QuotePlaces } from './quote-places.js';
import type { WordClusters } from './word-clusters.js';

/** What punctuation a token is. */
export const Mark = {
  None: 0,
  Comma: 1,
  Stop: 2,
  Question: 3,
  Colon: 4,
  Semicolon: 5,
  Dash: 6,
  Bracket: 7,
  Quote: 8,
  Other: 9,
} as const;

/**
 * Everything the attribution tagger looks at, one entry per token, computed once for a text. Token indices
 * that point nowhere are -1.
 */
export interface Scene {
  readonly analysis: Analysis;
  readonly lemma: Uint32Array;
  /** 0 outside names, else 1 + 2 × kind, + 1 inside. */
  readonly name: Uint8Array;
  /** Bucket of the cue lexicon. */
  readonly cue: Uint8Array;
  /** Word cluster, 0 for none. */
  readonly cluster: Uint8Array;
  readonly mark: Uint8Array;
  readonly quotes: QuotePlaces;
  /** Nearest likely cue before and after each token in its paragraph. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** First token of the stretch since the last punctuation of the sentence; nearest punctuation after. */
  readonly clause: Uint32Array;
  readonly markAfter: Uint32Array;
  /** Nearest verb before and after each token in its sentence. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
}

/** Number of a Penn tag's first verb-like tags: told by the letter V or by being a modal. */
const IS_VERB = Uint8Array.from(PENN_TAGS, (tag: PennTag) =>
  tag.startsWith('V') || tag === 'MD' ? 1 : 0,
);

/** Tags of words that carry a cue: the adverbs and particles of “has also called for” do not. */
const CAN_BE_CUE = Uint8Array.from(PENN_TAGS, (tag: PennTag) =>
  /^(?:V|NNS?$|JJ$)/.test(tag) ? 1 : 0,
);

/** Sets the scene of a text. */
export function setScene(analysis: Analysis, lexicon: CueLexicon, clusters: WordClusters): Scene {
  const { tokens, pos } = analysis;
  const lemma = lemmaHashes(analysis);
  const cue = Uint8Array.from({ length: tokens.count }, (_, t) =>
    cueBucket(lexicon.probability(cueKey(lemma[t]!, pos[t]!))),
  );
  const mark = marks(analysis);
  const line = tokens.line;
  const isCue = (t: number): boolean => cue[t]! >= LIKELY_BUCKET && CAN_BE_CUE[pos[t]!] === 1;
  const isVerb = (t: number): boolean => IS_VERB[pos[t]!] === 1;
  return {
    analysis,
    lemma,
    name: nameLabels(analysis),
    cue,
    cluster: Uint8Array.from(analysis.forms.word, (word) => clusters.clusterOf(word)),
    mark,
    quotes: quotePlaces(tokens, findQuotations(analysis.text)),
    cueBefore: nearestBefore(tokens.count, line, isCue),
    cueAfter: nearestAfter(tokens.count, line, isCue),
    verbBefore: nearestBefore(tokens.count, analysis.sentenceOf, isVerb),
    verbAfter: nearestAfter(tokens.count, analysis.sentenceOf, isVerb),
    ...clauses(analysis, mark),
  };
}

/** Hash of every token's lemma; all styles of quotation marks are one word. */
export function lemmaHashes(analysis: Analysis): Uint32Array {
  const known = new Map<string, number>();
  const { tokens, forms } = analysis;
  return Uint32Array.from({ length: tokens.count }, (_, t) => {
    if (forms.traits[t]! & Trait.QuotationMark) return forms.word[t]!;
    const lemma = analysis.lemma(t);
    const hash = known.get(lemma) ?? wordHash(lemma);
    known.set(lemma, hash);
    return hash;
  });
}

function nameLabels({ tokens, names }: Analysis): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { kind, start, end } of names) {
    const label = 1 + 2 * NAME_KINDS.indexOf(kind);
    labels.fill(label + 1, start, end);
    labels[start] = label;
  }
  return labels;
}

const MARKS: Partial<Record<string, number>> = {
  ',': Mark.Comma,
  '.': Mark.Stop,
  '…': Mark.Stop,
  '?': Mark.Question,
  '!': Mark.Question,
  ':': Mark.Colon,
  ';': Mark.Semicolon,
  '-': Mark.Dash,
  '–': Mark.Dash,
  '—': Mark.Dash,
  '―': Mark.Dash,
  '(': Mark.Bracket,
  ')': Mark.Bracket,
  '[': Mark.Bracket,
  ']': Mark.Bracket,
};

function marks({ tokens, forms }: Analysis): Uint8Array {
  return Uint8Array.from({ length: tokens.count }, (_, t) => {
    const traits = forms.traits[t]!;
    if (traits & Trait.Word) return Mark.None;
    if (traits & Trait.QuotationMark) return Mark.Quote;
    return MARKS[tokens.text.charAt(tokens.start[t]!)] ?? Mark.Other;
  });
}

/** For each token the nearest one before it in the same group for which `is` holds. */
function nearestBefore(count: number, group: Uint32Array, is: (t: number) => boolean): Int32Array {
  const nearest = new Int32Array(count).fill(-1);
  let last = -1;
  for (let t = 0; t < count; t++) {
    if (t > 0 && group[t] !== group[t - 1]) last = -1;
    nearest[t] = last;
    if (is(t)) last = t;
  }
  return nearest;
}

function nearestAfter(count: number, group: Uint32Array, is: (t: number) => boolean): Int32Array {
  const nearest = new Int32Array(count).fill(-1);
  let next = -1;
  for (let t = count - 1; t >= 0; t--) {
    if (t + 1 < count && group[t] !== group[t + 1]) next = -1;
    nearest[t] = next;
    if (is(t)) next = t;
  }
  return nearest;
}

function isBorder(mark: number): boolean {
  return mark !== Mark.None && mark !== Mark.Other;
}

function clauses(
  { tokens, sentenceOf }: Analysis,
  mark: Uint8Array,
): Pick<Scene, 'clause' | 'markAfter'> {
  const clause = new Uint32Array(tokens.count);
  const markAfter = new Uint32Array(tokens.count);
  let first = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (t > 0 && (sentenceOf[t] !== sentenceOf[t - 1] || isBorder(mark[t - 1]!))) first = t;
    clause[t] = first;
  }
  let next = tokens.count;
  for (let t = tokens.count - 1; t >= 0; t--) {
    if (t + 1 < tokens.count && sentenceOf[t] !== sentenceOf[t + 1]) next = t + 1;
    else if (t + 1 < tokens.count && isBorder(mark[t + 1]!)) next = t + 1;
    markAfter[t] = next;
  }
  return { clause, markAfter };
}
