import type { Corrected } from '../../model/correction.js';

/** "Corrected by A. Reader: the name had a slip"; empty where nobody corrected anything. */
export function correctionWords(corrected: Corrected | undefined): string {
  return corrected === undefined ? '' : `Corrected by ${corrected.who}: ${corrected.why}`;
}
