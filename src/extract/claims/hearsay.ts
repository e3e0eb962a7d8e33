import type { Attributed } from '../attributed.js';
import type { Discourse, TokenRange } from '../discourse.js';

const HEARSAY =
  /^(?:said|reported|alleged|believed|thought|understood|claimed|rumou?red|supposed|expected|known|considered|seen|viewed|regarded)$/;

/** "is said to have …", "is believed to …": told, and nobody named who tells. Returns the tokens of the cue. */
export function hearsayIn(discourse: Discourse, { from, to }: TokenRange): TokenRange | null {
  for (let i = from; i < to - 2; i++) {
    if (discourse.lemma(i) !== 'be' || !HEARSAY.test(discourse.lower(i + 1))) continue;
    if (discourse.lower(i + 2) !== 'to') continue;
    return { from: i, to: discourse.lower(i + 3) === 'have' ? i + 4 : i + 3 };
  }
  return null;
}

/** A cue in the passive without a source: "was described as", "is seen as". */
export function isAgentless(discourse: Discourse, { source, cue }: Attributed): boolean {
  if (source.length > 0) return false;
  return cue.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (discourse.tag(i) === 'VBN') return true;
    return false;
  });
}
