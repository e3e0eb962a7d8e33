import type { Claim, ClaimType, Factuality } from '../../model/claim.js';
import type { Quote } from '../../model/quote.js';

const CERTAINTY: Readonly<Record<Factuality, string>> = {
  'CT+': 'stated as certain',
  'PR+': 'stated as likely',
  'PS+': 'stated as possible',
  'CT-': 'a denial, stated as certain',
  'PR-': 'a denial, stated as likely',
  'PS-': 'a denial, stated as possible',
  Uu: 'left open',
};

/** How sure the innermost holder is made to sound; says nothing of whether it is so. */
export function certaintyWords({ factuality, hedges, stance }: Claim): string {
  const hedged = hedges.map(({ exact }) => exact).filter((words) => words !== '');
  const parts = [
    CERTAINTY[factuality],
    hedged.length === 0 ? '' : `hedged with “${hedged.join('”, “')}”`,
    STANCE[stance],
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const STANCE: Readonly<Record<Claim['stance'], string>> = {
  neutral: '',
  distancing: 'reported at a distance',
  endorsing: 'reported as established',
};

const CLAIM_TYPES: Readonly<Record<ClaimType, string>> = {
  event: 'an event',
  'speech-act': 'something said or demanded',
  quantity: 'a number',
  prediction: 'a prediction',
  belief: 'a belief',
  accusation: 'an accusation',
  evaluation: 'a judgement',
  interpretation: 'an interpretation',
  'mental-state': 'a state of mind',
  reason: 'a reason',
  generalisation: 'a generalisation',
};

/** Sorts of claims in the plural, for lists: those most worth checking first. */
export const CLAIM_TYPE_NAMES: readonly (readonly [ClaimType, string])[] = [
  ['accusation', 'accusations'],
  ['quantity', 'numbers'],
  ['prediction', 'predictions'],
  ['event', 'events'],
  ['speech-act', 'things said or demanded'],
  ['reason', 'reasons'],
  ['evaluation', 'judgements'],
  ['interpretation', 'interpretations'],
  ['belief', 'beliefs'],
  ['mental-state', 'states of mind'],
  ['generalisation', 'generalisations'],
];

/** What sort of statement a claim is. */
export function claimTypeWords({ type }: Claim): string {
  return CLAIM_TYPES[type];
}

const QUOTE_TYPES: Readonly<Record<Quote['type'], string>> = {
  direct: 'direct quotation',
  mixed: 'words quoted inside a sentence',
  phrase: 'quoted phrase',
  block: 'block quotation',
};

const FIDELITY: Readonly<Record<Quote['fidelity'], string>> = {
  'first-hand': '',
  relayed: 'relayed through others',
  translated: 'translated',
  unknown: '',
};

/** What sort of quotation it is, how its words came to the article, to whom and when they were said. */
export function quoteWords({ type, fidelity, addressee, occasion }: Quote): string {
  const parts = [
    QUOTE_TYPES[type],
    FIDELITY[fidelity],
    addressee === null || addressee === '' ? '' : `said to ${addressee}`,
    occasion === null || occasion === '' ? '' : `“${occasion}”`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** How sure the program is that two statements stand to each other as it says. */
export function comparisonWords(confidence: number): string {
  if (confidence >= 0.85) return 'compared by the program, with high confidence';
  const sure = confidence >= 0.6 ? 'fair' : 'low';
  return `compared by the program, with ${sure} confidence: see for yourself`;
}

/** How sure the reading is, which is ours and not the speaker's. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.85) return 'read with high confidence';
  return confidence >= 0.6 ? 'read with fair confidence' : 'read with low confidence';
}
