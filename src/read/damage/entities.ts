import type { DamageRule } from './index.js';
import { NAMED } from '../named-references.js';
import { andMore, placesOf, shown } from './shown.js';

const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
};
const NAMES = [...Object.keys(NAMED), `[a-z](?:${Object.keys(ACCENTS).join('|')})`].join('|');
const REFERENCE = `(?:#\\d{2,7}|#x[\\da-f]{2,6}|${NAMES});`;

/** In text `&rsquo;` is six letters and a sign; in Markdown it is a mark, and only what was escaped twice is not. */
const IN_TEXT = new RegExp(`&(?:amp;){0,4}${REFERENCE}`, 'gi');
const IN_MARKDOWN = new RegExp(`&(?:amp;){1,4}${REFERENCE}`, 'gi');

/** Character references of HTML that were never turned into the characters they stand for. */
export const entities: DamageRule = (text, format) => {
  const found = placesOf(text, format === 'markdown' ? IN_MARKDOWN : IN_TEXT);
  const [first] = found;
  if (first === undefined) return null;
  const meant = meaningOf(first[0].replace(/^&(?:amp;)*(?=.)|;$/gi, ''));
  const probably = meant === null ? '' : `, probably “${shown(meant)}”`;
  return { at: first.index, detail: andMore(`“${first[0]}”${probably}`, found.length) };
};

function meaningOf(name: string): string | null {
  const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (number !== null) {
    const code = parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  const accent = ACCENTS[name.slice(1)];
  if (accent !== undefined) return (name.charAt(0) + accent).normalize('NFC');
  return NAMED[name.toLowerCase()] ?? null;
}
