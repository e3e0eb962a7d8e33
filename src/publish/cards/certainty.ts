import type { Claim, ClaimType } from '../../model/claim.js';
import type { Quote } from '../../model/quote.js';
import type { Strings } from '../strings/index.js';

/** How sure the innermost holder is made to sound; says nothing of whether it is so. */
export function certaintyWords(
  { factuality, hedges, stance }: Claim,
  { certainty }: Strings,
): string {
  const hedged = hedges.map(({ exact }) => exact).filter((words) => words !== '');
  const parts = [
    certainty.factuality[factuality],
    hedged.length === 0 ? '' : certainty.hedged(hedged),
    certainty.stance[stance],
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Sorts of claims as lists show them: those most worth checking first. */
export const CLAIM_TYPES: readonly ClaimType[] = [
  'accusation',
  'quantity',
  'prediction',
  'event',
  'speech-act',
  'reason',
  'evaluation',
  'interpretation',
  'belief',
  'mental-state',
  'generalisation',
];

/** What sort of statement a claim is. */
export function claimTypeWords({ type }: Claim, { certainty }: Strings): string {
  return certainty.claim[type];
}

/** What sort of quotation it is, how its words came to the article, to whom and when they were said. */
export function quoteWords(
  { type, fidelity, addressee, occasion }: Quote,
  { certainty }: Strings,
): string {
  const parts = [
    certainty.quotation[type],
    certainty.fidelity[fidelity],
    addressee === null || addressee === '' ? '' : certainty.saidTo(addressee),
    occasion === null || occasion === '' ? '' : certainty.occasion(occasion),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** How sure the program is that two statements stand to each other as it says. */
export function comparisonWords(confidence: number, { certainty }: Strings): string {
  return certainty.comparison[levelOf(confidence)];
}

/** How sure the reading is, which is ours and not the speaker's. */
export function confidenceWords(confidence: number, { certainty }: Strings): string {
  return certainty.reading[levelOf(confidence)];
}

function levelOf(confidence: number): 'high' | 'fair' | 'low' {
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.6 ? 'fair' : 'low';
}
