import type { Citable } from './citable.js';
import type { Strings } from '../strings/index.js';

/** What forms without a field for it put into a note: the words cited, whose they are, and the seed's hash. */
export function noteOf({ statement, sha256 }: Citable, { cite }: Strings): string {
  const seed = cite.note(sha256);
  return statement === null ? seed : `${statement.text} (${statement.from}). ${seed}`;
}
