import type { Decoded } from './index.js';
import { decodeAs } from './platform.js';

/** Escapes of ISO-2022-JP that begin a run of Japanese. All its bytes are below 0x80, so that it is valid UTF-8. */
const BEGINS = ['\x1b$@', '\x1b$B'];

/** Text in ISO-2022-JP says so itself, by escapes; null for any other. */
export function iso2022(bytes: Uint8Array): Decoded | null {
  if (!bytes.includes(0x1b)) return null;
  const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!BEGINS.some((escape) => ascii.includes(escape))) return null;
  const text = decodeAs('iso-2022-jp', bytes);
  return text === null ? null : { text, encoding: 'iso-2022-jp', doubt: null };
}
