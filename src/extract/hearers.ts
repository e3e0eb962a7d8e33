import type { Range } from '../language/tree.js';
import type { RawAttribution } from './attributed.js';
import type { Discourse, TokenRange } from './discourse.js';

/** Verbs whose object hears what is said: in the passive it is their subject. */
const TOLD = /^(?:tell|ask|inform|warn|remind|assure|advise|notify|order|urge|instruct)$/;
/** How far behind the verb "by" is looked for, in tokens. */
const REACH = 4;
const LONGEST_SPEAKER = 12;

/**
 * “The mayor was told that the dam was unsafe”: who hears is no source. The source is whom “by” names behind the verb,
 * else nobody.
 */
export function withSpeakers(
  discourse: Discourse,
  read: readonly RawAttribution[],
): RawAttribution[] {
  return read.map((one) => {
    const [cue] = one.cue ?? [];
    const verb =
      cue === undefined ? null : toldIn(discourse, discourse.tokensIn(cue.start, cue.end));
    if (verb === null) return one;
    const source = speakerBehind(discourse, verb);
    return { ...one, source: source === null ? null : [rangeOf(discourse, source)] };
  });
}

function toldIn(discourse: Discourse, { from, to }: TokenRange): number | null {
  for (let i = to - 1; i >= from; i--) if (isPassiveTold(discourse, i)) return i;
  return null;
}

/** "was told", "has been asked", "being warned". */
export function isPassiveTold(discourse: Discourse, verb: number): boolean {
  if (!TOLD.test(discourse.lemma(verb)) || !/^VB[ND]$/.test(discourse.tag(verb))) return false;
  let before = verb - 1;
  while (/^RB/.test(discourse.tag(before))) before--;
  return discourse.lemma(before) === 'be' || discourse.lower(before) === 'got';
}

function speakerBehind(discourse: Discourse, verb: number): TokenRange | null {
  for (let i = verb + 1; i <= verb + REACH; i++) {
    if (discourse.lower(i) !== 'by') continue;
    let to = i + 1;
    while (
      to - i <= LONGEST_SPEAKER &&
      /^(?:DT|JJ[RS]?|NNS?|NNPS?|POS|PRP\$?|CD|CC)$/.test(discourse.tag(to))
    )
      to++;
    return to > i + 1 ? { from: i + 1, to } : null;
  }
  return null;
}

function rangeOf(discourse: Discourse, { from, to }: TokenRange): Range {
  return { start: discourse.startOf(from), end: discourse.endOf(to) };
}
