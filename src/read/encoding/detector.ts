import { createRequire } from 'node:module';
import { limits } from '../../model/limits.js';
import { nameOf } from './platform.js';

interface Detector {
  detectAll: (bytes: Uint8Array) => readonly { encoding: string | null }[];
}

const load = createRequire(import.meta.url);
let detector: Detector | null = null;

/** Names of the detector that the Encoding Standard has under another one. */
const NAMES: Readonly<Record<string, string>> = {
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  shift_jis_2004: 'shift_jis',
  'euc-jis-2004': 'euc-jp',
  cp949: 'euc-kr',
  big5hkscs: 'big5',
  cp1258: 'windows-1258',
};

/**
 * The encodings some bytes may be in, the likeliest first, by the names of the Encoding Standard.
 *
 * jschardet (`docs/decisions/0008-encodings.md`) is asked for all of them and for the words that are not all ASCII: in
 * a text that is mostly English a sentence of another language says little. It is loaded for the first file that
 * needs it.
 */
export function detected(bytes: Uint8Array): string[] {
  detector ??= load('jschardet') as Detector;
  const sample = bytes.subarray(0, limits.detectedBytes);
  const found = [sample, words(sample)].flatMap((one) => detector?.detectAll(one) ?? []);
  const names = found.map(({ encoding }) => nameOfGuess(encoding ?? ''));
  return [...new Set(names.filter((name) => name !== null))];
}

function nameOfGuess(guess: string): string | null {
  const name = guess.toLowerCase();
  return nameOf(NAMES[name] ?? name.replace(/^iso8859/, 'iso-8859'));
}

/** The words that are not all ASCII, each with the byte behind it. */
function words(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    let end = at;
    let high = false;
    for (; end < bytes.length && isLetter(bytes[end]!); end++) high ||= bytes[end]! >= 0x80;
    if (high) parts.push(bytes.subarray(at, end + 1));
    at = end + 1;
  }
  return new Uint8Array(Buffer.concat(parts));
}

function isLetter(byte: number): boolean {
  return byte >= 0x80 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
