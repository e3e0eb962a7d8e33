import { subjectBefore } from '../claims/acts.js';
import { startsClause } from '../claims/clauses.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { contentEnd, REPORTING, type Pattern } from './pattern.js';

const REACH = 22;

/**
 * "The paper detailed last week that …", "Sources revealed to the agency that …", "The paper reports, citing
 * officials, that …": a reporting verb with its subject in front and "that" with a clause behind.
 */
export const thatClause: Pattern = (discourse, sentence, quoted) => {
  for (let verb = sentence.from; verb < sentence.to; verb++) {
    if (
      quoted.has(verb) ||
      !REPORTING.test(discourse.lemma(verb)) ||
      !/^(?:VB[DZPN]|NNS)$/.test(discourse.tag(verb))
    )
      continue;
    const that = thatAfter(discourse, verb, sentence.to);
    const subject = that === null ? null : subjectBefore(discourse, verb, sentence.from);
    if (that === null || subject === null || subject.from > verb) continue;
    const cue = { from: verb, to: cueEnd(discourse, verb, that) };
    return [{ source: subject, cue, content: { from: that, to: end(discourse, that, sentence) } }];
  }
  return [];
};

/** "that" opening a clause, with no other finite verb outside commas before it. */
function thatAfter(discourse: Discourse, verb: number, to: number): number | null {
  let aside = false;
  for (let i = verb + 1; i < Math.min(to - 2, verb + REACH); i++) {
    if (discourse.word(i) === ',') aside = !aside;
    if (discourse.lower(i) === 'that' && /^(?:IN|WDT|DT)$/.test(discourse.tag(i))) {
      return startsClause(discourse, i + 1, to, 16) ? i : null;
    }
    if (REPORTING.test(discourse.lemma(i)) && discourse.tag(i) === 'VBG') return null;
    if (/^[;:]$/.test(discourse.word(i)) || (!aside && /^(?:VB[DZP]|MD)$/.test(discourse.tag(i))))
      return null;
  }
  return null;
}

/** The verb, and an object that belongs to the phrase: "expressed hope". */
function cueEnd(discourse: Discourse, verb: number, that: number): number {
  return verb + 2 === that && /^NN/.test(discourse.tag(verb + 1)) ? that : verb + 1;
}

/** To the end of the sentence, or to ", according to …" where that closes it. */
function end(discourse: Discourse, that: number, sentence: TokenRange): number {
  for (let i = that; i < sentence.to - 1; i++) {
    if (discourse.lower(i) === 'according' && discourse.word(i - 1) === ',') return i - 1;
  }
  return contentEnd(discourse, sentence);
}
