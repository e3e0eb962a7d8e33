import { iso2022 } from './escapes.js';
import { legacy } from './legacy.js';
import { byMark } from './mark.js';
import { strictUtf8, firstInvalidUtf8 } from './utf8.js';
import { unmarkedWide } from './wide.js';

/**
 * The text of a file and the encoding it was read in, or the byte at which no encoding fits.
 *
 * `encoding` is a name of the WHATWG Encoding Standard, or `utf-32le`, `utf-32be`, which it leaves out. `doubt` is the
 * byte that made the encoding a guess, null where there is none.
 */
export type Decoded =
  { text: string; encoding: string; doubt: number | null } | { text: null; offset: number };

type Decoder = (bytes: Uint8Array) => Decoded | null;

/** How text is told from bytes by what stands in them: the surest first, the first that knows decides. */
const CERTAIN: readonly Decoder[] = [byMark, unmarkedWide, iso2022, utf8];

/** Decodes the bytes of a file; `declared` is asked before a guess is made. Never throws. */
export function decode(bytes: Uint8Array, declared: Decoder = () => null): Decoded {
  for (const decoder of [...CERTAIN, declared, legacy]) {
    const decoded = decoder(bytes);
    if (decoded !== null) return decoded;
  }
  return { text: null, offset: firstInvalidUtf8(bytes) };
}

function utf8(bytes: Uint8Array): Decoded | null {
  const text = strictUtf8(bytes);
  return text === null ? null : { text, encoding: 'utf-8', doubt: null };
}
