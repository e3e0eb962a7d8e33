import { hasFinite } from '../claims/clauses.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { contentEnd, type Pattern } from './pattern.js';

const LONGEST_SOURCE = 24;

/** "According to X, …" and "…, according to X". */
export const accordingTo: Pattern = (discourse, sentence, quoted) => {
  for (let i = sentence.from; i < sentence.to - 2; i++) {
    if (quoted.has(i) || discourse.lower(i) !== 'according' || discourse.lower(i + 1) !== 'to')
      continue;
    const source = sourceFrom(discourse, i + 2, sentence);
    const content =
      i === sentence.from ? behind(discourse, source, sentence) : before(discourse, i, sentence);
    if (source.to > source.from && content !== null)
      return [{ source, cue: { from: i, to: i + 2 }, content }];
  }
  return [];
};

function sourceFrom(discourse: Discourse, from: number, { to }: TokenRange): TokenRange {
  const limit = Math.min(contentEnd(discourse, { from, to }), from + LONGEST_SOURCE);
  let end = from;
  while (end < limit && discourse.word(end) !== ',') end++;
  return { from, to: end };
}

function behind(discourse: Discourse, source: TokenRange, sentence: TokenRange): TokenRange | null {
  const content = { from: source.to + 1, to: contentEnd(discourse, sentence) };
  return discourse.word(source.to) === ',' && content.to - content.from > 2 ? content : null;
}

function before(discourse: Discourse, cue: number, { from }: TokenRange): TokenRange | null {
  const content = { from, to: discourse.word(cue - 1) === ',' ? cue - 1 : cue };
  return hasFinite(discourse, content) ? content : null;
}
