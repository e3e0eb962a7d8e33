import { hash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8, as lower-case hexadecimal digits. */
export function checksum(content: string | Uint8Array): string {
  // In one call: most of what is hashed is short, and the object of `createHash` costs more than its hash.
  return hash('sha256', content);
}
