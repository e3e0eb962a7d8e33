/** The text of a file and the encoding it was read in, or the byte at which no encoding fits. */
export type Decoded =
  { text: string; encoding: string; repaired: number | null } | { text: null; offset: number };

/** Bytes that windows-1252 leaves undefined; text in that encoding has none of them. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Decodes by byte order mark, then as strict UTF-8, then as windows-1252 (WHATWG Encoding Standard names).
 *
 * `repaired` is the byte offset at which UTF-8 failed when windows-1252 was taken instead, else null.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', repaired: null };
  const offset = firstInvalidUtf8(bytes);
  if (!looksLike1252(bytes)) return { text: null, offset };
  return { text: windows1252(bytes), encoding: 'windows-1252', repaired: offset };
}

/** What windows-1252 has for the bytes 0x80 to 0x9f; all others are those of ISO 8859-1. */
const UPPER_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By a table of our own: the TextDecoder of many releases of Node gives ISO 8859-1 (nodejs/node#56542). */
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (char) => UPPER_1252[char.charCodeAt(0) - 0x80] ?? char);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(bytes, 'utf-16be');
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return null;
  const text = strictUtf8(bytes.subarray(3));
  return text === null
    ? { text: null, offset: 3 + firstInvalidUtf8(bytes.subarray(3)) }
    : { text, encoding: 'utf-8', repaired: null };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 === 1) return { text: null, offset: bytes.length - 1 };
  const text = new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
  return { text, encoding, repaired: null };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that is not UTF-8, found by halving. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  const decoder = (end: number) =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      decoder(middle);
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

/** What stands right behind a letter in windows-1252: … ‘ ’ “ ” • – — no-break space « ». */
const BEHIND_A_LETTER = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xbb]);

/**
 * Text in windows-1252 is mostly ASCII, and each high byte stands beside a letter, a space or such a mark; random
 * bytes and other encodings are not. Behind `Â` and `Ã` any high byte is taken for UTF-8, whose Latin letters begin
 * with these two.
 */
function looksLike1252(bytes: Uint8Array): boolean {
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    if (UNDEFINED_1252.has(byte)) return false;
    const next = bytes[i + 1] ?? 0;
    if (byte < 0xc0 || next < 0x80 || next >= 0xc0) continue;
    if (byte === 0xc2 || byte === 0xc3 || !BEHIND_A_LETTER.has(next)) return false;
  }
  return high / bytes.length < 0.2;
}
