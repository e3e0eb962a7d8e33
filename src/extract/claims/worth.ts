import type { Discourse, TokenRange } from '../discourse.js';
import { hasFinite } from './clauses.js';

/** Verbs by which a writer comments on a story without saying what happened. */
const COMMENTARY =
  /^(?:highlight|demonstrate|underscore|underline|illustrate|reflect|show|mark|signal|raise|come|remain|evolve|unfold|suggest|mean|serve|represent)$/;
const VAGUE_SUBJECT = /^(?:this|that|these|those|such|it)$/;
const VAGUE_NOUN =
  /^(?:situation|exchange|development|move|news|episode|drama|landscape|event|moment|issue|story|case|communication|trend|reaction|detail|question|fact|context|thing)s?$/;
/** A change that can be measured. */
const TREND = /^(?:increase|rise|grow|fall|decline|drop|double|triple|shrink|soar|plunge|climb)$/;
const FLOURISH =
  /\b(?:all eyes|remains? to be seen|only time will tell|as the \w+ \w+ evolves|leaking out)\b/i;

/**
 * How much a statement in the article's own voice is worth checking, 0 to 1, after the criteria of ClaimBuster
 * (Hassan et al., KDD 2017) and of Full Fact's annotation scheme (Konstantinovskiy et al., 2018): numbers, named
 * actors and completed events speak for it; commentary, pointers to the text itself and flourishes against.
 */
export function checkworthiness(discourse: Discourse, clause: TokenRange): number {
  const words = clause.to - clause.from;
  if (words < 3 || !hasFinite(discourse, clause)) return 0;
  let score = 0.35;
  if (any(clause, (i) => discourse.tag(i) === 'CD' || discourse.word(i) === '%')) score += 0.3;
  if (any(clause, (i) => discourse.mentionAt(i) !== null)) score += 0.2;
  if (any(clause, (i) => /^VB[DN]$/.test(discourse.tag(i)))) score += 0.1;
  if (/^(?:NN|NNS|NNP)$/.test(discourse.tag(clause.from)) || discourse.tag(clause.from) === 'DT')
    score += 0.1;
  if (discourse.tag(clause.from) === 'EX') score += 0.15;
  if (any(clause, (i) => TREND.test(discourse.lemma(i)) && /^VB/.test(discourse.tag(i))))
    score += 0.15;
  if (any(clause, (i) => /^(?:will|likely|imminent|soon)$/.test(discourse.lower(i)))) score += 0.1;
  if (words < 5) score -= 0.1;
  if (discourse.tag(clause.from) === 'PRP' && words < 9) score -= 0.25;
  if (isCommentary(discourse, clause)) score -= 0.5;
  if (isPrelude(discourse, clause)) score -= 0.4;
  return Math.max(0, Math.min(1, Math.round(score * 100) / 100));
}

function any({ from, to }: TokenRange, holds: (token: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (holds(i)) return true;
  return false;
}

/** "This exchange highlights …", "Public reactions have been mixed". */
function isCommentary(discourse: Discourse, { from, to }: TokenRange): boolean {
  if (FLOURISH.test(discourse.text({ from, to }))) return true;
  const verb = firstFinite(discourse, { from, to });
  const subject = { from, to: verb };
  const vague = any(subject, (i) => VAGUE_NOUN.test(discourse.lower(i)));
  const pointing = VAGUE_SUBJECT.test(discourse.lower(from));
  return (
    (pointing && (vague || verb === from + 1)) || (vague && COMMENTARY.test(discourse.lemma(verb)))
  );
}

/** "Sam Other commented on the reports": announces what follows instead of saying it. */
function isPrelude(discourse: Discourse, { from, to }: TokenRange): boolean {
  const verb = firstFinite(discourse, { from, to });
  return /^(?:comment|react|respond|speak out|weigh)$/.test(discourse.lemma(verb));
}

function firstFinite(discourse: Discourse, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]|MD)$/.test(discourse.tag(i))) return i;
  return to;
}
