import { hasFinite } from '../claims/clauses.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { Quoted } from '../quotes/quoted.js';
import { contentEnd, REPORTING, type Pattern } from './pattern.js';

/**
 * "…, the outlet added.", "…, X told reporters on board:", "… CNN reported.": the statement first, then a
 * source and a reporting verb that has no other object. Without a comma only a named outlet or body will do.
 */
export const tail: Pattern = (discourse, sentence, quoted) => {
  for (let verb = sentence.to - 2; verb > sentence.from + 3; verb--) {
    if (
      quoted.has(verb) ||
      !REPORTING.test(discourse.lemma(verb)) ||
      !/^VB[DZ]$/.test(discourse.tag(verb))
    )
      continue;
    const source = sourceBefore(discourse, verb, sentence.from);
    if (source === null || !closes(discourse, verb, sentence)) continue;
    const content = { from: sentence.from, to: beforeComma(discourse, source.from) };
    const final =
      discourse.word(source.from - 1) === ',' && isLast(discourse, verb, sentence, quoted);
    if (quoted.share(content) > 0.5 || !isStatement(discourse, content, final)) continue;
    return [{ source, cue: { from: verb, to: verb + 1 }, content, final }];
  }
  return [];
};

/** Nothing but a phrase of time or manner between the verb and the end: no aside, no quotation. */
function isLast(discourse: Discourse, verb: number, sentence: TokenRange, quoted: Quoted): boolean {
  for (let i = verb + 1; i < contentEnd(discourse, sentence); i++)
    if (quoted.has(i) || /^[,:;–—]$/.test(discourse.word(i))) return false;
  return true;
}

/** Taggers miss a verb here and there: before a comma and a source, some words that open no adverbial will do. */
export function isStatement(discourse: Discourse, content: TokenRange, final: boolean): boolean {
  const words = content.to - content.from;
  if (hasFinite(discourse, content)) return words > 2;
  return final && words > 3 && !/^(?:IN|TO|VBG)$/.test(discourse.tag(content.from));
}

/** The noun phrase between a comma and the verb; a name of an outlet or body needs no comma. */
function sourceBefore(discourse: Discourse, verb: number, from: number): TokenRange | null {
  let start = verb;
  while (
    start > from &&
    /^(?:DT|JJ|NNS?|NNPS?|PRP|CD|POS|IN|RB)$/.test(discourse.tag(start - 1)) &&
    verb - start < 10
  )
    start--;
  if (discourse.word(start - 1) === ',') {
    return /^(?:DT|NNS?|NNPS?|PRP|CD|JJ)$/.test(discourse.tag(start))
      ? { from: start, to: verb }
      : null;
  }
  const mention = discourse.mentionAt(verb - 1);
  if (mention === null || !/^(?:outlet|organization)$/.test(mention.entity.kind)) return null;
  const name = discourse.tokensIn(mention.start, mention.end);
  return name.from - 1 > from && discourse.tag(name.from - 1) !== 'DT'
    ? { from: name.from, to: verb }
    : null;
}

/** Behind the verb: the end, a comma, a preposition, or somebody told, but no clause and no other object. */
function closes(discourse: Discourse, verb: number, { to }: TokenRange): boolean {
  let i = verb + 1;
  if (/^(?:tell|inform)$/.test(discourse.lemma(verb))) {
    while (i < to && /^(?:DT|JJ|NNS?|NNPS?|PRP|POS)$/.test(discourse.tag(i))) i++;
  }
  while (i < to && isTimeWord(discourse, i)) i++;
  if (i >= contentEnd(discourse, { from: verb, to })) return true;
  if (discourse.word(i) === ',') return !/^(?:that|which|who)$/.test(discourse.lower(i + 1));
  return (
    discourse.tag(i) === 'IN' &&
    discourse.lower(i) !== 'that' &&
    !hasFinite(discourse, { from: i, to })
  );
}

function isTimeWord(discourse: Discourse, i: number): boolean {
  if (/^(?:late|early|earlier|later|again|then|also)$/.test(discourse.lower(i))) return true;
  return (
    /^(?:RB|NN|NNP|JJ)$/.test(discourse.tag(i)) &&
    /day|week|month|year|^last$/i.test(discourse.word(i))
  );
}

function beforeComma(discourse: Discourse, source: number): number {
  return discourse.word(source - 1) === ',' ? source - 1 : source;
}
