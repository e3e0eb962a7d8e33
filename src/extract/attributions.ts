import type { Range } from '../language/tree.js';
import type { Attributed, RawAttribution } from './attributed.js';
import { hasFinite } from './claims/clauses.js';
import type { Discourse, TokenRange } from './discourse.js';
import type { Holders } from './holders/resolve.js';
import type { Quoted } from './quotes/quoted.js';

/** Puts the raw attributions into text order, resolves their sources and says which contents can be claims. */
export function attributedOf(
  discourse: Discourse,
  raw: readonly RawAttribution[],
  holders: Holders,
  quoted: Quoted,
): Attributed[] {
  const tokens = (ranges: readonly Range[] | null) =>
    (ranges ?? [])
      .map(({ start, end }) => discourse.tokensIn(start, end))
      .filter(({ from, to }) => to > from);
  const parts = raw.map((one) => ({
    raw: one,
    source: tokens(one.source),
    cue: tokens(one.cue),
    content: tokens(one.content),
  }));
  const placed = parts.filter(({ content }) => content.length > 0);
  placed.sort((a, b) => anchor(a) - anchor(b));
  return placed.map((one) => {
    const [first] = one.source;
    return {
      ...one,
      cueWords: one.cue.flatMap((range) => lemmas(discourse, range)),
      holder: first === undefined ? null : holders.resolve(wholeSource(one.source)),
      finite: isFinite(discourse, one.content, quoted),
      sentence: discourse.sentenceOf(anchor(one)),
      chain: [],
    };
  });
}

function anchor({ cue, content }: { cue: TokenRange[]; content: TokenRange[] }): number {
  return cue[0]?.from ?? content[0]?.from ?? 0;
}

function wholeSource(ranges: readonly TokenRange[]): TokenRange {
  return { from: ranges[0]?.from ?? 0, to: ranges[0]?.to ?? 0 };
}

function lemmas(discourse: Discourse, { from, to }: TokenRange): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++)
    if (/^(?:VB|NN|JJ)/.test(discourse.tag(i))) found.push(discourse.lemma(i));
  return found;
}

function isFinite(discourse: Discourse, content: readonly TokenRange[], quoted: Quoted): boolean {
  return content.some((range) => {
    if (quoted.share(range) > 0.5) return true;
    const [first, second] = [discourse.lower(range.from), discourse.lower(range.from + 1)];
    if (first === 'to' || (first === 'not' && second === 'to')) return false;
    return hasFinite(discourse, range);
  });
}
