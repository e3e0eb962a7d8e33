import { subjectBefore } from '../claims/acts.js';
import { contentEnd, type Pattern } from './pattern.js';

/** "which many analysts view as key to …": a view held of what the relative clause hangs on. */
export const viewAs: Pattern = (discourse, sentence, quoted) => {
  for (let verb = sentence.from + 2; verb < sentence.to - 2; verb++) {
    if (quoted.has(verb) || !/^(?:view|see|regard|consider|describe)$/.test(discourse.lemma(verb)))
      continue;
    if (discourse.lower(verb + 1) !== 'as' || !/^VB[DZP]$/.test(discourse.tag(verb))) continue;
    const source = subjectBefore(discourse, verb, sentence.from);
    if (source === null || discourse.lower(source.from - 1) !== 'which') continue;
    const content = { from: verb + 2, to: contentEnd(discourse, sentence) };
    return [{ source, cue: { from: verb, to: verb + 2 }, content }];
  }
  return [];
};
