import type { Discourse, TokenRange } from '../discourse.js';
import type { DraftHolder } from '../holders/draft.js';
import type { Holders } from '../holders/resolve.js';

/** Verbs that do something by saying it (Searle's illocutionary acts, as news reports them). */
const ACT =
  /^(?:urge|offer|demand|order|tell|warn|threaten|promise|pledge|vow|ask|request|call|propose|invite|announce|reiterate|communicate|accuse|condemn|criticize|criticise|deny|confirm|insist|apologize|apologise|advise|instruct|command|beg|plead|appeal|declare|swear|assure|remind|admonish|forbid)$/;

/** "phoned", "spoke": exchanges, no acts with a content. */
const AUXILIARY = /^(?:be|have|do|get)$/;

/**
 * The actor of the speech act a clause reports ("Sam Other urged the minister to go"), or null for a clause that
 * reports none. The actor is the clause's subject, pronouns resolved.
 */
export function actorOf(
  discourse: Discourse,
  clause: TokenRange,
  holders: Holders,
): DraftHolder | null {
  const verb = mainVerb(discourse, clause);
  if (verb === null || !ACT.test(discourse.lemma(verb))) return null;
  if (discourse.lemma(verb) === 'call' && !/^(?:on|for|upon)$/.test(discourse.lower(verb + 1)))
    return null;
  if (isPassive(discourse, verb, clause.from) || isNegated(discourse, verb, clause.from))
    return null;
  const subject = subjectBefore(discourse, verb, clause.from);
  if (subject === null) return null;
  const holder = holders.resolve(subject);
  return holder.kind === 'agentless' || holder.kind === 'document'
    ? null
    : { ...holder, act: true };
}

/** The first finite verb, or the verb its auxiliaries lead to; a bare participle that opens the clause counts. */
export function mainVerb(discourse: Discourse, { from, to }: TokenRange): number | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:VB[DZP]|MD)$/.test(discourse.tag(i))) continue;
    let verb = i;
    for (let n = i + 1; n < Math.min(to, i + 6) && isAuxiliary(discourse, verb); n++) {
      if (/^VB/.test(discourse.tag(n))) verb = n;
      else if (!/^RB/.test(discourse.tag(n))) break;
    }
    return verb;
  }
  return null;
}

function isAuxiliary(discourse: Discourse, i: number): boolean {
  return discourse.tag(i) === 'MD' || AUXILIARY.test(discourse.lemma(i));
}

function isPassive(discourse: Discourse, verb: number, from: number): boolean {
  if (discourse.tag(verb) !== 'VBN') return false;
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--)
    if (discourse.lemma(i) === 'be') return true;
  return false;
}

/** "had not warned", "never asked", "nobody urged": what was not said is no act. */
function isNegated(discourse: Discourse, verb: number, from: number): boolean {
  let i = verb - 1;
  for (; i >= from && /^(?:RB|MD|VB|TO|JJ)/.test(discourse.tag(i)); i--)
    if (
      /^(?:not|n't|n’t|never|neither|nor|hardly|barely|refuse|fail|decline)$/.test(
        discourse.lemma(i),
      )
    )
      return true;
  return /^(?:nobody|none|no|neither)$/.test(discourse.lower(i)) || hasNone(discourse, i, from);
}

/** "no minister", "none of the ministers": the negation stands in the subject. */
function hasNone(discourse: Discourse, end: number, from: number): boolean {
  for (let i = end; i >= from && /^(?:NNS?|JJ|DT|IN|NNPS?)$/.test(discourse.tag(i)); i--)
    if (/^(?:no|none|neither|nobody)$/.test(discourse.lower(i))) return true;
  return false;
}

/** The noun phrase right before the verb group; an apposition between them is stepped over. */
export function subjectBefore(discourse: Discourse, verb: number, from: number): TokenRange | null {
  let to = verb;
  while (to > from && /^(?:RB.?|MD|VB.?|TO)$/.test(discourse.tag(to - 1))) to--;
  if (discourse.word(to - 1) === ',') {
    const opening = previousComma(discourse, to - 2, from);
    if (opening === null) return null;
    to = opening;
  }
  let start = to;
  while (
    start > from &&
    /^(?:DT|PDT|JJ[RS]?|CD|NNS?|NNPS?|POS|PRP|PRP\$|CC|VBG)$/.test(discourse.tag(start - 1))
  )
    start--;
  while (start < to && discourse.tag(start) === 'CC') start++;
  return start < to ? { from: headStart(discourse, start, from), to } : null;
}

/** "Officials familiar with the plan": a phrase behind a preposition belongs to the noun before that. */
function headStart(discourse: Discourse, start: number, from: number): number {
  let at = start - 1;
  if (!/^(?:with|of|in|at|near|from|for|to|on|by|about)$/.test(discourse.lower(at))) return start;
  at--;
  while (at > from && /^(?:JJ|RB|VBN|VBG)$/.test(discourse.tag(at))) at--;
  if (!/^(?:NNS?|NNPS?)$/.test(discourse.tag(at))) return start;
  while (at > from && /^(?:DT|JJ[RS]?|CD|NNS?|NNPS?|POS|PRP\$)$/.test(discourse.tag(at - 1))) at--;
  // Behind a preposition of its own the whole is no subject: "After talks with Berg officials said …".
  return at >= from && /^(?:IN|TO|VB.?)$/.test(at === from ? '' : discourse.tag(at - 1))
    ? start
    : at;
}

function previousComma(discourse: Discourse, at: number, from: number): number | null {
  for (let i = at; i > from; i--) if (discourse.word(i) === ',') return i;
  return null;
}
