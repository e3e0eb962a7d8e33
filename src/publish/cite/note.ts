import type { Citable } from './citable.js';

/** What forms without a field for it put into a note: the words cited, whose they are, and the seed's hash. */
export function noteOf({ statement, sha256 }: Citable): string {
  const seed = `Seed SHA-256 ${sha256}`;
  return statement === null ? seed : `${statement.text} (${statement.from}). ${seed}`;
}
