import { de } from 'date-fns/locale/de';
import type { Strings } from '../index.js';
import { counting, grouping, listing } from '../grammar.js';

export const grouped = grouping('.');
const counted = counting('de', grouped);

export const listed = listing('und');

export const counts: Strings['counts'] = {
  articles: counted('Artikel', 'Artikel'),
  quotations: counted('Zitat', 'Zitate'),
  claims: counted('Aussage', 'Aussagen'),
  statements: counted('Äußerung', 'Äußerungen'),
  people: counted('Person', 'Personen'),
  outlets: counted('Medium', 'Medien'),
  sources: counted('Quelle', 'Quellen'),
  disagreements: counted('Widerspruch', 'Widersprüche'),
  topics: counted('Thema', 'Themen'),
  stories: counted('Ereignis', 'Ereignisse'),
  findings: counted('Befund', 'Befunde'),
  entries: counted('Eintrag', 'Einträge'),
  wordings: counted('Wortlaut', 'Wortlaute'),
  origins: counted('Ursprung', 'Ursprünge'),
  times: (count) => `${grouped(count)}-mal`,
  columns: counted('Spalte', 'Spalten'),
  sharedArticles: counted('gemeinsamer Artikel', 'gemeinsame Artikel'),
  more: (count) => (count === 1 ? '1 weiterer' : `${grouped(count)} weitere`),
  undated: (count) => `${grouped(count)} ohne Datum`,
  articlesPublished: (count) => `${counts.articles(count)} veröffentlicht`,
  statementsRestingOnIt: (count) =>
    `${counts.statements(count)}, die darauf ${count === 1 ? 'beruht' : 'beruhen'}`,
  statementsByThem: (count) => `${counts.statements(count)} dieser Person`,
  claimsAboutThem: (count) => `${counts.claims(count)} über sie`,
  namedIn: (count) => `in ${grouped(count)} Artikel${count === 1 ? '' : 'n'} genannt`,
  differ: (count) =>
    `${grouped(count)} ${count === 1 ? 'weicht' : 'weichen'} von anderen Berichten ab`,
  statePublisher: (count) =>
    `${counts.articles(count)} ${count === 1 ? 'nennt' : 'nennen'} kein Medium`,
  share: (count, percent) => `${counts.statements(count)}, ${percent} %`,
};

export const dates: Strings['dates'] = {
  locale: de,
  day: 'd. MMMM yyyy',
  month: 'MMMM yyyy',
  year: 'yyyy',
  at: (day, time, zone) => `${day}, ${time} Uhr${zone}`,
  season: (season, year) => `${season} ${year}`,
  seasons: { 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
  about: (date) => `etwa ${date}`,
  perhaps: (date) => `vielleicht ${date}`,
  perhapsAbout: (date) => `vielleicht etwa ${date}`,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  between: (from, to) =>
    /^\d+\./.test(from) ? `zwischen dem ${from} und dem ${to}` : `zwischen ${from} und ${to}`,
  oneOf: (days) => days.join(' oder '),
  span: (from, to) => `${from} bis ${to}`,
  withUndated: (span, undated) => `${span}, ${undated}`,
  zoneInferred: ', Zeitzone erschlossen',
  zoneNotStated: ', Zeitzone nicht angegeben',
  notStated: 'Datum nicht angegeben',
  inferred: (window) => `Datum nicht angegeben, erschlossen: ${window}`,
};

export const chain: Strings['chain'] = {
  accordingTo: 'laut',
  asReportedBy: 'berichtet von',
  onAStatementBy: 'über eine Äußerung von',
  ownVoice: 'in eigenen Worten',
  noSpeaker: 'niemand als sprechend erkannt',
  thisArticle: 'dieser Artikel',
  articleWithoutPublisher: 'ein Artikel ohne Angabe des Mediums',
  byThisArticle: 'diesem Artikel',
  byArticleWithoutPublisher: 'einem Artikel ohne Angabe des Mediums',
  sourceNotNamed: 'nicht genannte Quelle',
  speakerNotFound: 'wer es sagt, ist nicht gefunden',
  someoneNotNamed: 'jemand ohne Namen',
  publisherNotStated: 'Medium nicht angegeben',
  unnamedPerson: 'Person ohne Namen',
  unnamedGroup: 'Gruppe ohne Namen',
  document: 'Dokument',
  inherited: 'fortgeführt',
  inferred: 'erschlossen',
  asWritten: (words) => `„${words}“`,
};

export const certainty: Strings['certainty'] = {
  factuality: {
    'CT+': 'als sicher dargestellt',
    'PR+': 'als wahrscheinlich dargestellt',
    'PS+': 'als möglich dargestellt',
    'CT-': 'verneint, als sicher dargestellt',
    'PR-': 'verneint, als wahrscheinlich dargestellt',
    'PS-': 'verneint, als möglich dargestellt',
    Uu: 'offengelassen',
  },
  hedged: (words) => `abgeschwächt mit „${words.join('“, „')}“`,
  stance: {
    neutral: '',
    distancing: 'mit Abstand wiedergegeben',
    endorsing: 'als feststehend wiedergegeben',
  },
  claim: {
    event: 'ein Geschehen',
    'speech-act': 'etwas Gesagtes oder Gefordertes',
    quantity: 'eine Zahl',
    prediction: 'eine Vorhersage',
    belief: 'eine Überzeugung',
    accusation: 'ein Vorwurf',
    evaluation: 'ein Urteil',
    interpretation: 'eine Deutung',
    'mental-state': 'eine Gefühlslage',
    reason: 'eine Begründung',
    generalisation: 'eine Verallgemeinerung',
  },
  claims: {
    event: 'Geschehnisse',
    'speech-act': 'Gesagtes und Gefordertes',
    quantity: 'Zahlen',
    prediction: 'Vorhersagen',
    belief: 'Überzeugungen',
    accusation: 'Vorwürfe',
    evaluation: 'Urteile',
    interpretation: 'Deutungen',
    'mental-state': 'Gefühlslagen',
    reason: 'Begründungen',
    generalisation: 'Verallgemeinerungen',
  },
  quotation: {
    direct: 'wörtliches Zitat',
    mixed: 'im Satz zitierte Worte',
    phrase: 'zitierter Ausdruck',
    block: 'abgesetztes Zitat',
  },
  quotations: {
    direct: 'Wörtliche Zitate',
    block: 'Abgesetzte Zitate',
    mixed: 'Im Satz',
    phrase: 'Zitierte Ausdrücke',
  },
  fidelity: {
    'first-hand': '',
    relayed: 'über Dritte weitergegeben',
    translated: 'übersetzt',
    unknown: '',
  },
  saidTo: (whom) => `gesagt zu ${whom}`,
  occasion: (words) => `„${words}“`,
  reading: {
    high: 'mit hoher Sicherheit gelesen',
    fair: 'mit mittlerer Sicherheit gelesen',
    low: 'mit geringer Sicherheit gelesen',
  },
  comparison: {
    high: 'Vom Programm verglichen, mit hoher Sicherheit',
    fair: 'Vom Programm verglichen, mit mittlerer Sicherheit: bitte selbst nachsehen',
    low: 'Vom Programm verglichen, mit geringer Sicherheit: bitte selbst nachsehen',
    byHand: 'Von Hand nebeneinandergestellt',
  },
};

export const relation: Strings['relation'] = {
  heading: {
    contradicts: 'Die Berichte widersprechen einander',
    'differs-in-number': 'Die Berichte nennen verschiedene Zahlen',
    'differs-in-date': 'Die Berichte nennen verschiedene Daten',
    conditional: 'Ein Bericht knüpft es an eine Bedingung',
    'differs-in-scope': 'Die Berichte gehen verschieden weit',
    'differs-in-degree': 'Die Berichte sind sich verschieden sicher',
    tension: 'Die Berichte weisen in verschiedene Richtungen; beides kann stimmen',
    framing: 'Die Berichte benennen dasselbe verschieden',
    'source-error': 'Ein Artikel widerspricht sich selbst',
    agrees: 'Die Berichte stimmen überein',
  },
  short: {
    contradicts: 'Widerspricht',
    'differs-in-number': 'Andere Zahl als in',
    'differs-in-date': 'Anderes Datum als in',
    conditional: 'Mit einer Bedingung in',
    'differs-in-scope': 'Anderer Umfang als in',
    'differs-in-degree': 'Andere Gewissheit als in',
    tension: 'In Spannung zu',
    framing: 'Anders benannt in',
    'source-error': 'Steht gegen eine andere Stelle',
    agrees: 'Stimmt überein mit',
  },
  against: 'gegen',
  sameText: 'im selben Text',
  why: 'Grund:',
  restingOn: 'Grundlage: {origins}.',
  differ: 'Wo die Berichte voneinander abweichen',
  amongAll: 'Unter allen Widersprüchen',
};

export const origins: Strings['origins'] = {
  notStated: 'Ursprung nicht angegeben',
  label: 'nicht angegeben',
  withUnstated: (known, unstated) => `${known}, ${unstated} nicht angegeben`,
  articleWithoutPublisher: 'ein Artikel ohne Angabe des Mediums, in eigenen Worten',
  sentence: (counted, names) => `${counted}: ${names}`,
  reach: (articles, resting) => (resting === '' ? articles : `${articles}, ${resting}`),
  kinds: {
    person: 'Personen mit Namen',
    organization: 'Organisationen mit Namen',
    outlet: 'Medien, in eigenen Worten',
    document: 'Dokumente',
    unnamed: 'Personen und Gruppen ohne Namen',
    unstated: 'Artikel ohne Angabe des Mediums',
    nobody: 'Niemand',
  },
};
