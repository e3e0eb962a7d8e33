import { decode, type Decoded } from '../decode.js';

/** How far into a page its `meta charset` is looked for (HTML Standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED =
  /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^<>]*?\bencoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * Decodes a page: by byte order mark, as UTF-8 where its bytes are that, by the encoding the page declares, else as
 * windows-1252. Valid UTF-8 comes before the declaration: browsers save pages as UTF-8 and leave the old one in.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const usual = decode(bytes);
  if (usual.text !== null && usual.repaired === null) return usual;
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const found = DECLARED.exec(head);
  const label = found?.[1] ?? found?.[2];
  return (label === undefined ? null : byLabel(bytes, label, usual)) ?? usual;
}

/** Null for an encoding nobody knows, and where the bytes are not in it. */
function byLabel(bytes: Uint8Array, label: string, usual: Decoded): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const { encoding } = decoder;
    if (/^utf-/.test(encoding)) return null;
    // The labels of ISO 8859-1 and ASCII mean windows-1252, which `decode` has a table of its own for.
    if (encoding === 'windows-1252')
      return usual.text === null ? null : { ...usual, repaired: null };
    return { text: decoder.decode(bytes), encoding, repaired: null };
  } catch {
    return null;
  }
}
