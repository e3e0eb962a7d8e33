/** A language some old encodings are for: its script, and the letters it has beside those of ASCII. */
export interface Written {
  /** ISO 639-3. */
  code: string;
  script: Script;
  /** Lower case; null where the script alone tells enough. */
  letters: ReadonlySet<string> | null;
  /** Languages a detector takes it for, and the reverse: neighbours with nearly the same letters. */
  kin: readonly string[];
}

export type Script =
  'Latin' | 'Cyrillic' | 'Greek' | 'Hebrew' | 'Arabic' | 'Thai' | 'Japanese' | 'Hangul' | 'Han';

const latin = (code: string, letters: string, ...kin: string[]): Written => ({
  code,
  script: 'Latin',
  letters: new Set(letters),
  kin,
});

const cyrillic = (code: string, letters: string): Written => ({
  code,
  script: 'Cyrillic',
  letters: new Set(`абвгдежзийклмнопрстуфхцчш${letters}`),
  kin: ['rus', 'ukr', 'bel', 'bul', 'srp', 'mkd', 'kaz', 'koi'],
});

const scripted = (code: string, script: Script): Written => ({
  code,
  script,
  letters: null,
  kin: [],
});

/** Letters as in the exemplar sets of the Unicode CLDR: those of the alphabet, without letters of loan words. */
const LANGUAGES: readonly Written[] = [
  latin('eng', ''),
  latin('fra', 'àâæçéèêëîïôœùûüÿ'),
  latin('deu', 'äöüßé'),
  latin('spa', 'áéíóúüñªº', 'cat', 'glg', 'ast'),
  latin('por', 'áâãàçéêíóôõúüªº', 'glg'),
  latin('ita', 'àèéìîòóùªº'),
  latin('cat', 'àçèéíïòóúü', 'spa', 'fra'),
  latin('nld', 'áéèëïíóöüúà'),
  latin('swe', 'åäöéà'),
  latin('dan', 'æøåé', 'nob', 'swe', 'nld'),
  latin('fin', 'äöåšž'),
  latin('isl', 'áðéíóúýþæö'),
  latin('gle', 'áéíóú'),
  latin('pol', 'ąćęłńóśźż'),
  latin('ces', 'áčďéěíňóřšťúůýž'),
  latin('slk', 'áäčďéíĺľňóôŕšťúýž', 'ces'),
  latin('hun', 'áéíóöőúüű'),
  latin('hrv', 'čćđšž', 'bos', 'srp', 'slv'),
  latin('ron', 'ăâîşţșț'),
  latin('tur', 'çğıiöşüâîûİ', 'azj'),
  latin('est', 'äöõüšž', 'fin'),
  latin('lit', 'ąčęėįšųūž'),
  latin('lav', 'āčēģīķļņšūž'),
  latin('vie', 'àáâãèéêìíòóôõùúýăđĩũơư\u0300\u0301\u0303\u0309\u0323'),
  cyrillic('rus', 'щъыьэюяё'),
  cyrillic('ukr', 'щьюяґєії'),
  cyrillic('bel', 'ыьэюяёіў'),
  cyrillic('bul', 'щъьюя'),
  cyrillic('srp', 'ђјљњћџ'),
  cyrillic('mkd', 'ѓѕјљњќџѐѝ'),
  scripted('ell', 'Greek'),
  scripted('heb', 'Hebrew'),
  scripted('arb', 'Arabic'),
  scripted('tha', 'Thai'),
  scripted('jpn', 'Japanese'),
  scripted('kor', 'Hangul'),
  scripted('cmn', 'Han'),
];

const WEST = 'eng fra deu spa por ita cat nld swe dan fin isl gle';
const CENTRE = 'pol ces slk hun hrv ron';
const BALTIC = 'lit lav est';

/**
 * The old encodings a text may be read in, by their names in the Encoding Standard, and the languages each is for.
 * `iso-8859-1` and `iso-8859-9` are windows-1252 and windows-1254 there.
 */
const MEANT_FOR: Readonly<Record<string, string>> = {
  'windows-1252': WEST,
  'iso-8859-15': WEST,
  macintosh: WEST,
  'windows-1250': CENTRE,
  'iso-8859-2': CENTRE,
  'windows-1254': 'tur',
  'windows-1257': BALTIC,
  'iso-8859-13': BALTIC,
  'iso-8859-4': BALTIC,
  'windows-1258': 'vie',
  'windows-1251': 'rus ukr bel bul srp mkd',
  'iso-8859-5': 'rus ukr bel bul srp mkd',
  'x-mac-cyrillic': 'rus ukr bel bul srp mkd',
  ibm866: 'rus bel bul',
  'koi8-r': 'rus',
  'koi8-u': 'rus ukr bel',
  'windows-1253': 'ell',
  'iso-8859-7': 'ell',
  'windows-1255': 'heb',
  'iso-8859-8': 'heb',
  'windows-1256': 'arb',
  'iso-8859-6': 'arb',
  'windows-874': 'tha',
  shift_jis: 'jpn',
  'euc-jp': 'jpn',
  'euc-kr': 'kor',
  gb18030: 'cmn',
  gbk: 'cmn',
  big5: 'cmn',
};

/** The languages an encoding is for; none for one that no article is read in. */
export function languagesOf(encoding: string): readonly Written[] {
  const codes = (MEANT_FOR[encoding] ?? '').split(' ');
  return LANGUAGES.filter(({ code }) => codes.includes(code));
}
