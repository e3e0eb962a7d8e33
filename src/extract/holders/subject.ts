import type { Discourse } from '../discourse.js';
import type { NamedMention } from '../names/names.js';

/** Longest apposition or clause between a subject and its verb, in tokens. */
const APPOSITION = 14;
/** Verbs that a subject stands behind: “…,” said Hale. */
const INVERTED =
  /^(?:say|ask|add|note|write|reply|respond|explain|argue|warn|declare|insist|tweet|recall|continue|conclude|observe|quip|joke)$/;

/** A mention with a finite verb behind it, adverbs and an apposition apart, or right behind a verb of saying. */
export function isSubject(discourse: Discourse, mention: NamedMention): boolean {
  const { from, to } = discourse.tokensIn(mention.start, mention.end);
  return isFollowed(discourse, to) || isInverted(discourse, from, to);
}

function isFollowed(discourse: Discourse, to: number): boolean {
  let i = to;
  if (discourse.word(i) === ',' || discourse.word(i) === '(') {
    const closing = discourse.word(i) === ',' ? ',' : ')';
    for (let n = 0; n < APPOSITION && i < discourse.count; n++)
      if (discourse.word(++i) === closing) break;
    i++;
  }
  while (/^RB/.test(discourse.tag(i))) i++;
  return /^(?:VB[DZP]|MD)$/.test(discourse.tag(i));
}

/** “…,” said the mayor Anna Hale: the words between verb and name are her title. */
function isInverted(discourse: Discourse, from: number, to: number): boolean {
  let i = from - 1;
  while (i > 0 && /^(?:DT|JJ|NNP?|PRP\$)$/.test(discourse.tag(i)) && from - i < 5) i--;
  if (!/^VB[DZ]$/.test(discourse.tag(i)) || !INVERTED.test(discourse.lemma(i))) return false;
  const before = discourse.word(i - 1);
  return /^(?:[,.!?]|['"”’]+)$/.test(before) && !/^(?:IN|TO)$/.test(discourse.tag(to));
}
