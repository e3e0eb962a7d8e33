import type { Discourse, TokenRange } from '../discourse.js';
import { mainVerb } from './acts.js';
import { isFinite } from './clauses.js';

const SUBORDINATOR =
  /^(?:that|whether|if|unless|because|although|though|while|whereas|until|once|when|where|who|whom|whose|which|why|how|what)$/;
/** Conjunctions that are prepositions, too: only with a clause behind them. */
const DOUBLE = /^(?:as|since|after|before|so|than|like|for)$/;
const SUBJECT_PRONOUN = /^(?:i|he|she|it|we|they|you|there)$/;

/**
 * The clause a stretch of words turns on: from its start to where a clause hangs on its verb ("is leaving,
 * confident he can return", "knew that it might fall"). Verbs coordinated with the first belong to it.
 */
export function mainClause(discourse: Discourse, { from, to }: TokenRange): TokenRange {
  const start = SUBORDINATOR.test(discourse.lower(from)) ? from + 1 : from;
  const verb = mainVerb(discourse, { from: start, to });
  if (verb === null) return { from, to };
  for (let i = verb + 1; i < to; i++) if (hangs(discourse, i, to)) return { from, to: i };
  return { from, to };
}

function hangs(discourse: Discourse, i: number, to: number): boolean {
  const word = discourse.lower(i);
  if (SUBORDINATOR.test(word)) return word !== 'that' || discourse.tag(i) !== 'DT';
  if (DOUBLE.test(word)) return opensClause(discourse, i + 1, to);
  if (!SUBJECT_PRONOUN.test(word) || /^CC$/.test(discourse.tag(i - 1))) return false;
  return finiteSoon(discourse, i + 1, to);
}

/** A noun phrase with its verb right behind it. */
function opensClause(discourse: Discourse, from: number, to: number): boolean {
  let i = from;
  while (i < to && /^(?:DT|PRP\$?|JJ[RS]?|CD|NNS?|NNPS?|POS|EX)$/.test(discourse.tag(i))) i++;
  return i > from && finiteSoon(discourse, i, to);
}

function finiteSoon(discourse: Discourse, from: number, to: number): boolean {
  let i = from;
  while (i < to && /^RB/.test(discourse.tag(i))) i++;
  return i < to && isFinite(discourse, i);
}
