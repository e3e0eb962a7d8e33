import { subjectBefore } from '../claims/acts.js';
import { startsClause } from '../claims/clauses.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { contentEnd, type Pattern } from './pattern.js';

/**
 * Verbs that introduce what somebody says behind "as". "As she explained, her hands shook" and "As police warned of
 * floods, people left" tell of a time: verbs that speak of so much else are left to the trained reader.
 */
const INTRODUCING = /^(?:say|tell|note|put|write|observe|remark|acknowledge)$/;
/** Who else but a body or a person can be told something. */
const HEARERS =
  /^(?:reporters?|journalists?|lawmakers?|senators?|police|court|jury|crowd|audience|committee|paper|newspaper|agency|broadcaster|parliament|congress|meeting|me|us|them|him|her)$/;
const LONGEST_SOURCE = 18;
const LONGEST_ASIDE = 10;

/** "As the minister told the Herald, …", "As Hale put it on Monday, …": a source ahead of the whole statement. */
export const asTold: Pattern = (discourse, sentence, quoted) => {
  const { from, to } = sentence;
  if (discourse.lower(from) !== 'as') return [];
  for (let verb = from + 2; verb < Math.min(to - 3, from + LONGEST_SOURCE); verb++) {
    if (quoted.has(verb) || !/^VB[DZP]$/.test(discourse.tag(verb))) continue;
    const source = subjectBefore(discourse, verb, from + 1);
    const comma = INTRODUCING.test(discourse.lemma(verb)) ? commaAfter(discourse, verb, to) : null;
    if (source?.from !== from + 1 || comma === null) return [];
    const content = { from: comma + 1, to: contentEnd(discourse, sentence) };
    if (quoted.share(content) <= 0.5 && !startsClause(discourse, comma + 1, to, 16)) return [];
    const put = discourse.lemma(verb) === 'put';
    const cue = { from: verb, to: put ? verb + 2 : verb + 1 };
    return [{ source: wholeSource(discourse, from + 1, verb), cue, content, final: true }];
  }
  return [];
};

/** With an apposition, without the comma that closes it and adverbs before the verb. */
function wholeSource(discourse: Discourse, from: number, verb: number): TokenRange {
  let to = verb;
  while (/^(?:,|RB.?|MD|VB.?)$/.test(discourse.tag(to - 1))) to--;
  return { from, to };
}

/** The comma behind a verb, with nothing between but whom is told, "it" and phrases of time and place. */
function commaAfter(discourse: Discourse, verb: number, to: number): number | null {
  const put = discourse.lemma(verb) === 'put';
  if (put && discourse.lower(verb + 1) !== 'it') return null;
  const start = put ? verb + 2 : verb + 1;
  for (let i = start; i < Math.min(to, start + LONGEST_ASIDE); i++) {
    if (discourse.word(i) === ',')
      return isAside(discourse, verb, { from: start, to: i }) ? i : null;
    if (/^(?:VB[DZPGN]?|MD|WP|WDT|:)$/.test(discourse.tag(i)) || discourse.lower(i) === 'that')
      return null;
  }
  return null;
}

function isAside(discourse: Discourse, verb: number, { from, to }: TokenRange): boolean {
  if (discourse.lemma(verb) === 'tell') return from < to && isHearer(discourse, from, to);
  // "reported for duty" and "reported to the office" report nothing.
  if (discourse.lemma(verb) === 'report' && /^(?:for|to)$/.test(discourse.lower(from)))
    return false;
  if (from === to || /^(?:IN|TO|RB)$/.test(discourse.tag(from))) return true;
  return /^(?:last|this|yesterday|earlier|later|today|\p{L}+day)$/u.test(discourse.lower(from));
}

/** The noun phrase behind "told", up to a preposition, names somebody or a kind of people. */
function isHearer(discourse: Discourse, from: number, to: number): boolean {
  let end = from;
  while (end < to && /^(?:DT|JJ|NNS?|NNPS?|PRP\$?|POS|CD)$/.test(discourse.tag(end))) end++;
  return (
    end > from && (discourse.mentionAt(end - 1) !== null || HEARERS.test(discourse.lower(end - 1)))
  );
}
