import { meaningCodes } from '../digest/meanings.js';

/** Words of sentences that stand in any report about anybody; each row all together. */
const STOCK = [
  'respond comment',
  'respond request',
  'decline comment',
  'return call',
  'anonymity',
].map((row) => meaningCodes(row.split(' ')).map(({ code }) => code));

/** "… did not respond to a request for comment": that two reports have it says nothing of either. */
export function isStock(terms: readonly number[]): boolean {
  return STOCK.some((row) => row.every((term) => terms.includes(term)));
}
