import { enUS } from 'date-fns/locale/en-US';
import { counting, grouping, listing } from '../grammar.js';

const grouped = grouping(',');
const counted = counting('en', grouped);

export { grouped };

/** `a`, `a and b`, `a, b and c`. */
export const listed = listing('and');

/** Numbers of things. */
export const counts = {
  articles: counted('article', 'articles'),
  quotations: counted('quotation', 'quotations'),
  claims: counted('claim', 'claims'),
  statements: counted('statement', 'statements'),
  people: counted('person', 'people'),
  outlets: counted('outlet', 'outlets'),
  sources: counted('source', 'sources'),
  disagreements: counted('disagreement', 'disagreements'),
  topics: counted('topic', 'topics'),
  stories: counted('story', 'stories'),
  findings: counted('finding', 'findings'),
  entries: counted('entry', 'entries'),
  wordings: counted('wording', 'wordings'),
  origins: counted('origin', 'origins'),
  times: counted('time', 'times'),
  columns: counted('column', 'columns'),
  sharedArticles: counted('shared article', 'shared articles'),
  more: (count: number) => `${grouped(count)} more`,
  undated: (count: number) => `${count} undated`,
  articlesPublished: (count: number) => `${counts.articles(count)} published`,
  statementsRestingOnIt: (count: number) => `${counts.statements(count)} resting on it`,
  statementsByThem: (count: number) => `${counts.statements(count)} by them`,
  claimsAboutThem: (count: number) => `${counts.claims(count)} about them`,
  namedIn: (count: number) => `named in ${counts.articles(count)}`,
  differ: (count: number) => `${count} ${count === 1 ? 'differs' : 'differ'} from other reports`,
  statePublisher: (count: number) =>
    `${counts.articles(count)} ${count === 1 ? 'does' : 'do'} not state a publisher`,
  share: (count: number, percent: number) => `${counts.statements(count)}, ${percent} %`,
};

/** Dates at every precision they can have. */
export const dates = {
  locale: enUS,
  /** Patterns of date-fns. */
  day: 'd MMMM yyyy',
  month: 'MMMM yyyy',
  year: 'yyyy',
  at: (day: string, time: string, zone: string) => `${day}, ${time}${zone}`,
  season: (season: string, year: string) => `${season} ${year}`,
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Record<string, string>,
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  perhapsAbout: (date: string) => `perhaps about ${date}`,
  orEarlier: (date: string) => `${date} or earlier`,
  orLater: (date: string) => `${date} or later`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  oneOf: (days: readonly string[]) => days.join(' or '),
  span: (from: string, to: string) => `${from} to ${to}`,
  withUndated: (span: string, undated: string) => `${span}, ${undated}`,
  zoneInferred: ', zone inferred',
  zoneNotStated: ', zone not stated',
  notStated: 'date not stated',
  inferred: (window: string) => `date not stated, inferred: ${window}`,
};

/** A chain of attribution. */
export const chain = {
  accordingTo: 'according to',
  asReportedBy: 'as reported by',
  onAStatementBy: 'on a statement by',
  /** Behind an outlet that alone vouches for a claim, and that alone is known of a quotation. */
  ownVoice: 'in its own voice',
  noSpeaker: 'no speaker made out',
  thisArticle: 'this article',
  articleWithoutPublisher: 'an article with no stated publisher',
  /** The same two behind the words that name who reports. */
  byThisArticle: 'this article',
  byArticleWithoutPublisher: 'an article with no stated publisher',
  sourceNotNamed: 'a source not named',
  speakerNotFound: 'speaker not found',
  someoneNotNamed: 'someone not named',
  publisherNotStated: 'publisher not stated',
  unnamedPerson: 'unnamed person',
  unnamedGroup: 'unnamed group',
  document: 'document',
  inherited: 'carried over',
  inferred: 'inferred',
  asWritten: (words: string) => `“${words}”`,
};

/** How sure a statement is made to sound, and what sort of statement it is. */
export const certainty = {
  factuality: {
    'CT+': 'stated as certain',
    'PR+': 'stated as likely',
    'PS+': 'stated as possible',
    'CT-': 'a denial, stated as certain',
    'PR-': 'a denial, stated as likely',
    'PS-': 'a denial, stated as possible',
    Uu: 'left open',
  },
  hedged: (words: readonly string[]) => `hedged with “${words.join('”, “')}”`,
  stance: {
    neutral: '',
    distancing: 'reported at a distance',
    endorsing: 'reported as established',
  },
  claim: {
    event: 'an event',
    'speech-act': 'something said or demanded',
    quantity: 'a number',
    prediction: 'a prediction',
    belief: 'a belief',
    accusation: 'an accusation',
    evaluation: 'a judgement',
    interpretation: 'an interpretation',
    'mental-state': 'a state of mind',
    reason: 'a reason',
    generalisation: 'a generalisation',
  },
  /** Sorts of claims in the plural, as headings. */
  claims: {
    event: 'Events',
    'speech-act': 'Things said or demanded',
    quantity: 'Numbers',
    prediction: 'Predictions',
    belief: 'Beliefs',
    accusation: 'Accusations',
    evaluation: 'Judgements',
    interpretation: 'Interpretations',
    'mental-state': 'States of mind',
    reason: 'Reasons',
    generalisation: 'Generalisations',
  },
  quotation: {
    direct: 'direct quotation',
    mixed: 'words quoted inside a sentence',
    phrase: 'quoted phrase',
    block: 'block quotation',
  },
  quotations: {
    direct: 'Direct quotations',
    block: 'Block quotations',
    mixed: 'Inside a sentence',
    phrase: 'Quoted phrases',
  },
  fidelity: {
    'first-hand': '',
    relayed: 'relayed through others',
    translated: 'translated',
    unknown: '',
  },
  saidTo: (whom: string) => `said to ${whom}`,
  occasion: (words: string) => `“${words}”`,
  reading: {
    high: 'read with high confidence',
    fair: 'read with fair confidence',
    low: 'read with low confidence',
  },
  comparison: {
    high: 'Compared by the program, with high confidence',
    fair: 'Compared by the program, with fair confidence: see for yourself',
    low: 'Compared by the program, with low confidence: see for yourself',
    byHand: 'Put beside each other by hand',
  },
};

/** How reports stand to one another. */
export const relation = {
  heading: {
    contradicts: 'The reports contradict each other',
    'differs-in-number': 'The reports differ in a number',
    'differs-in-date': 'The reports differ in a date',
    conditional: 'One report attaches a condition',
    'differs-in-scope': 'The reports differ in scope',
    'differs-in-degree': 'The reports differ in degree',
    tension: 'The reports pull in different directions; both can be true',
    framing: 'The reports use different words for the same thing',
    'source-error': 'An article contradicts itself',
    agrees: 'The reports agree',
  },
  /** For a margin, before the other report's name. */
  short: {
    contradicts: 'Contradicts',
    'differs-in-number': 'Differs in a number from',
    'differs-in-date': 'Differs in a date from',
    conditional: 'With a condition in',
    'differs-in-scope': 'Differs in scope from',
    'differs-in-degree': 'Differs in degree from',
    tension: 'In tension with',
    framing: 'Worded differently in',
    'source-error': 'Against another place of',
    agrees: 'Agrees with',
  },
  /** Between two sides. */
  against: 'against',
  sameText: 'the same text',
  why: 'Why:',
  restingOn: 'Resting on {origins}.',
  differ: 'Where the reports differ',
  amongAll: 'Among all disagreements',
};

/** What statements rest on. */
export const origins = {
  notStated: 'origin not stated',
  label: 'not stated',
  withUnstated: (known: string, unstated: number) => `${known}, ${unstated} not stated`,
  articleWithoutPublisher: 'an article that states no publisher, in its own voice',
  sentence: (counted: string, names: string) => `${counted}: ${names}`,
  reach: (articles: string, resting: string) =>
    resting === '' ? articles : `${articles}, ${resting}`,
  kinds: {
    person: 'People with a name',
    organization: 'Organisations with a name',
    outlet: 'Outlets, in their own voice',
    document: 'Documents',
    unnamed: 'Persons and groups not named',
    unstated: 'Articles that state no publisher',
    nobody: 'Nobody',
  },
};
