import { feature1, feature2, feature3, finish, fold } from '../crf/hash.js';
import type { SequenceBuilder } from '../crf/sequence.js';
import type { Tokens } from '../tokens.js';
import { canonicalUnit, Trait, type WordForms } from '../word-forms.js';
import { hintsOf } from './lexicon.js';

/** What the name tagger sees of an article. */
export interface NameContext {
  readonly tokens: Tokens;
  readonly forms: WordForms;
  /** Penn tag numbers. */
  readonly pos: Uint8Array;
  /** Bits of `documentEvidence`. */
  readonly evidence: Uint8Array;
  /**
   * 1 where a token's identity is hidden; its shape, affixes of up to three letters and context stay. Training hides
   * names at random, so that the tagger learns to do without having seen them. Null: nothing is hidden.
   */
  readonly hidden: Uint8Array | null;
}

const OUTSIDE = 1;
const FARTHEST = 2;

/** Describes the sentence of tokens [first, end) for the name tagger. */
export function nameFeatures(
  context: NameContext,
  first: number,
  end: number,
  out: SequenceBuilder,
): void {
  out.clear();
  for (let i = first; i < end; i++) {
    addWindow(context, i, first, end, out);
    addLexical(context, i, first, end, out);
    addOwn(context, i, first, out);
    if (context.forms.traits[i]! & Trait.Capital) addRun(context, i, first, end, out);
    out.close();
  }
}

/** Shape, tag and hints of the neighbours, alone and in pairs. */
function addWindow(
  { forms, pos }: NameContext,
  i: number,
  first: number,
  end: number,
  out: SequenceBuilder,
): void {
  for (let d = -FARTHEST; d <= FARTHEST; d++) {
    const at = i + d;
    const inside = at >= first && at < end;
    out.add(feature2(1, d, inside ? forms.shape[at]! : OUTSIDE));
    out.add(feature2(2, d, inside ? pos[at]! : 255));
    const hints = inside ? hintsOf(forms.word[at]!) : 0;
    for (let bits = hints, b = 0; bits !== 0; bits >>= 1, b++)
      if (bits & 1) out.add(feature3(3, d, b, forms.traits[at]! & Trait.Capital));
  }
  const before = i > first ? pos[i - 1]! : 255;
  const after = i + 1 < end ? pos[i + 1]! : 255;
  out.add(feature2(4, before, pos[i]!));
  out.add(feature2(5, pos[i]!, after));
  out.add(feature3(6, before, pos[i]!, after));
}

/** Words themselves, where they are not hidden. */
function addLexical(
  context: NameContext,
  i: number,
  first: number,
  end: number,
  out: SequenceBuilder,
): void {
  const word = (at: number): number => {
    if (at < first || at >= end) return OUTSIDE;
    return context.hidden?.[at] === 1 ? 0 : context.forms.word[at]!;
  };
  const own = word(i);
  const before = word(i - 1);
  const after = word(i + 1);
  const shape = context.forms.shape[i]!;
  if (own !== 0) out.add(feature1(10, own));
  if (own !== 0) out.add(feature2(11, own, shape));
  if (before !== 0) out.add(feature2(12, before, shape));
  if (after !== 0) out.add(feature2(13, after, shape));
  if (word(i - 2) !== 0) out.add(feature1(14, word(i - 2)));
  if (word(i + 2) !== 0) out.add(feature1(15, word(i + 2)));
  if (own !== 0 && before !== 0) out.add(feature2(16, before, own));
  if (own !== 0 && after !== 0) out.add(feature2(17, own, after));
  if (before !== 0 && after !== 0) out.add(feature3(18, before, shape, after));
}

function addOwn(
  { tokens, forms, pos, evidence, hidden }: NameContext,
  i: number,
  first: number,
  out: SequenceBuilder,
): void {
  const initial = i === first ? 1 : 0;
  out.add(feature3(20, forms.traits[i]!, initial, 0));
  out.add(feature3(21, forms.shape[i]!, pos[i]!, initial));
  if (evidence[i] !== 0) out.add(feature2(22, evidence[i]!, initial));
  for (let bits = evidence[i]!, b = 0; bits !== 0; bits >>= 1, b++)
    if (bits & 1) out.add(feature2(23, b, initial));
  addAffixes(tokens, i, hidden?.[i] === 1 ? 3 : 4, out);
}

function addAffixes(tokens: Tokens, i: number, longest: number, out: SequenceBuilder): void {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  let suffix = 0;
  let prefix = 0;
  for (let n = 1; n <= longest && n < end - start; n++) {
    suffix = fold(suffix, canonicalUnit(tokens.text.charCodeAt(end - n)));
    prefix = fold(prefix, canonicalUnit(tokens.text.charCodeAt(start + n - 1)));
    out.add(feature2(24, n, finish(suffix)));
    out.add(feature2(25, n, finish(prefix)));
  }
}

/** The run of capitalised words around a token: its length, its last word, the words that frame it. */
function addRun(
  { forms, hidden }: NameContext,
  i: number,
  first: number,
  end: number,
  out: SequenceBuilder,
): void {
  let from = i;
  while (from > first && forms.traits[from - 1]! & Trait.Capital) from--;
  let to = i + 1;
  while (to < end && forms.traits[to]! & Trait.Capital) to++;
  const length = Math.min(to - from, 6);
  out.add(feature3(30, length, Math.min(i - from, 3), 0));
  out.add(feature2(31, i - from, from > first ? forms.word[from - 1]! : OUTSIDE));
  out.add(feature2(32, to - i, to < end ? forms.word[to]! : OUTSIDE));
  if (hidden?.[to - 1] !== 1) out.add(feature2(33, Math.min(to - i, 4), forms.word[to - 1]!));
  if (hidden?.[from] !== 1) out.add(feature2(34, Math.min(i - from, 4), forms.word[from]!));
  out.add(feature3(35, hintsOf(forms.word[from]!), hintsOf(forms.word[to - 1]!), length));
}
