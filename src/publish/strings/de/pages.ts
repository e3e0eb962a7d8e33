import type { Strings } from '../index.js';

export const home: Strings['home'] = {
  empty:
    'Noch gibt es keine Artikel. Legen Sie Dateien in den Ordner „seeds“ und bauen Sie neu; {about} sagt, was aus ihnen wird.',
  emptyLink: 'Wie es entsteht',
  latest: 'Neueste Artikel',
  allDisagreements: (total) => `Alle ${total} Widersprüche`,
  allArticles: (total) => `Alle ${total} Artikel`,
  allTopics: (total) => `Alle ${total} Themen`,
  allSources: (total) => `Alle ${total} Quellen`,
};

export const articles: Strings['articles'] = {
  title: 'Artikel',
  description: (articles) => `${articles}, die neuesten zuerst.`,
  bySource: 'Nach Quelle',
  byTopic: 'Nach Thema',
  byPerson: 'Nach Person',
  byStory: 'Nach Ereignis',
  byYear: 'Nach Jahr und Monat',
  undated: 'Datum nicht angegeben',
  nothing: 'Noch gibt es keine Artikel.',
};

export const topics: Strings['topics'] = {
  title: 'Themen',
  description: (topics) => `${topics}, von A bis Z.`,
  nothing: 'Noch ist kein Thema gefunden: Ein Thema braucht Wörter, die Artikel gemeinsam haben.',
};

export const topic: Strings['topic'] = {
  kicker: 'Thema',
  description: (label, facts) =>
    `${label}: ${facts}. Wer was gesagt hat, und wo die Berichte voneinander abweichen.`,
  alsoCalled: 'Auch: {names}.',
  partOf: 'Gehört zu {topic}',
  narrower: 'Engere Themen: {topics}',
  inAll: (total) => `${total} zu diesem Thema, unter allen Widersprüchen`,
  voices: 'Wer spricht',
  days: 'Zeitleiste',
  allDays: 'Die Zeitleiste des ganzen Archivs',
  related: 'Verwandte Themen',
  feed: 'Atom-Feed zu diesem Thema',
};

export const people: Strings['people'] = {
  title: 'Personen',
  description: (people) => `${people}, die sprechen oder über die gesprochen wird, von A bis Z.`,
  nothing: 'Noch ist niemand genannt.',
};

export const person: Strings['person'] = {
  kicker: 'Person',
  alsoWritten: 'Auch geschrieben: {names}.',
  roles: 'Wie die Berichte die Person nennen',
  inAll: (total) => `${total} insgesamt, unter allen Widersprüchen`,
  silent: 'Keine Äußerung der Person ist gefunden; es wird über sie gesprochen.',
  feed: 'Atom-Feed der Artikel, die die Person nennen',
};

export const sources: Strings['sources'] = {
  title: 'Quellen',
  description:
    'Medien, die Medien und Agenturen, auf die sie sich berufen, und Organisationen, die sich äußern, von A bis Z.',
  nothing: 'Noch ist kein Medium und keine Quelle genannt.',
  organisation: 'Organisation',
  publisher: 'Medium',
  citedOutlet: 'zitiertes Medium',
  origins: 'Woher die Äußerungen stammen',
  flows: 'Wer sich auf wen beruft',
  flowsCaption: 'Wie oft eine Quelle die nächste in einer Kette nennt',
  source: 'Quelle',
  restsOn: 'beruft sich auf',
  howOften: 'wie oft',
};

export const source: Strings['source'] = {
  kicker: 'Quelle',
  reserved: 'Mindestens einer ihrer Artikel trägt einen Vermerk, der alle Rechte vorbehält.',
  differ: 'Wo sie von anderen abweicht',
  feed: 'Atom-Feed zu dieser Quelle',
  published: (articles, dates) => `${articles}, ${dates}`,
};

export const quotes: Strings['quotes'] = {
  title: 'Zitate',
  description: (quotations) =>
    `${quotations}, jeweils mit der Person, die spricht, und dem Weg der Worte.`,
  nothing: 'Noch ist kein Zitat gefunden.',
};

export const claims: Strings['claims'] = {
  title: 'Aussagen',
  narrowed: (sort) => `Aussagen: ${sort}`,
  description: (claims) =>
    `${claims}: von wem sie stammen, wer sie weitergibt und wer etwas anderes sagt. Was mehrere Berichte sagen, steht hier einmal.`,
  meeting: 'Wo Berichte zusammentreffen',
  single: 'In einem Bericht',
  nothing: 'Noch ist keine Aussage gefunden.',
};

export const claim: Strings['claim'] = {
  kicker: 'Aussage',
  description: (wordings, text) => `${wordings} einer Aussage nebeneinander: ${text}`,
  restingOn: 'Grundlage: {origins}.',
  restingOnMore: 'Grundlage: {origins} und {more}.',
  notCounted: '(nicht gezählt)',
  wordsOfEach: 'Im Wortlaut der einzelnen Berichte',
  wordsOfOne: 'Im Wortlaut des Berichts',
  moreWordings: '{more} in den {data}.',
  dataLink: 'Daten',
  differ: 'Was dagegensteht',
  figures: 'Zahlen und Zeiten im Vergleich',
  report: 'Bericht',
  written: 'Geschrieben',
  readAs: 'Gelesen als',
  notShown: 'nicht gezeigt',
  notResolved: 'nicht bestimmt',
  bounds: { exact: '', about: 'etwa ', 'at-least': 'mindestens ', 'at-most': 'höchstens ' },
  agree: 'Was damit übereinstimmt',
};

export const disagreements: Strings['disagreements'] = {
  title: 'Wo die Berichte voneinander abweichen',
  description: (disagreements) =>
    `${disagreements} zwischen Berichten, die Worte beider Seiten nebeneinander.`,
  kinds: 'Arten von Widersprüchen',
  nothing:
    'Keine zwei Berichte weichen erkennbar voneinander ab. Das heißt nicht, dass sie übereinstimmen: Gezeigt wird nur, was sich mit einiger Sicherheit nebeneinanderstellen lässt.',
};

export const stories: Strings['stories'] = {
  title: 'Ereignisse',
  description: (stories) => `${stories}: Artikel über dasselbe Geschehen, nebeneinander.`,
  nothing: 'Noch berichten keine zwei Artikel über dasselbe Ereignis.',
};

export const story: Strings['story'] = {
  kicker: 'Ereignis',
  because: 'Zusammengestellt, weil: {why}',
  topics: 'Themen: {topics}',
  inAll: (total) => `${total} zu diesem Ereignis, unter allen Widersprüchen`,
};

export const timeline: Strings['timeline'] = {
  title: 'Zeitleiste',
  description: (entries) =>
    `Was wann geschehen sein soll und wann darüber berichtet wurde: ${entries}.`,
  years: 'Nach Jahr',
  outside: (count) =>
    count === 1
      ? '1 weiteres Geschehen liegt zu weit ab, um gezeichnet zu werden'
      : `${count} weitere Geschehnisse liegen zu weit ab, um gezeichnet zu werden`,
  keyEvent: 'soll geschehen sein,',
  keyReport: 'berichtet; die Liste darunter sagt dasselbe',
  days: 'Nach Tagen, die neuesten zuerst',
  nothing: 'Noch hat hier nichts ein Datum.',
  undated: 'Ohne angegebenes Datum',
  allUndated: 'Alle Artikel; die ohne Datum stehen am Ende',
};

export const review: Strings['review'] = {
  title: 'Zur Durchsicht',
  description: (findings, statements) =>
    `${findings} und ${statements}, die ein Mensch ansehen sollte.`,
  findings: 'Befunde',
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  whatToDo: 'Was zu tun ist: {cure}',
  unsure:
    'Äußerungen, die zu unsicher gelesen sind, um auf einer Seite zu stehen oder jemandem zugeschrieben zu werden',
  nothing: 'Nichts wartet auf einen Menschen.',
};

export const search: Strings['search'] = {
  title: 'Suche',
  description: 'Die Artikel, Aussagen, Personen, Themen und Quellen dieses Archivs durchsuchen.',
  words: 'Gesuchte Wörter',
  needsScript:
    'Die Suche braucht JavaScript. Alles lässt sich auch über die Listen darunter finden.',
  narrow: 'Ergebnisse eingrenzen',
  more: 'Mehr zeigen',
  lists: 'Listen',
  articlesByDate: 'Artikel nach Datum',
  kind: 'Art',
  source: 'Quelle',
  topic: 'Thema',
  person: 'Person',
  year: 'Jahr',
  part: 'Teil',
  kinds: {
    article: 'Artikel',
    claim: 'Aussage',
    person: 'Person',
    source: 'Quelle',
    topic: 'Thema',
  },
  yearNotStated: 'nicht angegeben',
  remove: 'Den Filter {filter}: {value} entfernen',
  foundNothing: 'Nichts gefunden',
  foundOne: '1 Seite gefunden',
  foundMany: '{count} Seiten gefunden',
  foundFor: '{found} für „{words}“',
  noIndex:
    'Das Suchverzeichnis ließ sich nicht laden. Es braucht einen Webserver; die Listen darunter führen auch überallhin.',
};

export const data: Strings['data'] = {
  title: 'Daten',
  description:
    'Alles, was die Seiten zeigen, als Dateien: Datensätze, Tabellen, Schemata, Feeds und ein Verzeichnis der Prüfsummen.',
  restricted:
    'Von Artikeln, deren Rechte vorbehalten sind, enthalten die Daten nur Positionen und was auf den Seiten zitiert ist, sonst keine Worte.',
  tables: 'Tabellen und Datensätze',
  what: 'Was',
  file: 'Datei',
  schema: 'Schema',
  resources: {
    articles: 'Artikel: Quelle, Datum, Titel, Textteile, Namen',
    quotes: 'Zitate mit sprechender Person und Kette',
    claims: 'Aussagen mit Kette und Gewissheit',
    relations: 'Wie Aussagen und Zitate zueinander stehen',
    topics: 'Themen',
    people: 'Personen, ihre Namen zusammengeführt',
    sources: 'Medien, zitierte Medien und Organisationen',
    'quotes-table': 'Zitate als Tabelle',
    'claims-table': 'Aussagen als Tabelle',
  },
  whole: 'Das Ganze',
  datapackage: 'jede Datei mit ihren Spalten und ihrem Schema (Frictionless Data Package)',
  manifest: 'SHA-256 jeder Vorlage und jeder Datei dieser Website',
  recordSchema: 'Schema der index.json neben jedem Artikel',
  sidecarSchema: 'Schema der Berichtigungen einer Vorlage ({name}), für Editoren',
  sitemap: 'jede Seite',
  form: 'Ein Datensatz je Zeile (NDJSON), UTF-8. Positionen zählen Unicode-Codepunkte im Text der Vorlage. Neben jedem Artikel liegen sein Datensatz, {record}, und seine Annotationen, {annotations} (W3C Web Annotation). Aussagen mit {unpublished} sind zu unsicher gelesen, um auf einer Seite zu stehen.',
};

export const about: Strings['about'] = {
  figures: 'Dieses Archiv in Zahlen',
  measured: 'Gemessene Fehlerraten',
  whatMeasured: 'Was gemessen wurde',
  result: 'Ergebnis',
  on: 'An',
  articles: 'Artikel',
  withoutPublisher: 'Ohne Angabe des Mediums',
  withoutDate: 'Ohne angegebenes Datum',
  quotations: 'Zitate',
  claimsShown: 'Gezeigte Aussagen',
  kept: 'Äußerungen zur Durchsicht',
  repeated: 'Aussagen mehr als eines Artikels',
  disagreements: 'Widersprüche',
};

export const notFound: Strings['notFound'] = {
  title: 'Hier ist nichts',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  moved:
    'Sie kann umgezogen sein: Seiten, auf denen Aussagen zusammentreffen, ändern ihre Adresse, wenn das Archiv wächst, Artikel und ihre Zitate nie.',
  home: 'Die Startseite',
  search: 'Suche',
  topics: 'Themen von A bis Z',
  articles: 'Artikel nach Datum',
};

export const feeds: Strings['feeds'] = {
  disagreements: (site) => `${site}: Widersprüche`,
  whereReportsDiffer: (site) => `${site}: wo die Berichte voneinander abweichen`,
  words: (text, outlet) => `„${text}“ (${outlet})`,
};
