import type { Factuality } from '../../model/claim.js';
import { mainClause } from '../claims/main-clause.js';
import type { Discourse, TokenRange } from '../discourse.js';

const POSSIBLE =
  /^(?:might|may|could|can|possibly|possible|perhaps|maybe|potential|potentially|conceivably)$/;
const PROBABLE =
  /^(?:likely|probably|probable|reportedly|allegedly|supposedly|apparently|apparent|seemingly|seems?|seemed|appears?|presumably|should|expected|believed|thought)$/;
const NEGATIVE = /^(?:not|n't|n’t|never|no|nobody|nothing|neither|nor|none|cannot|hardly|barely)$/;

/** Cues after which the innermost holder leaves the content open: opinions, hopes, accusations. */
const OPEN_CUE =
  /^(?:believe|think|hope|fear|accuse|allege|suspect|doubt|wonder|wish|want|dream|imagine|ask|question)$/;
/** Cues by which the holder says the opposite of the content. */
const DENIAL_CUE = /^(?:deny|dispute|refute|rebut)$/;
/** Cues by which the holder calls the content probable. */
const PROBABLE_CUE = /^(?:suggest|expect|estimate|predict|assume|presume|suppose|forecast|guess)$/;

/** What makes "would" depend on something; without it, it tells what was to come. */
const CONDITION = /^(?:if|unless|otherwise|provided)$/;
/** "not in A but in B", "not only A": the negation sets A against B and leaves the verb alone. */
const CONTRASTED = /^(?:in|for|because|about|on|by|with|from|at|to|as|so)$/;
const ADDED = /^(?:only|just|merely|simply|least)$/;

/**
 * How sure the innermost holder is of a claim, and of what polarity: FactBank's values, worked out from its cue
 * and from the modal words and negations of its main clause. A cue of opinion or accusation leaves all open.
 */
export function factualityOf(
  discourse: Discourse,
  range: TokenRange,
  cues: readonly string[],
  hearsay: boolean,
): Factuality {
  if (cues.some((cue) => OPEN_CUE.test(cue))) return 'Uu';
  const main = mainClause(discourse, range);
  const words = wordsOf(discourse, main);
  const denied = cues.some((cue) => DENIAL_CUE.test(cue));
  const polarity = isNegative(discourse, main) === denied ? '+' : '-';
  if (words.some((word) => POSSIBLE.test(word))) return `PS${polarity}`;
  const would = words.includes('would');
  if (would && isConditional(discourse, range)) return `PS${polarity}`;
  const probable = hearsay || would || words.some((word) => PROBABLE.test(word));
  return probable || cues.some((cue) => PROBABLE_CUE.test(cue)) ? `PR${polarity}` : `CT${polarity}`;
}

/** Lower case; "May" is a month and "a can" a tin where they are no modal verbs. */
function wordsOf(discourse: Discourse, { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = discourse.lower(i);
    if (!/^(?:may|can)$/.test(word) || discourse.tag(i) === 'MD') words.push(word);
  }
  return words;
}

/** A negation that reaches the first verb: at it, or in the noun phrase before or right behind it. */
function isNegative(discourse: Discourse, { from, to }: TokenRange): boolean {
  const verb = firstVerb(discourse, { from, to });
  for (let i = from; i < Math.min(to, verb + 4); i++) {
    if (!NEGATIVE.test(discourse.lower(i)) || isContrast(discourse, i, to)) continue;
    // "told them not to …": the telling itself took place.
    if (discourse.tag(i + 1) !== 'TO') return true;
  }
  return false;
}

function isContrast(discourse: Discourse, i: number, to: number): boolean {
  const next = discourse.lower(i + 1);
  if (ADDED.test(next)) return true;
  if (!CONTRASTED.test(next)) return false;
  for (let n = i + 2; n < to; n++) if (discourse.lower(n) === 'but') return true;
  return false;
}

function firstVerb(discourse: Discourse, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]|MD)$/.test(discourse.tag(i))) return i;
  return to;
}

/** "would" of an offer or a plan that depends on something, said in its sentence. */
function isConditional(discourse: Discourse, range: TokenRange): boolean {
  const { from, to } = discourse.sentence(discourse.sentenceOf(range.from));
  for (let i = from; i < to; i++) {
    if (CONDITION.test(discourse.lower(i))) return true;
    if (discourse.lower(i) === 'in' && /^(?:return|exchange)$/.test(discourse.lower(i + 1)))
      return true;
  }
  return false;
}
