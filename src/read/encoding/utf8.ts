/** The text of bytes that are UTF-8 from first to last, else null. A byte order mark is kept as a character. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CHUNK = 64 * 1024;

/** Offset of the first byte that is not UTF-8: looked for chunk by chunk, then by halving. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let start = 0;
  while (start + CHUNK < bytes.length && beginsWell(bytes, start, start + CHUNK)) {
    start += CHUNK;
    // The next chunk begins where a character does.
    while (start > 0 && (bytes[start]! & 0xc0) === 0x80) start--;
  }
  let low = start;
  let high = Math.min(start + CHUNK, bytes.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginsWell(bytes, start, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function beginsWell(bytes: Uint8Array, start: number, end: number): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    decoder.decode(bytes.subarray(start, end), { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What stands right behind a letter in windows-1252: … ‘ ’ “ ” • – — no-break space « ». */
const BEHIND_A_LETTER = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xbb]);

/**
 * Share of the bytes from 0x80 on that lie in well-formed sequences of UTF-8. A letter of windows-1252 with a mark
 * behind it (`é »`) can look like one; behind `Â` and `Ã`, with which the Latin letters of UTF-8 begin, any byte counts.
 */
export function utf8Share(bytes: Uint8Array): number {
  let high = 0;
  let formed = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const length = sequenceAt(bytes, i);
    high += Math.max(length, 1);
    formed += length;
    i += Math.max(length - 1, 0);
  }
  return high === 0 ? 0 : formed / high;
}

/** Length of the well-formed sequence of several bytes that begins here, else 0. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const behind = bytes.subarray(at + 1, at + length);
  if (behind.length < length - 1 || behind.some((byte) => (byte & 0xc0) !== 0x80)) return 0;
  return lead > 0xc3 && behind.every((byte) => BEHIND_A_LETTER.has(byte)) ? 0 : length;
}
