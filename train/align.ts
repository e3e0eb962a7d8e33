import type { Tokens } from '../src/language/tokens.js';
import type { SilverToken } from './silver.js';

/**
 * For each of our tokens the silver token that overlaps it first, or null. Both run in text order.
 */
export function alignSilver(
  tokens: Tokens,
  silver: readonly SilverToken[],
): (SilverToken | null)[] {
  const aligned: (SilverToken | null)[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < silver.length && silver[next]!.end <= tokens.start[i]!) next++;
    const candidate = silver[next];
    aligned.push(candidate && candidate.start < tokens.end[i]! ? candidate : null);
  }
  return aligned;
}
