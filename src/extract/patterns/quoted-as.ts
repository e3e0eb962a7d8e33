import { subjectBefore } from '../claims/acts.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { contentEnd, type CertainAttribution, type Pattern } from './pattern.js';

const LONGEST_SOURCE = 14;

/**
 * "The Kyiv Post quoted the ministry as saying that …": the outlet's report of what the ministry says, two levels; "the
 * minister was quoted as saying (by PTI) that …" the minister's words alone, with whoever quotes them where it is named.
 */
export const quotedAs: Pattern = (discourse, sentence, quoted) => {
  for (let as = sentence.from + 2; as < sentence.to - 2; as++) {
    if (quoted.has(as) || discourse.lower(as) !== 'as') continue;
    if (!/^(?:saying|telling)$/.test(discourse.lower(as + 1))) continue;
    const verb = quoteBefore(discourse, as, sentence.from);
    if (verb === null) continue;
    const behind = byBehind(discourse, as + 2);
    const outlet = behind ?? byBehind(discourse, verb + 1);
    const start = behind?.to ?? as + 2;
    const content = {
      from: discourse.lower(start) === 'that' ? start + 1 : start,
      to: contentEnd(discourse, sentence),
    };
    const subject = subjectBefore(discourse, verb, sentence.from);
    if (subject === null || content.to - content.from < 2) continue;
    return discourse.lemma(verb - 1) === 'be'
      ? relayed(outlet, {
          source: subject,
          cue: { from: behind === null && outlet !== null ? as : verb - 1, to: as + 2 },
          content,
          final: true,
        })
      : [
          {
            source: subject,
            cue: { from: verb, to: verb + 1 },
            content: { from: as, to: content.to },
            final: true,
          },
          {
            source: { from: verb + 1, to: as },
            cue: { from: as, to: as + 2 },
            content,
            final: true,
          },
        ];
  }
  return [];
};

/** The verb "quote" or "cite" that "as saying" belongs to, with a source of some words between, or right behind "was". */
function quoteBefore(discourse: Discourse, as: number, from: number): number | null {
  for (let i = as - 1; i >= Math.max(from, as - LONGEST_SOURCE); i--)
    if (/^(?:quote|cite)$/.test(discourse.lemma(i)) && /^VB[DZPN]$/.test(discourse.tag(i)))
      return i < as - 1 || discourse.lemma(i - 1) === 'be' ? i : null;
  return null;
}

/** "as saying by PTI that": who quotes. */
function byBehind(discourse: Discourse, at: number): TokenRange | null {
  if (discourse.lower(at) !== 'by') return null;
  let to = at + 1;
  while (/^(?:DT|JJ|NNS?|NNPS?|POS)$/.test(discourse.tag(to))) to++;
  return to > at + 1 ? { from: at + 1, to } : null;
}

function relayed(outlet: TokenRange | null, said: CertainAttribution): CertainAttribution[] {
  if (outlet === null) return [said];
  // "by PTI" stands outside of what PTI quotes.
  const ahead = outlet.from < said.cue.from;
  const quoting = ahead
    ? { from: said.cue.from, to: said.content.to }
    : { from: said.source?.from ?? said.cue.from, to: outlet.from - 1 };
  const by = { from: outlet.from - 1, to: outlet.from };
  return [{ source: outlet, cue: by, content: quoting, final: true }, said];
}
