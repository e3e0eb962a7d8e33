import { franc } from 'franc-min';
import { languagesOf, type Script, type Written } from './languages.js';

/** Share of the letters beyond ASCII that must be letters of one language the encoding is for. */
const AT_HOME = 0.93;
/** Share of the characters beyond ASCII that may stand where no language has them. */
const ODD = 0.02;
/** Shorter texts a detector of languages guesses wrong too often. */
const SHORTEST = 120;

/** Characters that are looked at. */
const SAMPLE = 20_000;

const BEYOND_ASCII = /[^\0-\x7f]/;
const NO_CHARACTER = /[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\t\n\v\f\r]/u;

/** True where a byte had no character: it comes out as a control, private or unassigned one. */
export function hasNoCharacter(text: string): boolean {
  return NO_CHARACTER.test(text);
}

/**
 * True where a text that was read in an encoding is one somebody wrote: no character that is none, letters of the
 * languages the encoding is for, none of them where no word has it, and the language the detector (franc) tells.
 *
 * `text` are lines that are not all ASCII; where they are short, `around` tells the language.
 */
export function isPlausible(
  text: string,
  { encoding, around }: { encoding: string; around: string },
): boolean {
  const languages = languagesOf(encoding);
  const [first] = languages;
  const shown = text.slice(0, SAMPLE);
  if (first === undefined || hasNoCharacter(shown)) return false;
  const { script } = first;
  const told = shown.length < SHORTEST ? around : shown;
  const home = isJoined(script)
    ? isWritten(shown, script)
    : isSpoken(shown, languages, franc(told, { minLength: SHORTEST }));
  return home && oddPlaces(shown, script) <= ODD * (shown.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/** The letters are those of one language that the detector agrees to; in an English text, of one in each word. */
function isSpoken(text: string, languages: readonly Written[], spoken: string): boolean {
  const letters = text.match(/[^\P{L}\0-\x7f]|[^\P{M}\0-\x7f]/gu) ?? [];
  const candidates = languages.filter(({ code }) => code !== 'eng');
  if (spoken !== 'eng')
    return candidates.some((one) => agrees(one, spoken) && isAtHome(letters, one));
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => BEYOND_ASCII.test(word));
  const known = words.filter((word) => {
    const own = Array.from(word).filter((letter) => BEYOND_ASCII.test(letter));
    return candidates.some((one) => isAtHome(own, one));
  });
  return known.length >= AT_HOME * words.length;
}

/** Languages of our table that the detector cannot tell: their letters must do. */
const UNTOLD: ReadonlySet<string> = new Set('cat dan fin isl gle slk est lit lav mkd'.split(' '));

/** The detector's language is this one, or it could not tell. */
function agrees({ code, kin, script }: Written, spoken: string): boolean {
  if (spoken === 'und' || spoken === code || UNTOLD.has(code) || kin.includes(spoken)) return true;
  return script !== 'Latin' && script !== 'Cyrillic';
}

function isAtHome(letters: readonly string[], { script, letters: own }: Written): boolean {
  const home = letters.filter((letter) =>
    own === null ? belongs(letter, script) : own.has(letter.toLowerCase()) || own.has(letter),
  );
  return home.length >= AT_HOME * letters.length;
}

/** Scripts written without spaces, or with two bytes to a letter: what is read wrong is letters too. */
function isJoined(script: Script): boolean {
  return script === 'Japanese' || script === 'Hangul' || script === 'Han';
}

const SCRIPTS: Readonly<Record<Exclude<Script, 'Japanese'>, RegExp>> = {
  Latin: /^[\p{sc=Latn}\p{M}]$/u,
  Cyrillic: /^[\p{sc=Cyrl}\p{M}]$/u,
  Greek: /^[\p{sc=Grek}\p{M}]$/u,
  Hebrew: /^[\p{sc=Hebr}\p{M}]$/u,
  Arabic: /^[\p{sc=Arab}\p{M}ـ]$/u,
  Thai: /^[\p{sc=Thai}\p{M}]$/u,
  Hangul: /^\p{sc=Hang}$/u,
  Han: /^\p{sc=Han}$/u,
};

function belongs(letter: string, script: Script): boolean {
  return script !== 'Japanese' && SCRIPTS[script].test(letter);
}

/** The commonest characters of Chinese, in both ways of writing: a tenth to a third of any text. */
const COMMON_HAN = new Set(
  '的一是不了在人有我他这個们中来上大为和国地到以说時要就出会可也你对生能而子那得于着下自之年过发後作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意無力它与長把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重並物手應战向头文體政美相見被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原東声提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運這來為國說會對過發種經麼學現當沒動還進樣從實軍與機將兩間問戰頭產話給門兒聲',
);
const COMMON_SHARE = 0.15;

function isWritten(text: string, script: Script): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[\u3041-\u30ff]/g);
  const narrow = count(/[\uff61-\uff9f]/g);
  const hangul = count(/\p{sc=Hang}/gu);
  const han = text.match(/\p{sc=Han}/gu) ?? [];
  const other = count(/[\p{sc=Cyrl}\p{sc=Grek}\u2500-\u257f\u00c0-\u024f]/gu);
  const all = kana + narrow + hangul + han.length + other;
  if (other > 0.03 * all) return false;
  if (script === 'Hangul') return hangul >= 0.8 * all;
  if (script === 'Japanese') return kana >= 0.15 * all && hangul === 0 && narrow <= 0.1 * all;
  const common = han.filter((char) => COMMON_HAN.has(char)).length;
  return han.length >= 0.97 * all && common >= COMMON_SHARE * han.length;
}

/** What may stand between two letters of a word: apostrophes, dashes, quotation marks, dots, invisible characters. */
const JOINS = "’‘‚“”„«»‹›–—‑…·•´\u00a0\u00ad\u200b-\u200f׳״־ʼ'";
const WITHIN = new RegExp(
  `(?<=\\p{L})[${JOINS}]?[^\\p{L}\\p{M}\\p{Nd}\\0-\\x7f${JOINS}][${JOINS}]?(?=\\p{L})`,
  'gu',
);
/** A capital behind a small letter, where either is beyond ASCII. */
const CAPITAL = /\p{Ll}(?=\p{Lu})(?:(?<=[^\0-\x7f])|(?=[^\0-\x7f]))/gu;
/** Letters of two scripts in one word. */
const FOREIGN = '[\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Hebr}\\p{sc=Arab}\\p{sc=Thai}]';
const MIXED = new RegExp(`(?<=[a-z])${FOREIGN}|${FOREIGN}(?=[a-z])`, 'giu');
/** A letter where a mark stands: right behind a full stop or comma, before a capital in the middle of nothing. */
const FOR_A_MARK =
  /[.,!?;:](?:[^\P{L}\0-\x7f])(?!\p{L})|(?<!\p{L})[^\P{Lu}\0-\x7f](?=\p{Lu}\p{Ll})/gu;
/** Signs no article has there: accents without a letter, fractions behind a letter, money before a word. */
const STRAY = /[¤¨¯¸ˆ˜¬¦]|(?<=\p{L})[¼½¾¿¡†‡‰÷×±]|[£¥§](?=\p{L}{3})/gu;

/** How many characters stand where no language puts them. */
function oddPlaces(text: string, script: Script): number {
  if (isJoined(script)) return 0;
  return [WITHIN, CAPITAL, MIXED, FOR_A_MARK, STRAY]
    .map((pattern) => text.match(pattern)?.length ?? 0)
    .reduce((sum, one) => sum + one, 0);
}
