import type { Span } from '../model/span.js';
import { front, spanInFront } from './front.js';
import { regionsOf, type Reading } from './reading.js';

/** The standfirst: what the front matter states as one, else the first of the text. */
export function standfirstOf(reading: Reading): Span | null {
  const stated = front(reading, 'standfirst');
  return stated === null
    ? (regionsOf(reading, 'standfirst')[0]?.span ?? null)
    : spanInFront(reading, stated);
}
