import { limits } from '../model/limits.js';
import { wideEncoding } from './encoding/wide.js';

/**
 * Offset of the byte that shows a file to be no text, or null.
 *
 * A NUL byte decides, in all but UTF-16 and UTF-32 (git's rule, over the whole file); so does a known magic number; so
 * do too many control characters.
 */
export function binaryAt(bytes: Uint8Array): number | null {
  if (hasWideMark(bytes)) return null;
  if (MAGIC.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return 0;
  const nul = bytes.indexOf(0);
  if (nul >= 0) return wideEncoding(bytes) === null ? nul : null;
  return tooManyControls(bytes.subarray(0, limits.sniffBytes));
}

/** PDF, ZIP (and so DOCX, EPUB), gzip, PNG, JPEG, GIF, ELF. */
const MAGIC = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** The byte order mark of UTF-16 or UTF-32. */
function hasWideMark(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return a === 0 && b === 0 && c === 0xfe && d === 0xff;
}

function tooManyControls(head: Uint8Array): number | null {
  let count = 0;
  let first = -1;
  head.forEach((byte, i) => {
    if (byte >= 32 || (byte >= 9 && byte <= 13) || byte === 27) return;
    count++;
    if (first < 0) first = i;
  });
  return count > 1 && count / head.length > limits.controlShare ? first : null;
}
