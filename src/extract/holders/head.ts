import type { Discourse, TokenRange } from '../discourse.js';

const NOUN = /^(?:NNS?|NNPS?)$/;
const ENDS_HEAD = /^(?:IN|TO|WDT|WP|WP\$|WRB|,|:|-LRB-|VB[DGNPZ]?|MD|``|''|\.|RB|JJ)$/;

/**
 * The head of a noun phrase: the last noun of its first run of nouns, before any "of", relative clause or
 * comma. Pronouns and words that count people are their own heads. -1 where there is none.
 */
export function headOf(discourse: Discourse, { from, to }: TokenRange): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const tag = discourse.tag(i);
    if (NOUN.test(tag)) head = i;
    else if (head >= 0 && tag === 'POS') head = -1;
    else if (head >= 0 && ENDS_HEAD.test(tag)) break;
    else if (head < 0 && isOwnHead(discourse, i, to)) return i;
  }
  return head;
}

/** Pronouns; "one of the officials", "many", "others" where no noun follows at once. */
function isOwnHead(discourse: Discourse, i: number, to: number): boolean {
  if (/^(?:PRP|WP|EX)$/.test(discourse.tag(i))) return true;
  const alone = i + 1 >= to || /^(?:IN|,|VB.?|WP|WDT)$/.test(discourse.tag(i + 1));
  return (
    alone &&
    /^(?:one|two|three|four|many|some|others|several|few|most|both|all|those|another|neither)$/.test(
      discourse.lower(i),
    )
  );
}
