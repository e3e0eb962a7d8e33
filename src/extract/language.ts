import { franc } from 'franc-min';
import { front } from './front.js';
import type { Reading } from './reading.js';

/** ISO 639-3 codes the detector gives, as the BCP 47 tags pages carry. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  swe: 'sv',
  rus: 'ru',
  ukr: 'uk',
  pol: 'pl',
  tur: 'tr',
  arb: 'ar',
  pes: 'fa',
  heb: 'he',
  hin: 'hi',
  ben: 'bn',
  urd: 'ur',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  vie: 'vi',
  tha: 'th',
  ind: 'id',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  ell: 'el',
  bul: 'bg',
  srp: 'sr',
  swh: 'sw',
  amh: 'am',
  tgl: 'tl',
  tam: 'ta',
  tel: 'te',
  mar: 'mr',
};

/** Shorter texts are guessed wrong too often to guess at all. */
const SHORTEST = 60;

/** The language the front matter states, else the one the detector (franc, trigrams) finds, else `und`. */
export function languageOf(reading: Reading): string {
  const stated = front(reading, 'language', (value) => /^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(value));
  if (stated !== null) return (stated.values[0] ?? 'und').replace('_', '-');
  const code = franc(reading.prose.text.slice(0, 5000), { minLength: SHORTEST });
  return TAGS[code] ?? 'und';
}
