import type { Corrected } from '../../model/correction.js';
import type { Strings } from '../strings/index.js';

/** "Corrected by A. Reader: the name had a slip"; empty where nobody corrected anything. */
export function correctionWords(by: Corrected | undefined, { corrected }: Strings): string {
  return by === undefined ? '' : corrected.byWhom(by.who, by.why);
}
