import type { Claim } from './claim.js';
import { DOUBTFUL_SPEAKER, type Quote } from './quote.js';

/** What was read with too little confidence to be shown: a claim kept from the pages, a quotation whose speaker is not named. */
export function isDoubtful(atom: Claim | Quote): boolean {
  return 'published' in atom ? !atom.published : atom.rule === DOUBTFUL_SPEAKER;
}
