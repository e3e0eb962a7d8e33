import { subjectBefore } from '../claims/acts.js';
import { startsClause } from '../claims/clauses.js';
import { contentEnd, REPORTING, type Pattern } from './pattern.js';

/** Longest opening "As …, ", in tokens. */
const REACH = 24;

/** "As Hale told the Echo, the bridge was closed": a subject and a reporting verb between "As" and a comma. */
export const asTold: Pattern = (discourse, sentence, quoted) => {
  const { from } = sentence;
  if (discourse.lower(from) !== 'as' || quoted.has(from)) return [];
  for (let verb = from + 2; verb < Math.min(sentence.to - 3, from + REACH); verb++) {
    if (!REPORTING.test(discourse.lemma(verb)) || !/^VB[DZP]$/.test(discourse.tag(verb))) continue;
    const source = subjectBefore(discourse, verb, from + 1);
    if (source?.from !== from + 1 || source.to > verb) return [];
    let comma = verb + 1;
    while (
      comma < from + REACH &&
      /^(?:DT|JJ|NNS?|NNPS?|PRP|POS|IN|RB|CD)$/.test(discourse.tag(comma))
    )
      comma++;
    const content = { from: comma + 1, to: contentEnd(discourse, sentence) };
    if (discourse.word(comma) !== ',' || !startsClause(discourse, content.from, content.to, 16))
      return [];
    return [{ source, cue: { from: verb, to: verb + 1 }, content }];
  }
  return [];
};
