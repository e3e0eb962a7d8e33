import type { Tokens } from '../tokens.js';
import { Trait, type WordForms } from '../word-forms.js';
import { Hint, hintsOf } from './lexicon.js';

/** What an article shows elsewhere about a word that stands in it. */
export const Evidence = {
  /** It also stands without a capital. */
  SmallElsewhere: 1,
  /** It stands with a capital where no sentence begins. */
  CapitalInside: 2,
  AfterTitle: 4,
  AfterGivenName: 8,
  /** A capitalised word follows it, or stands before it. */
  InLongerName: 16,
  AfterLocativePreposition: 32,
  AfterThe: 64,
} as const;

/** A preposition that a place follows more often than any other name. */
const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'across', 'throughout', 'outside', 'into']);

/**
 * Evidence from the whole article for every capitalised token ({@link Evidence} bits): a surname alone is
 * told by its first mention with a given name (Chieu & Ng 2003). `firsts[i]` is 1 where a sentence begins.
 */
export function documentEvidence(tokens: Tokens, forms: WordForms, firsts: Uint8Array): Uint8Array {
  const seen = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    const bits = localEvidence(tokens, forms, firsts, i);
    if (bits !== 0) seen.set(forms.word[i]!, (seen.get(forms.word[i]!) ?? 0) | bits);
  }
  const evidence = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++)
    if (forms.traits[i]! & Trait.Capital) evidence[i] = seen.get(forms.word[i]!) ?? 0;
  return evidence;
}

function localEvidence(tokens: Tokens, forms: WordForms, firsts: Uint8Array, i: number): number {
  const traits = forms.traits[i]!;
  if ((traits & Trait.Word) === 0) return 0;
  if ((traits & Trait.Capital) === 0) return Evidence.SmallElsewhere;
  const after = isCapital(forms, firsts, i + 1) ? Evidence.InLongerName : 0;
  if (firsts[i] === 1 || i === 0) return after;
  const before = hintsOf(forms.word[i - 1]!);
  let bits = Evidence.CapitalInside | after | prepositionEvidence(tokens, i - 1);
  if ((forms.traits[i - 1]! & Trait.Capital) === 0) return bits;
  bits |= Evidence.InLongerName;
  if (before & Hint.Title) bits |= Evidence.AfterTitle;
  if (before & Hint.GivenName) bits |= Evidence.AfterGivenName;
  return bits;
}

function isCapital(forms: WordForms, firsts: Uint8Array, i: number): boolean {
  return i < firsts.length && firsts[i] === 0 && (forms.traits[i]! & Trait.Capital) !== 0;
}

function prepositionEvidence(tokens: Tokens, i: number): number {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length < 2 || length > 10) return 0;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  if (word === 'the') return Evidence.AfterThe;
  return LOCATIVE.has(word) ? Evidence.AfterLocativePreposition : 0;
}
