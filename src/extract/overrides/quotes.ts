import type { Range } from '../../language/tree.js';
import type { Quote } from '../../model/quote.js';
import type { QuoteCorrection } from '../../model/sidecar.js';
import type { Discourse } from '../discourse.js';
import { typeOf } from '../quotes/draft.js';
import type { Segment } from '../quotes/quoted.js';
import { quoteRecord, type QuoteContext } from '../record/quotes.js';
import { correctedAtoms, type AtomKind, type AtomScene, type CorrectedAtoms } from './atoms.js';
import { wholeChainText } from './chain-text.js';

/** The quotations as corrected; those that are put in are read like any other, from their place on. */
export function correctedQuotes(
  scene: AtomScene,
  read: readonly Quote[],
  context: QuoteContext,
): CorrectedAtoms<Quote> {
  const entries = scene.corrections.sidecar?.quotes ?? [];
  const kind: AtomKind<Quote, QuoteCorrection> = {
    field: 'quotes',
    what: 'quotation',
    mend: (quote, given, { chain, cue }) => ({
      ...quote,
      ...(chain === null ? {} : spoken(quote, chain)),
      type: given.type ?? quote.type,
      cue: cue ?? quote.cue,
      confidence: 1,
      rule: 'override',
    }),
    make: (place, cue, given) => made(context, place, cue, given),
    told: ({ chain, type, cue }) => [
      wholeChainText(chain),
      `type ${type}`,
      ...cue.map(({ exact }) => `cue “${exact}”`),
    ],
  };
  return correctedAtoms(scene, kind, entries, read);
}

function spoken(quote: Quote, chain: Quote['chain']): Partial<Quote> {
  const relayed = chain.length > 2;
  const fidelity = relayed ? 'relayed' : quote.fidelity === 'relayed' ? 'unknown' : quote.fidelity;
  return { chain, speaker: chain.at(-1) ?? quote.speaker, fidelity };
}

function made(
  context: QuoteContext,
  place: Range,
  cue: Range | null,
  given: QuoteCorrection,
): Quote {
  const { discourse } = context;
  const segment = segmentAt(discourse, place);
  const draft = {
    segments: [segment],
    type: given.type ?? typeOf(discourse, segment, { speech: true }),
    chain: [],
    cue: cue === null ? [] : [discourse.tokensIn(cue.start, cue.end)],
    attribution: null,
    confidence: 1,
    rule: 'override',
  };
  return quoteRecord(draft, context);
}

const MARK = /["“”„«»‘’‚‹›]/;

/** The words as a segment, with the marks around them where there are any. */
function segmentAt(discourse: Discourse, { start, end }: Range): Segment {
  const { text } = discourse.analysis;
  const open = MARK.test(text[start - 1] ?? '') ? ([start - 1, start] as const) : null;
  const close = MARK.test(text[end] ?? '') ? ([end, end + 1] as const) : null;
  return {
    ...{ style: 'curly', open, close, inner: [start, end], unclosed: false, continues: false },
    ...{ depth: 0, tokens: discourse.tokensIn(start, end), block: null },
  };
}
