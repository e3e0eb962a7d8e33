import type { Discourse, TokenRange } from '../discourse.js';
import type { Quoted } from '../quotes/quoted.js';

/** An attribution whose wording leaves no doubt, as tokens. */
export interface CertainAttribution {
  source: TokenRange | null;
  cue: TokenRange;
  content: TokenRange;
  /** It closes the sentence behind a comma, or opens it before one: nothing else can be meant. */
  final?: boolean;
}

/** Looks at one sentence for attributions of one shape. */
export type Pattern = (
  discourse: Discourse,
  sentence: TokenRange,
  quoted: Quoted,
) => CertainAttribution[];

/** Verbs that report what somebody says, finds or holds, with a clause as their object. */
export const REPORTING =
  /^(?:say|report|note|detail|claim|add|reveal|state|suggest|believe|think|announce|explain|indicate|show|find|argue|warn|insist|tell|write|declare|confirm|deny|admit|acknowledge|allege|assert|contend|maintain|conclude|estimate|predict|caution|disclose|emphasize|emphasise|stress|point|recall|testify|tweet|complain|concede|hint|imply|inform|mention|observe|vow|promise|remark|reply|respond|express|fear|hope|expect|determine|discover|learn|describe)$/;

/** Up to the sentence's last word, its closing punctuation left out. */
export function contentEnd(discourse: Discourse, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && /^(?:[.;:!?]|['"”’]+)$/.test(discourse.word(end - 1))) end--;
  return end;
}
