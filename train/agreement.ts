import type { Tokens } from '../src/language/tokens.js';
import { Trait, type WordForms } from '../src/language/word-forms.js';
import { tokenSpans } from './gold-labels.js';
import type { Fragments, GoldAttribution, GoldReading } from './polnear.js';

/** An attribution as stretches of its text, [start, end); no stretches where a part is missing. */
export interface Parts {
  readonly source: Fragments;
  readonly cue: Fragments;
  readonly content: Fragments;
}

/** A part must share at least so much of its tokens with the other's (Jaccard index), as the corpus's scorer asks. */
const ENOUGH = 0.5;

/** The tokens of an article, and which of them are words: marks are not compared. */
export interface Words {
  readonly tokens: Tokens;
  readonly forms: WordForms;
}

/** Share of an article's readers who marked an attribution of which source, cue and content all agree. */
export function shareAgreeing(
  words: Words,
  found: Parts,
  readings: readonly Pick<GoldReading, 'attributions'>[],
): number {
  const own = partsOf(words, found);
  const agreeing = readings.filter(({ attributions }) =>
    attributions.some((gold) => agree(own, partsOf(words, gold))),
  );
  return agreeing.length / readings.length;
}

type TokenSets = readonly ReadonlySet<number>[];

function partsOf(
  { tokens, forms }: Words,
  { source, cue, content }: Parts | GoldAttribution,
): TokenSets {
  const isWord = (t: number): boolean => (forms.traits[t]! & Trait.Word) !== 0;
  const range = ([start, end]: [number, number]): number[] =>
    Array.from({ length: end - start }, (_, i) => start + i).filter(isWord);
  return [source, cue, content].map((part) => new Set(tokenSpans(tokens, part).flatMap(range)));
}

function agree(a: TokenSets, b: TokenSets): boolean {
  return a.every((set, i) => overlap(set, b[i]!) >= ENOUGH);
}

/** Jaccard index; two empty sets agree. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common / (a.size + b.size - common);
}
