import type { ClaimType } from '../../model/claim.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { Clause } from './clauses.js';

export interface TypeClues {
  cueWords: readonly string[];
  isAct: boolean;
  join: Clause['join'];
  hasQuantity: boolean;
}

type Test = (discourse: Discourse, clause: TokenRange, clues: TypeClues) => boolean;

const cue =
  (pattern: RegExp): Test =>
  (_, __, { cueWords }) =>
    cueWords.some((word) => pattern.test(word));
const word =
  (pattern: RegExp): Test =>
  (discourse, { from, to }) => {
    for (let i = from; i < to; i++) if (pattern.test(discourse.lower(i))) return true;
    return false;
  };

/** What kind of statement a claim is: the first test that holds decides; without one it reports an event. */
const TYPES: ReadonlyArray<readonly [ClaimType, Test]> = [
  ['accusation', cue(/^(?:accuse|allege|blame|charge)$/)],
  ['reason', (_, __, { join }) => join === 'reason'],
  ['belief', cue(/^(?:believe|hope|fear|think|doubt|skeptical|sceptical|wish)$/)],
  ['prediction', cue(/^(?:predict|forecast|expect|warn)$/)],
  ['speech-act', (_, __, { isAct }) => isAct],
  ['quantity', (_, __, { hasQuantity }) => hasQuantity],
  ['prediction', word(/^(?:will|could|might|would|likely|imminent|upcoming)$/)],
  ['interpretation', cue(/^(?:suggest|view|see|interpret|regard|consider)$/)],
  ['generalisation', word(/^(?:often|always|usually|typically|generally|tends?|rarely)$/)],
  ['mental-state', mentalState],
  ['evaluation', evaluates],
];

export function typeOf(discourse: Discourse, clause: TokenRange, clues: TypeClues): ClaimType {
  return TYPES.find(([, test]) => test(discourse, clause, clues))?.[0] ?? 'event';
}

function mentalState(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^(?:fearful|afraid|confident|nervous|worried|angry|hopeful|determined|unhappy|skeptical|sceptical)$/.test(
        discourse.lower(i),
      )
    )
      return true;
    if (/^(?:want|fear|hope|intend|wish)$/.test(discourse.lemma(i)) && /^VB/.test(discourse.tag(i)))
      return true;
  }
  return false;
}

/** "The call was cordial": a form of "be" or "seem" and an adjective behind it. */
function evaluates(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:be|seem|appear|remain)$/.test(discourse.lemma(i)) || !/^VB/.test(discourse.tag(i)))
      continue;
    let next = i + 1;
    while (/^RB/.test(discourse.tag(next))) next++;
    return next < to && /^JJ/.test(discourse.tag(next));
  }
  return false;
}
