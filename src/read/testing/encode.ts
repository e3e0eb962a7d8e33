/** The tables of an encoding turned round: the bytes of every character of one or two bytes. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** What windows-1252 has for 0x80 to 0x9f, which the decoder of some platforms does not know. */
const UPPER_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const TWO_BYTES = /jis|euc|gb|big5/;
/** Tone marks of Vietnamese, which windows-1258 has as characters of their own. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The bytes of a text in an old encoding, by the platform's own decoder turned round. A character the encoding does
 * not have becomes `?`.
 */
export function encode(encoding: string, text: string): Uint8Array {
  if (encoding === 'iso-2022-jp') return shifted(text);
  const table = tableOf(encoding);
  const written = encoding === 'windows-1258' ? withTones(text) : text;
  return Uint8Array.from(Array.from(written).flatMap((char) => table.get(char) ?? [63]));
}

/** The bytes of a text in UTF-16 or UTF-32, in either order, without a mark. */
export function encodeWide(encoding: string, text: string): Uint8Array {
  const unit = encoding.startsWith('utf-32') ? 4 : 2;
  const codes =
    unit === 4
      ? Array.from(text, (char) => char.codePointAt(0)!)
      : Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const view = new DataView(new ArrayBuffer(codes.length * unit));
  const little = encoding.endsWith('le');
  for (const [i, code] of codes.entries()) {
    if (unit === 4) view.setUint32(i * 4, code, little);
    else view.setUint16(i * 2, code, little);
  }
  return new Uint8Array(view.buffer);
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const take = (...bytes: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character of the encoding.
    }
  };
  for (let byte = 0; byte < 256; byte++) take(byte);
  for (let lead = 0x81; TWO_BYTES.test(encoding) && lead < 0xff; lead++)
    for (let trail = 0x30; trail < 0xff; trail++) take(lead, trail);
  if (encoding === 'windows-1252')
    Array.from(UPPER_1252, (char, i) => char !== '\0' && table.set(char, [0x80 + i]));
  tables.set(encoding, table);
  return table;
}

function withTones(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => {
    const parts = char.normalize('NFD');
    const tone = parts.match(TONES)?.join('') ?? '';
    return parts.replace(TONES, '').normalize('NFC') + tone;
  }).join('');
}

/** ISO-2022-JP: the bytes of EUC-JP without their high bit, between escapes. */
function shifted(text: string): Uint8Array {
  const table = tableOf('euc-jp');
  const runs = text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? [];
  return Uint8Array.from(
    runs.flatMap((run) => {
      const bytes = Array.from(run).flatMap((char) => table.get(char) ?? [63]);
      return run.charCodeAt(0) < 0x80
        ? bytes
        : [0x1b, 0x24, 0x42, ...bytes.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
    }),
  );
}
