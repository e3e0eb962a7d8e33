import { decode, type Decoded } from '../encoding/index.js';
import { hasNoCharacter } from '../encoding/plausible.js';
import { decodeAs, nameOf } from '../encoding/platform.js';

/** How far into a page its `meta charset` is looked for (HTML Standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED =
  /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^<>]*?\bencoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * Decodes a page: by byte order mark, as UTF-8 where its bytes are that, by the encoding the page declares, else by
 * what the detector makes of it. Valid UTF-8 comes before the declaration: browsers save pages as UTF-8 and leave the
 * old one in.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  return decode(bytes, declared);
}

/** Null for a page that declares nothing, an encoding nobody knows, and one the bytes are not in. */
function declared(bytes: Uint8Array): Decoded | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const found = DECLARED.exec(head);
  const encoding = nameOf(found?.[1] ?? found?.[2] ?? '');
  // A declaration that can be read as ASCII is wrong about UTF-16, and UTF-8 was tried.
  if (encoding === null || encoding.startsWith('utf-')) return null;
  const text = decodeAs(encoding, bytes);
  return text === null || hasNoCharacter(text) ? null : { text, encoding, doubt: null };
}
