import { C1_MEANT, meantBy, TABLES, type Misreading } from './misreadings.js';
import type { Damage, DamageRule } from './index.js';
import { andMore, placesOf, shown } from './shown.js';

/** A piece of the text that was misread, and what it says when it is read right once. */
interface Piece {
  at: number;
  text: string;
  meant: string;
  /** No text somebody wrote has it; another may be chance and counts only beside one that is certain. */
  certain: boolean;
}

/**
 * UTF-8 that was read in another encoding and saved again (`â€™` for ’, `Ð¿Ñ€` for пр), twice too, and the controls of
 * ISO 8859-1 where windows-1252 has marks. It is named, never repaired: what was meant is a guess.
 */
export const mojibake: DamageRule = (text) => {
  for (const table of TABLES) {
    const damage = told(piecesIn(text, table));
    if (damage !== null) return damage;
  }
  return told(controlsIn(text));
};

function told(pieces: readonly Piece[]): Damage | null {
  const [first] = pieces;
  if (first === undefined || !pieces.some(({ certain }) => certain)) return null;
  const shows = pieces.find(({ certain }) => certain) ?? first;
  const detail = `“${shown(shows.text)}”, probably “${shown(fully(shows.meant))}”`;
  return { at: shows.at, detail: andMore(detail, pieces.length) };
}

function piecesIn(text: string, table: Misreading): Piece[] {
  return placesOf(text, table.run).flatMap(({ 0: run, index: at }) => {
    const once = meantBy(run, table);
    if (once === null || !isWritten(once)) return [];
    const around = { before: text.charAt(at - 1), after: text.charAt(at + run.length) };
    return [{ at, text: run, meant: once, certain: isCertain(run, once, table, around) }];
  });
}

/** What was misread more than once is read right as often. */
function fully(once: string): string {
  let text = once;
  for (let round = 0; round < 3; round++) {
    const next = TABLES.map((table) => meantBy(text, table)).find(
      (one) => one !== null && isWritten(one),
    );
    if (next == null) break;
    text = next;
  }
  return text;
}

/** Characters that texts have: no controls, nothing private or unassigned. */
function isWritten(text: string): boolean {
  return !/[\p{Cc}\p{Co}\p{Cn}]/u.test(text);
}

/** Letters of the Latin alphabet and signs of texts; one of them alone is enough. */
const ALONE =
  /^[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1e00-\u1eff\u2010-\u203a\u20ac\u2100-\u27bf\ufeff\ufffd\u{1f000}-\u{1faff}]+$/u;
/** Letters of one other alphabet: a single one may be chance. */
const TOGETHER =
  /^(?:[\p{sc=Grek}\p{M}]+|[\p{sc=Cyrl}\p{M}]+|[\p{sc=Hebr}\p{M}]+|[\p{sc=Arab}\p{M}]+|[\p{sc=Thai}\p{M}]+|[\p{sc=Deva}\p{M}]+|\p{sc=Hang}+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff65]+)$/u;

function isCertain(
  run: string,
  meant: string,
  table: Misreading,
  { before, after }: { before: string; after: string },
): boolean {
  const several = Array.from(meant).length >= table.letters && TOGETHER.test(meant);
  if (!several && !ALONE.test(meant)) return false;
  if (!several && table.alone?.test(meant) === false) return false;
  const [lead = '', ...behind] = Array.from(run);
  // Nothing but what stands behind letters may be the end of a word, and of a quotation.
  if (!behind.every((char) => table.follows.test(char) || table.leads.test(char))) return true;
  if (/\p{Ll}\p{Lu}/u.test(before + run)) return true;
  if (lead === 'Â' && /[\d.,;:!?)%]/.test(before)) return true;
  return /[²³¹ºª®·\u00ad°§†]$/.test(run) && /\p{Ll}/u.test(after);
}

const CONTROL_FOR_A_MARK = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;

/** U+0092 for ’ and the like: windows-1252 that was read as ISO 8859-1. */
function controlsIn(text: string): Piece[] {
  return placesOf(text, CONTROL_FOR_A_MARK).map(({ 0: char, index: at }) => ({
    at,
    text: char,
    meant: C1_MEANT[char.charCodeAt(0) - 0x80] ?? char,
    certain: true,
  }));
}
