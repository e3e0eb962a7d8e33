import type { Prose } from '../../language/prose.js';
import type { Holder } from '../../model/holder.js';
import type { Quote } from '../../model/quote.js';
import { addresseeOf } from '../chains/addressee.js';
import type { Occasion } from '../claims/occasion.js';
import type { Discourse } from '../discourse.js';
import type { DraftQuote } from '../quotes/draft.js';
import { wholeChain } from './chain.js';

export interface QuoteContext {
  discourse: Discourse;
  prose: Prose;
  outlet: Holder;
  occasions: readonly (Occasion | null)[];
  id: (text: string) => string;
}

/** A quotation as the record has it. */
export function quoteRecord(draft: DraftQuote, context: QuoteContext): Quote {
  const { discourse, prose, outlet, occasions, id } = context;
  const spans = draft.segments.flatMap(({ inner }) => prose.spans(inner[0], inner[1]));
  const text = textOf(draft, discourse.analysis.text);
  const chain = wholeChain(outlet, draft.chain, prose);
  const addressee = draft.attribution === null ? null : addresseeOf(discourse, draft.attribution);
  const [first] = draft.segments;
  const occasion =
    first === undefined ? null : (occasions[discourse.sentenceOf(first.tokens.from)] ?? null);
  return {
    id: id(text),
    text,
    spans,
    type: draft.type,
    cue: draft.cue.map(({ from, to }) => prose.span(discourse.startOf(from), discourse.endOf(to))),
    addressee: addressee?.label ?? null,
    speaker: chain.at(-1) ?? outlet,
    chain,
    fidelity: fidelityOf(chain, addressee?.label ?? null),
    occasion: occasion === null ? null : discourse.text(occasion),
    variants: [],
    confidence: draft.confidence,
    rule: draft.rule,
  };
}

/** The words as a reader sees them, without markup; what was left out between two parts shows as “…”. */
function textOf({ segments }: DraftQuote, prose: string): string {
  return segments.reduce((text, { inner: [start, end] }, n) => {
    const before = segments[n - 1]?.inner[1];
    const words = prose.slice(start, end);
    if (before === undefined) return words;
    const leavesOut = /[\p{L}\p{N}]/u.test(prose.slice(before, start));
    return `${text}${leavesOut ? ' … ' : ' '}${words}`;
  }, '');
}

/** Relayed where somebody stands between outlet and speaker; first-hand where it was said to reporters. */
function fidelityOf(chain: readonly Holder[], addressee: string | null): Quote['fidelity'] {
  if (chain.length > 2) return 'relayed';
  return addressee !== null && /\b(?:reporters|journalists|the press|us)\b/i.test(addressee)
    ? 'first-hand'
    : 'unknown';
}
