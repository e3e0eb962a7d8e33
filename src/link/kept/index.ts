import { createHash } from 'node:crypto';
import type { Digest } from '../../model/digest.js';
import type { KeptPairs } from '../claims/compared.js';
import type { KeptRows } from '../claims/rows.js';
import type { Copies, KeptCopies } from '../duplicates.js';
import type { Entities } from '../entities/index.js';
import type { KeptReports } from '../relations/reports.js';
import type { KeptTies } from '../stories/ties.js';

/**
 * What one linking leaves for the next: for every stage that looks at pairs what each article is looked for by, and what
 * was found between two. Articles and statements are known by their places in the order of their ids; all that there is
 * much of lies in flat arrays. It fits the models and the program that made it and no others.
 */
export interface Kept {
  ids: string[];
  /** Of each article a checksum of its digest. */
  digests: string[];
  /** Of each a checksum of that, of whom its names stand for, and of what it is a copy of. */
  prints: string[];
  copies: KeptCopies;
  ties: KeptTies;
  rows: KeptRows;
  pairs: KeptPairs;
  reports: KeptReports;
}

/** So many digits of a checksum tell any two digests apart that an archive will ever hold. */
const DIGITS = 32;

/** A checksum of everything in a digest. */
export function digestPrint({ bytes, ...head }: Digest): string {
  return printOf(JSON.stringify(head), bytes);
}

/** Of each digest a checksum of all that its pairs are decided on. */
export function pairPrints(
  digests: readonly Digest[],
  prints: readonly string[],
  entities: Entities,
  copies: Copies,
): string[] {
  return digests.map(({ id }, place) =>
    printOf(
      JSON.stringify([prints[place], copies.get(id) ?? id, [...(entities.resolved.get(id) ?? [])]]),
    ),
  );
}

function printOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, DIGITS);
}
