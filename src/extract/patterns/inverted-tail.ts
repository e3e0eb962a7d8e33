import type { Discourse, TokenRange } from '../discourse.js';
import { contentEnd, REPORTING, type Pattern } from './pattern.js';
import { isStatement } from './tail.js';

const LONGEST_SOURCE = 16;

/** "Five people were hurt, said police.", "…, added Ann Other, its director.": the source behind the verb. */
export const invertedTail: Pattern = (discourse, sentence, quoted) => {
  const end = contentEnd(discourse, sentence);
  for (let verb = end - 2; verb > sentence.from + 3; verb--) {
    if (quoted.has(verb) || discourse.word(verb - 1) !== ',') continue;
    if (!REPORTING.test(discourse.lemma(verb)) || !/^VB[DZ]$/.test(discourse.tag(verb))) continue;
    // "…, who leads the union, told the Daily Ledger.": whom is told stands behind.
    if (/^(?:tell|inform)$/.test(discourse.lemma(verb))) continue;
    const source = { from: verb + 1, to: end };
    const content = { from: sentence.from, to: verb - 1 };
    if (!isSource(discourse, source) || quoted.share(content) > 0.5) continue;
    if (!isStatement(discourse, content, true)) continue;
    return [{ source, cue: { from: verb, to: verb + 1 }, content, final: true }];
  }
  return [];
};

/** A noun phrase to the end of the sentence, with no verb, pronoun of an object or number of things in it. */
function isSource(discourse: Discourse, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_SOURCE || !/^(?:DT|JJ|NNS?|NNPS?)$/.test(discourse.tag(from)))
    return false;
  for (let i = from; i < to; i++)
    if (!/^(?:DT|JJ[RS]?|NNS?|NNPS?|POS|IN|CC|PRP\$|CD|,)$/.test(discourse.tag(i))) return false;
  return speaks(discourse, from, to);
}

/** "…, said police", not "…, reported a profit": a name, or a noun in the plural or for people. */
function speaks(discourse: Discourse, from: number, to: number): boolean {
  for (let i = from; i < to && discourse.word(i) !== ','; i++) {
    const kind = discourse.mentionAt(i)?.entity.kind;
    if (kind === 'person' || kind === 'organization' || kind === 'outlet') return true;
  }
  return discourse.lower(from - 1) === 'said' || discourse.lower(from - 1) === 'says';
}
