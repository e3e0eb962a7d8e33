import type { Prose } from '../../language/prose.js';
import type { Holder } from '../../model/holder.js';
import { finished, type DraftHolder } from '../holders/draft.js';

/** A whole chain, outermost first: the article's outlet and what lies below it, no holder twice in a row. */
export function wholeChain(outlet: Holder, below: readonly DraftHolder[], prose: Prose): Holder[] {
  const holders = [outlet, ...below.map((holder) => finished(holder, prose))];
  return holders.filter((holder, i) => {
    const before = holders[i - 1];
    if (i === 1 && isSelf(outlet, holder)) return false;
    return before === undefined || holder.entity === null || holder.entity !== before.entity;
  });
}

/** "The Herald" in the Coastal Herald, "the BBC" in BBC News: an outlet that names itself in short rests on nobody. */
function isSelf(outlet: Holder, holder: Holder): boolean {
  if (holder.kind !== 'outlet' || outlet.name === null || holder.name === null) return false;
  const [own, short] = [wordsOf(outlet.name), wordsOf(holder.name)];
  const begins = short.every((word, i) => own[i] === word);
  const ends = short.every((word, i) => own[own.length - short.length + i] === word);
  return short.length > 0 && (begins || ends);
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^the\s/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
