import type { Prose } from '../../language/prose.js';
import type { Claim } from '../../model/claim.js';
import type { Holder } from '../../model/holder.js';
import { limits } from '../../model/limits.js';
import type { DraftClaim } from '../claims/draft.js';
import type { Occasion } from '../claims/occasion.js';
import { typeOf } from '../claims/types.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { personBehind, type People } from '../holders/antecedent.js';
import { mentionsIn } from '../names/names.js';
import { factualityOf } from '../qualities/factuality.js';
import { hedgesIn } from '../qualities/hedges.js';
import { quantitiesIn } from '../qualities/quantities.js';
import { timesIn, type Anchor, type TaggedWord } from '../qualities/times.js';
import { wholeChain } from './chain.js';
import type { QuoteIndex } from './quote-index.js';

export interface ClaimContext {
  discourse: Discourse;
  people: People;
  prose: Prose;
  outlet: Holder;
  occasions: readonly (Occasion | null)[];
  anchor: Anchor | null;
  quotes: QuoteIndex;
  id: (text: string) => string;
}

const DISTANCING = /^(?:claim|allege|purport|maintain|contend|assert|accuse)$/;
const ENDORSING =
  /^(?:confirm|reveal|show|prove|demonstrate|acknowledge|admit|find|discover|establish|note|point)$/;

/** A claim as the record has it. */
export function claimRecord(draft: DraftClaim, context: ClaimContext): Claim {
  const { discourse, prose, outlet, occasions } = context;
  const { range } = draft;
  const start = discourse.startOf(range.from);
  const end = discourse.endOf(range.to);
  const spans = prose.spans(start, end);
  const words = discourse.text(range);
  const found = quantitiesIn(words);
  const at = (from: number, to: number) => prose.span(start + from, start + to);
  const occasion = occasions[draft.candidate.sentence] ?? null;
  const confidence = Math.round(draft.confidence * 1000) / 1000;
  return {
    id: context.id(words),
    text: words,
    spans,
    cue: draft.cue.map(({ from, to }) => prose.span(discourse.startOf(from), discourse.endOf(to))),
    chain: wholeChain(outlet, draft.chain, prose),
    published: confidence >= limits.claimConfidence,
    attribution: draft.attribution,
    factuality: factualityOf(discourse, range, draft.cueWords, draft.attribution === 'hearsay'),
    hedges: hedgesIn(discourse, range).map((i) =>
      prose.span(discourse.startOf(i), discourse.endOf(i + 1)),
    ),
    stance: stanceOf(draft.cueWords),
    type: typeOf(discourse, range, {
      cueWords: draft.cueWords,
      isAct: draft.isAct,
      join: draft.candidate.join,
      hasQuantity: found.length > 0,
    }),
    quantities: found.map(({ start: from, end: to, value, unit, bound }) => ({
      span: at(from, to),
      value,
      unit,
      bound,
    })),
    times: timesIn(words, context.anchor, taggedWords(discourse, range)).map(
      ({ start: from, end: to, edtf, why }) => ({
        span: at(from, to),
        edtf,
        why,
      }),
    ),
    about: aboutOf(draft, context, start, end),
    occasion:
      occasion === null
        ? null
        : prose.span(discourse.startOf(occasion.from), discourse.endOf(occasion.to)),
    quotes: context.quotes.within(spans).map((quote) => quote.id),
    checkworthiness: draft.worth,
    cluster: null,
    confidence,
    rule: draft.rule,
  };
}

/** The words of a range with their tags, counted from its start. */
function taggedWords(discourse: Discourse, { from, to }: TokenRange): TaggedWord[] {
  const start = discourse.startOf(from);
  return Array.from({ length: to - from }, (_, i) => ({
    word: discourse.word(from + i),
    tag: discourse.tag(from + i),
    start: discourse.startOf(from + i) - start,
  }));
}

function stanceOf(cueWords: readonly string[]): Claim['stance'] {
  if (cueWords.some((word) => DISTANCING.test(word))) return 'distancing';
  return cueWords.some((word) => ENDORSING.test(word)) ? 'endorsing' : 'neutral';
}

/** Everyone and everything the claim names, and the person its leading pronoun stands for. */
function aboutOf(
  { range }: DraftClaim,
  { discourse, people }: ClaimContext,
  start: number,
  end: number,
): string[] {
  const keys = mentionsIn(discourse.names, start, end)
    .filter(({ entity }) => entity.shared !== true)
    .map(({ entity }) => entity.key);
  for (let i = range.from; i < Math.min(range.to, range.from + 3); i++) {
    if (!/^(?:he|she)$/.test(discourse.lower(i))) continue;
    const person = personBehind(people, i);
    if (person !== null && person.shared !== true) keys.push(person.key);
  }
  return [...new Set(keys)];
}
