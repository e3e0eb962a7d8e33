/** The front page. */
export const home = {
  empty:
    'There are no articles yet. Put files into the seeds folder and build again; {about} tells what becomes of them.',
  emptyLink: 'how it is made',
  latest: 'Latest articles',
  allDisagreements: (total: number) => `All ${total} disagreements`,
  allArticles: (total: number) => `All ${total} articles`,
  allTopics: (total: number) => `All ${total} topics`,
  allSources: (total: number) => `All ${total} sources`,
};

export const articles = {
  title: 'Articles',
  description: (articles: string) => `${articles}, newest first.`,
  bySource: 'By source',
  byTopic: 'By topic',
  byPerson: 'By person',
  byStory: 'By story',
  byYear: 'By year and month',
  undated: 'Date not stated',
  nothing: 'There are no articles yet.',
};

export const topics = {
  title: 'Topics',
  description: (topics: string) => `${topics}, A to Z.`,
  nothing: 'No topic has been found yet: a topic needs words that articles share.',
};

export const topic = {
  kicker: 'Topic',
  description: (label: string, facts: string) =>
    `${label}: ${facts}. Who said what, and where the reports differ.`,
  alsoCalled: 'Also called {names}.',
  partOf: 'Part of {topic}',
  narrower: 'Narrower topics: {topics}',
  inAll: (total: number) => `${total} on this topic, among all disagreements`,
  voices: 'Who speaks',
  days: 'Timeline',
  allDays: 'The timeline of everything',
  related: 'Related topics',
  feed: 'Atom feed of this topic',
};

export const people = {
  title: 'People',
  description: (people: string) => `${people} who speak or are spoken of, A to Z.`,
  nothing: 'Nobody is named yet.',
};

export const person = {
  kicker: 'Person',
  alsoWritten: 'Also written {names}.',
  roles: 'What the reports call them',
  inAll: (total: number) => `${total} in all, among all disagreements`,
  silent: 'No statement of theirs has been found; they are spoken of.',
  feed: 'Atom feed of articles that name them',
};

export const sources = {
  title: 'Sources',
  description:
    'Publishers, the outlets and agencies they cite, and organisations that speak, A to Z.',
  nothing: 'No publisher or source is named yet.',
  organisation: 'organisation',
  publisher: 'publisher',
  citedOutlet: 'cited outlet',
  origins: 'Where statements originate',
  flows: 'Who rests on whom',
  flowsCaption: 'How often a source names the next one in a chain',
  source: 'Source',
  restsOn: 'rests on',
  howOften: 'how often',
};

export const source = {
  kicker: 'Source',
  reserved: 'At least one of its articles carries a notice that reserves all rights.',
  differ: 'Where it differs from others',
  feed: 'Atom feed of this source',
  published: (articles: string, dates: string) => `${articles}, ${dates}`,
};

export const quotes = {
  title: 'Quotations',
  description: (quotations: string) =>
    `${quotations}, each with its speaker and the way its words took.`,
  nothing: 'No quotation has been found yet.',
};

export const claims = {
  title: 'Claims',
  narrowed: (sort: string) => `Claims: ${sort.toLowerCase()}`,
  description: (claims: string) =>
    `${claims}: who makes them, through whom, and who says otherwise. What several reports say stands here once.`,
  meeting: 'Where reports meet',
  single: 'In one report',
  nothing: 'No claim has been found yet.',
};

export const claim = {
  kicker: 'Claim',
  description: (wordings: string, text: string) => `${wordings} of one claim side by side: ${text}`,
  restingOn: 'Resting on {origins}.',
  restingOnMore: 'Resting on {origins} and {more}.',
  notCounted: '(not counted)',
  wordsOfEach: 'In the words of each report',
  wordsOfOne: 'In the words of the report',
  moreWordings: '{more} in the {data}.',
  dataLink: 'data',
  differ: 'What stands against it',
  figures: 'Numbers and times compared',
  report: 'Report',
  written: 'Written',
  readAs: 'Read as',
  notShown: 'not shown',
  notResolved: 'not resolved',
  bounds: { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' },
  agree: 'What agrees with it',
};

export const disagreements = {
  title: 'Where the reports differ',
  description: (disagreements: string) =>
    `${disagreements} between reports, the words of both sides beside each other.`,
  kinds: 'Kinds of disagreement',
  nothing:
    'No two reports have been found to differ. That does not mean they agree: only what can be set side by side with some certainty is shown here.',
};

export const stories = {
  title: 'Stories',
  description: (stories: string) => `${stories}: articles on one event, side by side.`,
  nothing: 'No two articles report on one event yet.',
};

export const story = {
  kicker: 'Story',
  because: 'Put together because: {why}',
  topics: 'Topics: {topics}',
  inAll: (total: number) => `${total} in this story, among all disagreements`,
};

export const timeline = {
  title: 'Timeline',
  description: (entries: string) =>
    `What is said to have happened when, and when it was reported: ${entries}.`,
  years: 'By year',
  outside: (count: number) =>
    `${count} further ${count === 1 ? 'event lies' : 'events lie'} too far off to be drawn`,
  keyEvent: 'said to have happened,',
  keyReport: 'reported; the list below says the same',
  days: 'By day, newest first',
  nothing: 'Nothing here has a date yet.',
  undated: 'Without a stated date',
  allUndated: 'All articles; those without a date come last',
};

export const review = {
  title: 'For review',
  description: (findings: string, statements: string) =>
    `${findings} and ${statements} that a person should look at.`,
  findings: 'Findings',
  severity: { error: 'error', warning: 'warning', info: 'info' },
  whatToDo: 'What to do: {cure}',
  unsure: 'Statements read with too little confidence for a page, or to name their speaker',
  nothing: 'Nothing waits for a person.',
};

export const search = {
  title: 'Search',
  description: 'Search the articles, claims, people, topics and sources of this archive.',
  words: 'Words to look for',
  needsScript: 'Searching needs JavaScript. Everything can also be found through the lists below.',
  narrow: 'Narrow the results',
  more: 'Show more',
  lists: 'Lists',
  articlesByDate: 'Articles by date',
  kind: 'Kind',
  source: 'Source',
  topic: 'Topic',
  person: 'Person',
  year: 'Year',
  part: 'Part',
  kinds: { article: 'Article', claim: 'Claim', person: 'Person', source: 'Source', topic: 'Topic' },
  yearNotStated: 'not stated',
  /** `{filter}`, `{value}`, `{count}` and `{words}` are filled in by the script. */
  remove: 'Remove the filter {filter}: {value}',
  foundNothing: 'Nothing found',
  foundOne: '1 page found',
  foundMany: '{count} pages found',
  foundFor: '{found} for “{words}”',
  noIndex:
    'The search index could not be loaded. It needs a web server; the lists below lead everywhere too.',
};

export const data = {
  title: 'Data',
  description:
    'Everything the pages show, as files: records, tables, schemas, feeds and a manifest.',
  restricted:
    'Of articles whose rights are reserved, the data hold offsets and what is quoted on the pages, and no other words.',
  tables: 'Tables and records',
  what: 'What',
  file: 'File',
  schema: 'Schema',
  resources: {
    articles: 'Articles: source, date, title, regions, names',
    quotes: 'Quotations with speaker and chain',
    claims: 'Claims with chain and certainty',
    relations: 'How claims and quotations stand to one another',
    topics: 'Topics',
    people: 'People, their names merged',
    sources: 'Publishers, cited outlets and organisations',
    'quotes-table': 'Quotations as a table',
    'claims-table': 'Claims as a table',
  },
  whole: 'The whole',
  datapackage: 'every file with its columns and schema (Frictionless Data Package)',
  manifest: 'SHA-256 of every seed and every file of this site',
  recordSchema: 'schema of the index.json beside every article',
  sidecarSchema: "schema of a seed's corrections ({name}), for editors",
  sitemap: 'every page',
  form: 'One record on a line (NDJSON), UTF-8. Offsets count Unicode code points in the text of the seed. Beside every article lie its record, {record}, and its annotations, {annotations} (W3C Web Annotation). Claims with {unpublished} were read with too little confidence for a page.',
};

/** The page about the method; its text is in `content/`. */
export const about = {
  figures: 'This archive in numbers',
  measured: 'Measured error rates',
  whatMeasured: 'What was measured',
  result: 'Result',
  on: 'On',
  articles: 'Articles',
  withoutPublisher: 'Without a stated publisher',
  withoutDate: 'Without a stated date',
  quotations: 'Quotations',
  claimsShown: 'Claims shown',
  kept: 'Statements kept for review',
  repeated: 'Claims more than one article makes',
  disagreements: 'Disagreements',
};

export const notFound = {
  title: 'Nothing here',
  description: 'There is no page at this address.',
  moved:
    'It may have moved: pages where claims meet change their address as the archive grows, articles and their quotations never do.',
  home: 'The front page',
  search: 'Search',
  topics: 'Topics from A to Z',
  articles: 'Articles by date',
};

export const feeds = {
  disagreements: (site: string) => `${site}: disagreements`,
  whereReportsDiffer: (site: string) => `${site}: where the reports differ`,
  words: (text: string, outlet: string) => `“${text}” (${outlet})`,
};
