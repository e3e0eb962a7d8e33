/** What windows-1252 has for the bytes 0x80 to 0x9f; all others are those of ISO 8859-1. */
const UPPER_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes in an encoding of the platform; null where it does not know the label or the bytes are not in it.
 * A `cut` text may end in the middle of a character.
 *
 * windows-1252 goes by a table of our own: the TextDecoder of many releases of Node gives ISO 8859-1
 * (nodejs/node#56542). Of the other 36 all single-byte tables were compared with those of Python: what differs are bytes
 * without a character, which come out as control or private characters here.
 */
export function decodeAs(label: string, bytes: Uint8Array, cut = false): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return decoder.encoding === 'windows-1252'
      ? windows1252(bytes)
      : decoder.decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** The name of the Encoding Standard for a label, or null. */
export function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (char) => UPPER_1252[char.charCodeAt(0) - 0x80] ?? char);
}
