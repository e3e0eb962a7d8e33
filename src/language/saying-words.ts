/** How reports of one language say whose words they give: parts of regular expressions. */
export interface SayingWords {
  /** Verbs of saying and deciding in the past or present, with an auxiliary where there is one. */
  readonly verbs: string;
  /** What stands before a source in the place of a verb: “laut”, “selon”. */
  readonly accordingTo: string;
  /** Articles that open a subject. */
  readonly articles: string;
}

/** By language (BCP 47). */
export const SAYING_WORDS: Readonly<Record<string, SayingWords>> = {
  en: {
    verbs:
      'said|says|told|wrote|writes|asked|added|ruled|heard|shouted|pleaded|warned|threatened|claimed|argued|insisted|announced|explained|replied',
    accordingTo: 'according to',
    articles: 'the|an?',
  },
  de: {
    verbs:
      'sagte|sagt|sagten|schrieb|schreibt|erklärte|erklärt|warnte|warnt|rief|fragte|teilte|urteilte|betonte|meinte|kritisierte|ergänzte|hieß es',
    accordingTo: 'laut|nach angaben',
    articles: 'der|die|das|eine?',
  },
  fr: {
    verbs:
      'a dit|dit|a déclaré|déclare|affirme|a affirmé|a écrit|a expliqué|explique|a ajouté|a indiqué|estime|assure|raconte',
    accordingTo: "selon|d[’']après",
    articles: 'les?|la|une?',
  },
  es: {
    verbs: 'dijo|dice|explicó|explica|afirmó|afirma|escribió|declaró|aseguró|señaló|indicó|añadió',
    accordingTo: 'según',
    articles: 'el|l[ao]s?|una?',
  },
  pt: {
    verbs: 'disse|diz|afirmou|afirma|escreveu|explicou|declarou|acrescentou',
    accordingTo: 'segundo',
    articles: '[oa]s?|uma?',
  },
  it: {
    verbs: 'ha detto|dice|ha spiegato|spiega|ha scritto|ha dichiarato|ha affermato|ha aggiunto',
    accordingTo: 'secondo',
    articles: 'il|l[oaei]|gli|i|un[oa]?',
  },
  nl: {
    verbs: 'zei|zegt|schreef|schrijft|verklaarde|aldus',
    accordingTo: 'volgens',
    articles: 'de|het|een',
  },
  sv: { verbs: 'sa|sade|säger|skrev|skriver', accordingTo: 'enligt', articles: 'en|ett|den|det' },
  nb: { verbs: 'sa|sier|skrev|skriver', accordingTo: 'ifølge', articles: 'en|et|den|det' },
  da: { verbs: 'sagde|siger|skrev|skriver', accordingTo: 'ifølge', articles: 'en|et|den|det' },
  pl: { verbs: 'powiedział\\p{L}*', accordingTo: 'według', articles: 'ten|ta' },
  ru: { verbs: 'сказал\\p{L}*|заявил\\p{L}*', accordingTo: 'по словам', articles: 'этот|эта' },
};
