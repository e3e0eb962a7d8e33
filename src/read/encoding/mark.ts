import type { Decoded } from './index.js';
import { firstInvalidUtf8, strictUtf8 } from './utf8.js';
import { utf32, type Wide } from './wide.js';

/** Byte order marks (The Unicode Standard, 23.8); that of UTF-32 begins with that of UTF-16 and comes first. */
const MARKS: readonly [string, readonly number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

/** Decodes by byte order mark; null where there is none. Where the rest is not in that encoding, nothing else is tried. */
export function byMark(bytes: Uint8Array): Decoded | null {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const rest = bytes.subarray(mark.length);
    if (encoding === 'utf-8') return markedUtf8(rest, mark.length);
    if (encoding.startsWith('utf-16')) return utf16(rest, encoding as Wide, mark.length);
    const text = utf32(rest, encoding as Wide);
    if (text !== null) return { text, encoding, doubt: null };
  }
  return null;
}

function markedUtf8(rest: Uint8Array, mark: number): Decoded {
  const text = strictUtf8(rest);
  return text === null
    ? { text: null, offset: mark + firstInvalidUtf8(rest) }
    : { text, encoding: 'utf-8', doubt: null };
}

/** Half of a surrogate pair becomes U+FFFD, as wide as itself; half a unit at the end is no text. */
function utf16(rest: Uint8Array, encoding: Wide, mark: number): Decoded {
  if (rest.length % 2 === 1) return { text: null, offset: mark + rest.length - 1 };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(rest);
  return { text, encoding, doubt: null };
}
