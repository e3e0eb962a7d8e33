import type { Digest } from '../../model/digest.js';
import { ByteReader } from './bytes.js';
import type { TextPool } from './texts.js';

/** The parts of a packed digest, in their order; each can be read without the others. */
export const PARTS = [
  'texts',
  'keys',
  'names',
  'chains',
  'claims',
  'quotes',
  'phrases',
  'sketch',
  'salient',
  'rest',
] as const;
/** One of them. */
export type Part = (typeof PARTS)[number];
/** A part's length, low byte first. */
export const LENGTH = 3;

/** A reader set to the beginning of a part. */
export function reading({ bytes }: Digest, part: Part, pool: TextPool | null = null): ByteReader {
  const header = PARTS.length * LENGTH;
  const place = PARTS.indexOf(part);
  let at = header;
  for (let n = 0; n < place; n++)
    at += bytes[n * LENGTH]! | (bytes[n * LENGTH + 1]! << 8) | (bytes[n * LENGTH + 2]! << 16);
  return new ByteReader(bytes, at, header, pool);
}

/** The same set to a place among the bytes. */
export function readingAt({ bytes }: Digest, at: number, pool: TextPool | null = null): ByteReader {
  return new ByteReader(bytes, at, PARTS.length * LENGTH, pool);
}
