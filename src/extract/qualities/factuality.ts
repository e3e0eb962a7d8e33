import type { Factuality } from '../../model/claim.js';
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

/**
 * How sure the innermost holder is of a claim, and of what polarity: FactBank's values, worked out from the
 * modal words and negations of the claim's own clause and from its cue.
 */
export function factualityOf(
  discourse: Discourse,
  range: TokenRange,
  cues: readonly string[],
  hearsay: boolean,
): Factuality {
  const words = wordsOf(discourse, range);
  const denied = cues.some((cue) => DENIAL_CUE.test(cue));
  const polarity = isNegative(discourse, range) === denied ? '+' : '-';
  if (words.some((word) => POSSIBLE.test(word))) return `PS${polarity}`;
  if (hearsay || words.some((word) => PROBABLE.test(word))) return `PR${polarity}`;
  if (cues.some((cue) => OPEN_CUE.test(cue))) return 'Uu';
  if (cues.some((cue) => PROBABLE_CUE.test(cue))) return `PR${polarity}`;
  if (isConditional(discourse, range)) return `PS${polarity}`;
  return `CT${polarity}`;
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
export function isNegative(discourse: Discourse, { from, to }: TokenRange): boolean {
  const verb = firstVerb(discourse, { from, to });
  for (let i = from; i < Math.min(to, verb + 4); i++) {
    if (!NEGATIVE.test(discourse.lower(i))) continue;
    // "not only … but", and "told them not to …": the telling itself took place.
    if (discourse.lower(i + 1) === 'only' || discourse.tag(i + 1) === 'TO') continue;
    return true;
  }
  return false;
}

function firstVerb(discourse: Discourse, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]|MD)$/.test(discourse.tag(i))) return i;
  return to;
}

/** "would" of an offer or a plan that depends on something. */
function isConditional(discourse: Discourse, { from, to }: TokenRange): boolean {
  const verb = firstVerb(discourse, { from, to });
  return discourse.lower(verb) === 'would';
}
