import { subjectBefore } from '../claims/acts.js';
import { hasFinite, startsClause } from '../claims/clauses.js';
import { DOCUMENT } from '../../language/noun-classes.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { headOf } from '../holders/head.js';
import { contentEnd, type Pattern } from './pattern.js';

/** Verbs whose object can be a clause without "that", and which have few other objects. */
const SAYING =
  /^(?:say|claim|reveal|announce|warn|argue|insist|estimate|conclude|confirm|admit|allege)$/;

/** What documents do beside it. */
const SHOWING = /^(?:show|suggest|find|indicate|reveal|estimate|conclude|warn|say)$/;
const LONGEST_SOURCE = 24;

/** "A study has revealed many are short of sleep": a subject, such a verb, and at once a clause. */
export const bareClause: Pattern = (discourse, sentence, quoted) => {
  for (let verb = sentence.from + 1; verb < sentence.to - 2; verb++) {
    if (quoted.has(verb) || !/^VB[DZPN]$/.test(discourse.tag(verb))) continue;
    const document = documentBefore(discourse, verb, sentence.from);
    const cues = document === null ? SAYING : SHOWING;
    if (!cues.test(discourse.lemma(verb)) || isPassive(discourse.lemma(verb - 1))) continue;
    if (!startsClause(discourse, behindPhrase(discourse, verb + 1), sentence.to, 16)) continue;
    const source = document ?? subjectBefore(discourse, verb, sentence.from);
    if (source === null || source.to > verb || !begins(discourse, source.from, sentence.from))
      continue;
    const content = { from: verb + 1, to: contentEnd(discourse, sentence) };
    return [{ source, cue: { from: verb, to: verb + 1 }, content }];
  }
  return [];
};

/**
 * "A new study of schools, published in March, has": all that opens a sentence up to the verb group, where it is about a
 * document and has no finite verb of its own.
 */
function documentBefore(discourse: Discourse, verb: number, from: number): TokenRange | null {
  let to = verb;
  while (to > from && /^(?:RB.?|MD|VB.?|,)$/.test(discourse.tag(to - 1))) to--;
  const source = { from, to };
  if (to - from < 2 || to - from > LONGEST_SOURCE || hasFinite(discourse, source)) return null;
  if (!/^(?:DT|JJ|NNS?|NNPS?|PRP\$|CD|VBN)$/.test(discourse.tag(from))) return null;
  return DOCUMENT.test(discourse.word(headOf(discourse, source))) ? source : null;
}

/** "They estimated by 2050, …": past a short phrase and its comma, where one opens what is said. */
function behindPhrase(discourse: Discourse, from: number): number {
  if (discourse.tag(from) !== 'IN' || discourse.lower(from) === 'that') return from;
  for (let i = from + 2; i < from + 5; i++) if (discourse.word(i) === ',') return i + 1;
  return from;
}

/** Whether a phrase stands where nothing before it can be more of it. */
function begins(discourse: Discourse, at: number, first: number): boolean {
  return at === first || /^(?:[,;:–—-]+|and|but|while|that|as)$/.test(discourse.lower(at - 1));
}

function isPassive(before: string): boolean {
  return before === 'be' || before === 'get';
}
