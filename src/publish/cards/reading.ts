import type { Claim } from '../../model/claim.js';
import type { Strings } from '../strings/index.js';
import { edtfWords } from './date-words.js';

/** A number or a time of a claim: as it is written, and how it was read. */
export interface Reading {
  written: string;
  read: string;
}

export function readingsOf({ quantities, times }: Claim, t: Strings): Reading[] {
  return [
    ...quantities.map(({ span, value, unit, bound }) => ({
      written: span.exact,
      read: `${t.claim.bounds[bound]}${value}${unit === null ? '' : ` ${unit}`}`,
    })),
    ...times.map(({ span, edtf }) => ({
      written: span.exact,
      read: edtf === null ? t.claim.notResolved : edtfWords(edtf, t),
    })),
  ];
}
