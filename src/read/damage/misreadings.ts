import { decodeAs } from '../encoding/platform.js';
import { strictUtf8 } from '../encoding/utf8.js';

/** An encoding that UTF-8 is taken for, and how its characters are told from a text that has them of its own. */
export interface Misreading {
  /** The byte of each character from 0x80 on. */
  bytes: ReadonlyMap<string, number>;
  /** Characters in a row that are well-formed UTF-8 when they are turned back into bytes. */
  run: RegExp;
  /** Characters a sequence of UTF-8 begins with. */
  leads: RegExp;
  /** Characters that stand right behind a letter in texts that are whole. */
  follows: RegExp;
  /** How many letters of an alphabet that is not Latin must be found together. */
  letters: number;
  /** What may be found alone; null for all that a text has. */
  alone: RegExp | null;
}

const ALL = Uint8Array.from({ length: 128 }, (_, i) => i + 0x80);

/** The characters of windows-1252 from 0x80 to 0x9f, which ISO 8859-1 has as controls. */
export const C1_MEANT: readonly string[] = Array.from(decodeAs('windows-1252', ALL) ?? '').slice(
  0,
  32,
);

/** Misread characters in a row that are looked at together. */
const LONGEST_RUN = 60;

/** Marks behind a letter: the end of a word, of a quotation, of a footnote's number. */
const MARKS = '…‘’“”•–—™›‹®°²³¹·ºª»«§†‡\u00a0\u00ad';

/**
 * windows-1252 and ISO 8859-1 are what nearly all of it is; the others show themselves where a text went through a
 * computer of Central Europe, of Russia or an old Macintosh.
 */
export const TABLES: readonly Misreading[] = [
  misreading('windows-1252', { follows: `[${MARKS}]`, letters: 2, alone: null }),
  misreading('windows-1251', {
    follows: `[${MARKS}\\p{L}]`,
    letters: 3,
    alone: /^[\u00c0-\u017f\u2010-\u203a\u20ac\u2122]+$/,
  }),
  misreading('windows-1250', {
    follows: `[${MARKS}\\p{L}]`,
    letters: 3,
    alone: /^[\u00c0-\u017f]+$/,
  }),
  misreading('macintosh', {
    follows: '[^\\s\\S]',
    letters: Infinity,
    alone: /^[\u00c0-\u00ff\u2010-\u203a\u20ac\u2122]+$/,
  }),
];

function misreading(
  encoding: string,
  { follows, ...rest }: { follows: string; letters: number; alone: RegExp | null },
): Misreading {
  const bytes = new Map<string, number>();
  for (const [i, char] of Array.from(decodeAs(encoding, ALL) ?? '').entries())
    bytes.set(char, i + 0x80);
  // Where the encoding has no character, and in ISO 8859-1 for all of these, the control of that number stands.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  const between = (from: number, to: number) =>
    `[${[...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([char]) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
      .join('')}]`;
  const behind = between(0x80, 0xbf);
  const sequence = `${between(0xc2, 0xdf)}${behind}|${between(0xe0, 0xef)}${behind}{2}|${between(0xf0, 0xf4)}${behind}{3}`;
  return {
    bytes,
    run: new RegExp(`(?:${sequence}){1,${LONGEST_RUN}}`, 'gu'),
    leads: new RegExp(between(0xc2, 0xf4), 'u'),
    follows: new RegExp(follows, 'u'),
    ...rest,
  };
}

/** What some characters say when they are turned back into bytes and read as UTF-8, or null where they cannot be. */
export function meantBy(text: string, { bytes }: Misreading): string | null {
  const back: number[] = [];
  for (const char of text) {
    const byte = bytes.get(char) ?? (char < '\x80' ? char.charCodeAt(0) : undefined);
    if (byte === undefined) return null;
    back.push(byte);
  }
  const meant = strictUtf8(Uint8Array.from(back));
  return meant === text ? null : meant;
}
