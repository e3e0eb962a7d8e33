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
