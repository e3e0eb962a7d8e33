import { limits } from '../../model/limits.js';
import type { Decoded } from './index.js';

/** Encodings with two or four bytes to a unit. */
export type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const WIDE: readonly Wide[] = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'];

/**
 * Decodes UTF-16 and UTF-32 without a byte order mark, else null.
 *
 * Nothing is considered that has no NUL byte: a text in UTF-16 has one in every space, digit and line end, and a text
 * in any other encoding has none.
 */
export function unmarkedWide(bytes: Uint8Array): Decoded | null {
  const encoding = wideEncoding(bytes);
  if (encoding === null) return null;
  const unit = unitOf(encoding);
  const odd = bytes.length % unit;
  if (odd !== 0) return { text: null, offset: bytes.length - odd };
  const text = decodeWide(bytes, encoding);
  return text === null ? null : { text, encoding, doubt: null };
}

/** The one wide encoding in which the beginning of a file is plainly text, else null. */
export function wideEncoding(bytes: Uint8Array): Wide | null {
  const head = bytes.subarray(0, limits.sniffBytes);
  if (!head.includes(0) || isNarrow(head)) return null;
  const read = WIDE.map((encoding) => {
    const whole = head.subarray(0, head.length - (head.length % unitOf(encoding)));
    const text = decodeWide(whole, encoding);
    return { encoding, ordinary: text !== null && isText(text) ? ordinaryIn(text) : 0 };
  });
  const [best, second] = read.toSorted((a, b) => b.ordinary - a.ordinary);
  return best !== undefined && best.ordinary > 2 * (second?.ordinary ?? 0) ? best.encoding : null;
}

/** Above this share of NUL bytes nothing is text of one byte to a unit. */
const STRAY = 0.1;

/** UTF-8 with a stray NUL in it: without those it is text, which hardly any two bytes of wide text are. */
function isNarrow(head: Uint8Array): boolean {
  const rest = head.filter((byte) => byte !== 0);
  if (head.length - rest.length > STRAY * head.length) return false;
  const text = new TextDecoder('utf-8').decode(rest, { stream: true });
  return !/[\ufffd]|[^\P{Cc}\t\n\v\f\r]/u.test(text);
}

function unitOf(encoding: Wide): 2 | 4 {
  return encoding.startsWith('utf-32') ? 4 : 2;
}

function decodeWide(bytes: Uint8Array, encoding: Wide): string | null {
  return unitOf(encoding) === 4
    ? utf32(bytes, encoding)
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The text of UTF-32, which the Encoding Standard leaves out; null where a unit is no character. */
export function utf32(bytes: Uint8Array, encoding: Wide): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 4) {
    const code = view.getUint32(i, encoding === 'utf-32le');
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}

/** Characters read with their bytes the wrong way round are mostly unassigned, private or of far-off scripts. */
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r]|[\p{Cn}\p{Co}]/u;

/** Half a surrogate pair may be damage in a text; many are no text. */
function isText(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return !NO_TEXT.test(text) && broken <= 1 + text.length / 100;
}

/** How many of the characters every text has (spaces, line ends, digits, the commonest marks) stand in it. */
function ordinaryIn(text: string): number {
  return text.match(/[ \n\r\w.,:"'“”’、。，！？「」،؟]/g)?.length ?? 0;
}
