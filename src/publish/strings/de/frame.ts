import type { Strings } from '../index.js';

export const frame: Strings['frame'] = {
  menu: {
    articles: 'Artikel',
    topics: 'Themen',
    people: 'Personen',
    sources: 'Quellen',
    quotes: 'Zitate',
    claims: 'Aussagen',
    disagreements: 'Widersprüche',
    timeline: 'Zeitleiste',
  },
  home: 'Startseite',
  stories: 'Ereignisse',
  data: 'Daten',
  review: 'Zur Durchsicht',
  about: 'Wie es entsteht',
  atom: 'Atom-Feed',
  json: 'JSON-Feed',
  skip: 'Zum Inhalt springen',
  searchTheArchive: 'Das Archiv durchsuchen',
  search: 'Suchen',
  main: 'Hauptmenü',
  breadcrumb: 'Sie sind hier',
  aboutThisArchive: 'Über dieses Archiv',
  promise:
    'Kein Medium wird bewertet und keine Aussage beurteilt: Das Archiv zeigt die Worte und wo sie stehen.',
  copied: 'Quellenangabe kopiert',
  copyRefused: 'Das Kopieren wurde verweigert: bitte den Text markieren',
  keys: {
    title: 'Tasten',
    search: 'Suche',
    list: 'Diese Liste',
    escape: 'Schließt sie',
    close: 'Schließen',
  },
};

export const lists: Strings['lists'] = {
  pages: 'Seiten',
  range: (first, last, total) => `${first}–${last} von ${total}`,
  page: (number) => `Seite ${number}`,
  onward: (list, page) => `${list}: ${page}.`,
  newer: 'Neuere',
  older: 'Ältere',
  towardsA: 'Richtung A',
  towardsZ: 'Richtung Z',
  before: 'Davor',
  after: 'Danach',
  narrow: 'Die Liste eingrenzen',
  chosen: (facet) => `${facet}, gewählt: wieder alle zeigen`,
  letters: 'A bis Z',
  otherLetters: 'Andere',
  all: (total) => `Alle ${total}`,
  above: (count) => `${count} weiter oben auf dieser Seite.`,
  moreAbove: (count) => `${count} weitere, weiter oben auf dieser Seite.`,
  nothing: 'Keine.',
  mostQuoted: 'Am häufigsten zitiert',
};

export const cards: Strings['cards'] = {
  inContext: 'Im Zusammenhang',
  inContextSmall: 'im Zusammenhang',
  compared: 'mit anderen Aussagen verglichen',
  copy: 'Kopie eines anderen Textes',
  withheld: 'Wortlaut nicht gezeigt: Die Rechte sind vorbehalten.',
  wordsNotShown: 'Wortlaut nicht gezeigt',
  happened: 'Soll geschehen sein',
  reported: 'Berichtet',
};

export const sections: Strings['sections'] = {
  articles: 'Artikel',
  claims: 'Aussagen',
  quotations: 'Zitate',
  published: 'Veröffentlichte Artikel',
  saidBy: 'Gesagt von dieser Person',
  restingOnIt: 'Äußerungen, die darauf beruhen',
  saidAbout: 'Gesagt über diese Person',
  claimsAboutIt: 'Aussagen darüber',
  namingThem: 'Artikel, die die Person nennen',
  namingIt: 'Artikel, die die Quelle nennen',
  repeated: 'Was mehr als ein Artikel sagt',
  byOutlet: 'Nach Medium',
};

export const corrected: Strings['corrected'] = {
  byWhom: (who, why) => `Berichtigt von ${who}: ${why}`,
  head: ({ added, who, why }) =>
    `Von Hand ${added === true ? 'ergänzt' : 'berichtigt'}${who === '' ? '' : ' von {who}'}${why === '' ? '' : ': {why}'}.`,
  was: 'Das Programm hatte gelesen: {was}.',
  notFound: 'Das Programm hatte es nicht gefunden.',
  nothing: 'Das Programm hatte hier nichts gelesen.',
};
