import { fold } from './words.js';

/** News agencies by their short and full names. */
const AGENCIES: Readonly<Record<string, string>> = {
  ap: 'AP',
  'associated press': 'AP',
  'the associated press': 'AP',
  afp: 'AFP',
  'agence france-presse': 'AFP',
  reuters: 'Reuters',
  'thomson reuters': 'Reuters',
  dpa: 'dpa',
  upi: 'UPI',
  efe: 'EFE',
  ansa: 'ANSA',
  apa: 'APA',
  'keystone-sda': 'Keystone-SDA',
  sda: 'SDA',
  tass: 'TASS',
  interfax: 'Interfax',
  xinhua: 'Xinhua',
  pti: 'PTI',
  ani: 'ANI',
  ians: 'IANS',
  bloomberg: 'Bloomberg',
  pa: 'PA',
  'pa media': 'PA Media',
  lusa: 'Lusa',
  belga: 'Belga',
  anp: 'ANP',
  kyodo: 'Kyodo',
  yonhap: 'Yonhap',
  epd: 'epd',
  kna: 'KNA',
  ritzau: 'Ritzau',
  ntb: 'NTB',
  tt: 'TT',
  pap: 'PAP',
  mti: 'MTI',
  ctk: 'ČTK',
  tasr: 'TASR',
  agerpres: 'Agerpres',
  stt: 'STT',
  aap: 'AAP',
  bernama: 'Bernama',
  jiji: 'Jiji',
  'kyodo news': 'Kyodo',
  'yonhap news agency': 'Yonhap',
  'xinhua news agency': 'Xinhua',
  anadolu: 'Anadolu',
  'anadolu agency': 'Anadolu',
  'ria novosti': 'RIA Novosti',
  'риа новости': 'RIA Novosti',
  тасс: 'TASS',
  интерфакс: 'Interfax',
  'press trust of india': 'PTI',
  'asian news international': 'ANI',
  'the canadian press': 'The Canadian Press',
  'canadian press': 'The Canadian Press',
  'agencia efe': 'EFE',
  'europa press': 'Europa Press',
  adnkronos: 'Adnkronos',
  askanews: 'Askanews',
  'agencia brasil': 'Agência Brasil',
  'deutsche presse-agentur': 'dpa',
  'austria presse agentur': 'APA',
};

/** The usual name of a news agency, or null where a name is none. */
export function agencyNamed(name: string): string | null {
  return AGENCIES[fold(name.trim())] ?? null;
}

/** Nouns by which newspapers, stations and news sites name themselves. */
const MEDIA_NOUN =
  /\b(?:times|post|herald|tribune|gazette|journal|chronicle|guardian|telegraph|observer|courier|examiner|inquirer|globe|star|sun|mirror|independent|dispatch|sentinel|register|bulletin|ledger|mercury|standard|echo|advertiser|argus|press|news|newspaper|magazine|radio|tv|television|broadcasting|network|media|wire|daily|weekly|zeitung|tageblatt|allgemeine|rundschau|spiegel|stern|monde|figaro|liberation|pais|mundo|nacional|universal|corriere|repubblica|stampa|folha|globo|estado|jornal|diario|periodico|dagblad|courrier|presse|kurier|anzeiger|nachrichten|morgenpost|tagblatt|gaceta|vanguardia|gazzetta|messaggero|correio|nieuws|tidende|tidning|avisen|posten|nyheter)\b/i;

/** Outlets whose names hold no such noun. */
const KNOWN = new Set(
  'cnn bbc npr pbs abc cbs nbc msnbc cnbc fox axios politico vox breitbart huffpost buzzfeed bloomberg reuters ap afp dpa efe upi tass xinhua newsweek time economist atlantic slate salon vice gawker mediaite techcrunch wired verge ars technica propublica intercept mother jones al jazeera deutsche welle france 24 rai rtve ard zdf orf srf rts sky itv dw rfi voa caixin nikkei'.split(
    ' ',
  ),
);

/** True for a name that reads as a news outlet's. A name of several words needs a noun of the trade. */
export function readsAsOutlet(name: string): boolean {
  const bare = fold(name.trim()).replace(/^the /, '');
  if (agencyNamed(bare) !== null || KNOWN.has(bare)) return true;
  return (
    MEDIA_NOUN.test(bare) && bare.includes(' ') && !/\b(?:secretary|conference|office)\b/.test(bare)
  );
}

/** Nouns that newspapers put into their titles, and companies seldom into theirs. */
const TITLE_NOUN =
  /\b(?:times|post|herald|tribune|gazette|journal|chronicle|guardian|telegraph|observer|courier|examiner|inquirer|globe|mirror|independent|dispatch|sentinel|bulletin|ledger|standard|advertiser|argus|reporter|zeitung|tageblatt|rundschau|anzeiger|abendblatt|morgenpost|nachrichten|corriere|repubblica|jornal|diario|periodico|dagblad|avisen|posten|nyheter|news|daily|weekly|magazine)$/i;

/** True for a name that is a newspaper's or a known outlet's by its words alone: "The Riverside Gazette". */
export function isNewspaperTitle(name: string): boolean {
  const bare = fold(name.trim()).replace(/^the /, '');
  if (KNOWN.has(bare)) return true;
  return bare.includes(' ') && TITLE_NOUN.test(bare);
}
