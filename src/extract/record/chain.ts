import type { Prose } from '../../language/prose.js';
import type { Holder } from '../../model/holder.js';
import { finished, type DraftHolder } from '../holders/draft.js';

/** A whole chain, outermost first: the article's outlet and what lies below it, no holder twice in a row. */
export function wholeChain(outlet: Holder, below: readonly DraftHolder[], prose: Prose): Holder[] {
  const holders = [outlet, ...below.map((holder) => finished(holder, prose))];
  return holders.filter((holder, i) => {
    const before = holders[i - 1];
    return before === undefined || holder.entity === null || holder.entity !== before.entity;
  });
}
