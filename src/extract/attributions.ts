import type { Range } from '../language/tree.js';
import type { Attributed, RawAttribution } from './attributed.js';
import { hasFinite, startsClause } from './claims/clauses.js';
import type { Discourse, TokenRange } from './discourse.js';
import type { Holders } from './holders/resolve.js';
import type { Quoted } from './quotes/quoted.js';
import { isUnsaid } from './unsaid.js';

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
      finite: isFinite(discourse, one, quoted) || isFronted(discourse, one),
      unsaid: isUnsaid(discourse, one),
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

/** Lemmas of the verbs, nouns and adjectives of a range. */
export function lemmas(discourse: Discourse, { from, to }: TokenRange): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++)
    if (/^(?:VB|NN|JJ)/.test(discourse.tag(i))) found.push(discourse.lemma(i));
  return found;
}

/** A clause or quoted words; what stands beside "according to" is one however the tagger saw its verb. */
function isFinite(
  discourse: Discourse,
  { cue, content }: { cue: readonly TokenRange[]; content: readonly TokenRange[] },
  quoted: Quoted,
): boolean {
  if (cue.some(({ from }) => discourse.lower(from) === 'according')) return true;
  if (cue.some((range) => isAccusation(discourse, range))) return true;
  return content.some((range) => {
    if (quoted.share(range) > 0.5) return true;
    const [first, second] = [discourse.lower(range.from), discourse.lower(range.from + 1)];
    if (first === 'to' || (first === 'not' && second === 'to')) return false;
    // "quoted the ministry as saying that …"
    if (first === 'as' && second === 'saying') return hasFinite(discourse, range);
    return opensClause(discourse, range);
  });
}

/** "The storm cut power to the town, officials said": what fills a sentence up to its source is a statement. */
function isFronted(
  discourse: Discourse,
  { source, cue, content }: Pick<Attributed, 'source' | 'cue' | 'content'>,
): boolean {
  const [first] = content;
  const behind = [...source, ...cue].map(({ from }) => from);
  if (first === undefined || behind.length === 0) return false;
  const { from } = discourse.sentence(discourse.sentenceOf(first.from));
  if (first.from > from + 1 || Math.min(...behind) < first.to) return false;
  if (hasFinite(discourse, first)) return true;
  const tail = discourse.word(first.to) === ',' || discourse.word(first.to - 1) === ',';
  return tail && first.to - first.from > 3 && !/^(?:IN|TO|VBG)$/.test(discourse.tag(first.from));
}

/** "accused … of being involved": what follows is claimed though its verb is not finite. */
function isAccusation(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (discourse.lemma(i) === 'accuse') return true;
    if (/^(?:view|see|regard)$/.test(discourse.lemma(i)) && discourse.lower(i + 1) === 'as')
      return true;
  }
  return false;
}

/** "that …", "whether …", or a subject with its verb, perhaps behind an opening phrase. */
function opensClause(discourse: Discourse, { from, to }: TokenRange): boolean {
  if (!hasFinite(discourse, { from, to })) return false;
  if (
    /^(?:that|whether|if|how|why|what|who|when|where|while|although|though|even)$/.test(
      discourse.lower(from),
    )
  )
    return true;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const fresh = i === from || discourse.word(i - 1) === ',' || discourse.tag(from) === 'IN';
    if (fresh && startsClause(discourse, i, to, 16)) return true;
  }
  return false;
}
