import { subjectBefore } from '../claims/acts.js';
import { startsClause } from '../claims/clauses.js';
import type { Discourse } from '../discourse.js';
import { contentEnd, type Pattern } from './pattern.js';

/** Verbs whose object can be a clause without "that", and which have few other objects. */
const SAYING =
  /^(?:say|claim|reveal|announce|warn|argue|insist|estimate|conclude|confirm|admit|allege)$/;

/** "A study has revealed many are short of sleep": a subject, such a verb, and at once a clause. */
export const bareClause: Pattern = (discourse, sentence, quoted) => {
  for (let verb = sentence.from + 1; verb < sentence.to - 2; verb++) {
    if (quoted.has(verb) || !SAYING.test(discourse.lemma(verb))) continue;
    if (!/^VB[DZPN]$/.test(discourse.tag(verb)) || isPassive(discourse.lemma(verb - 1))) continue;
    if (!startsClause(discourse, verb + 1, sentence.to, 16)) continue;
    const source = subjectBefore(discourse, verb, sentence.from);
    if (source === null || source.to > verb || !begins(discourse, source.from, sentence.from))
      continue;
    const content = { from: verb + 1, to: contentEnd(discourse, sentence) };
    return [{ source, cue: { from: verb, to: verb + 1 }, content }];
  }
  return [];
};

/** Whether a phrase stands where nothing before it can be more of it. */
function begins(discourse: Discourse, at: number, first: number): boolean {
  return at === first || /^(?:[,;:–—-]+|and|but|while|that|as)$/.test(discourse.lower(at - 1));
}

function isPassive(before: string): boolean {
  return before === 'be' || before === 'get';
}
