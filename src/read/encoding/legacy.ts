import { limits } from '../../model/limits.js';
import { detected } from './detector.js';
import type { Decoded } from './index.js';
import { hasNoCharacter, isPlausible } from './plausible.js';
import { decodeAs } from './platform.js';
import { firstInvalidUtf8, utf8Share } from './utf8.js';

/** Above this share of well-formed sequences the bytes are UTF-8 that was damaged, and no other encoding. */
const DAMAGED_UTF8 = 0.5;
/** Letters beyond ASCII below which nothing but windows-1252, by far the commonest, is believed. */
const FEW = 10;

/**
 * Decodes text in an encoding from before Unicode: the first the detector proposes in which the bytes make a text that
 * somebody can have written. Null where none does: a refused seed is mended in a minute, a wrong letter is found by a
 * reader.
 */
export function legacy(bytes: Uint8Array): Decoded | null {
  const shown = linesBeyondAscii(bytes);
  const doubt = firstInvalidUtf8(bytes);
  if (utf8Share(shown) > DAMAGED_UTF8 || isCutOff(bytes, doubt)) return null;
  const encoding = encodingOf(bytes, shown);
  const text = encoding === null ? null : decodeAs(encoding, bytes);
  if (encoding === null || text === null || hasNoCharacter(text)) return null;
  return { text, encoding, doubt };
}

/** UTF-8 that ends in the middle of a character, of which two bytes are there: one may be a last letter. */
function isCutOff(bytes: Uint8Array, doubt: number): boolean {
  return doubt === bytes.length && ((bytes.at(-1) ?? 0) & 0xc0) === 0x80;
}

function encodingOf(bytes: Uint8Array, shown: Uint8Array): string | null {
  const around = Buffer.from(bytes.subarray(0, limits.sniffBytes)).toString('latin1');
  for (const encoding of detected(shown)) {
    const text = decodeAs(encoding, shown, true);
    if (text === null || !isPlausible(text, { encoding, around })) continue;
    if (decodeAs('windows-1252', shown, true) === text) return 'windows-1252';
    const letters = text.match(/[^\P{L}\0-\x7f]/gu)?.length ?? 0;
    return letters < FEW && encoding !== 'windows-1252' ? null : encoding;
  }
  return null;
}

/** The first lines that are not all ASCII, up to a size; no encoding has the byte of a line feed inside a character. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < limits.detectedBytes;) {
    const feed = bytes.indexOf(10, at);
    const line = bytes.subarray(at, feed < 0 ? bytes.length : feed + 1);
    const high = line.findIndex((byte) => byte >= 0x80);
    if (high >= 0) {
      // Of a line as long as a file what stands around its first letter is enough.
      const part = line.subarray(Math.max(0, high - limits.sniffBytes));
      lines.push(part);
      size += part.length;
    }
    at += line.length;
  }
  return new Uint8Array(Buffer.concat(lines)).subarray(0, limits.detectedBytes);
}
