import { subjectBefore } from '../claims/acts.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { contentEnd, type Pattern } from './pattern.js';

/** "X has long accused Y of …": what Y is accused of, with Y; a pronoun for Y is left to the source. */
export const accusation: Pattern = (discourse, sentence, quoted) => {
  for (let verb = sentence.from; verb < sentence.to; verb++) {
    // Taggers take the bare form for another word often enough to go by its letters.
    if (quoted.has(verb) || !/^accuse[sd]?$/.test(discourse.lower(verb))) continue;
    const of = ofAfter(discourse, verb, sentence);
    const source = subjectBefore(discourse, verb, sentence.from);
    if (of === null || source === null || isPassive(discourse, verb)) continue;
    const pronoun = verb + 2 === of && discourse.tag(verb + 1) === 'PRP';
    const content = { from: pronoun ? of + 1 : verb + 1, to: contentEnd(discourse, sentence) };
    return [
      {
        source: longSource(discourse, source, sentence),
        cue: { from: verb, to: pronoun ? of + 1 : verb + 1 },
        content,
      },
    ];
  }
  return [];
};

function ofAfter(discourse: Discourse, verb: number, { to }: TokenRange): number | null {
  for (let i = verb + 1; i < Math.min(to, verb + 14); i++) {
    if (discourse.lower(i) === 'of' && /^VBG$/.test(discourse.tag(i + 1))) return i;
  }
  return null;
}

/** "Critics of the government": the phrase before the "of", too. */
function longSource(discourse: Discourse, source: TokenRange, { from }: TokenRange): TokenRange {
  if (source.from - 2 < from || discourse.tag(source.from - 1) !== 'IN') return source;
  let start = source.from - 1;
  while (start > from && /^(?:DT|JJ|NNS?|NNPS?)$/.test(discourse.tag(start - 1))) start--;
  return start < source.from - 1 ? { from: start, to: source.to } : source;
}

function isPassive(discourse: Discourse, verb: number): boolean {
  return discourse.tag(verb) === 'VBN' && discourse.lemma(verb - 1) === 'be';
}
