/** What stands around every page, and what several kinds of page share. */
export const frame = {
  menu: {
    articles: 'Articles',
    topics: 'Topics',
    people: 'People',
    sources: 'Sources',
    quotes: 'Quotations',
    claims: 'Claims',
    disagreements: 'Disagreements',
    timeline: 'Timeline',
  },
  home: 'Home',
  stories: 'Stories',
  data: 'Data',
  review: 'For review',
  about: 'How it is made',
  atom: 'Atom feed',
  json: 'JSON feed',
  skip: 'Skip to the content',
  searchTheArchive: 'Search the archive',
  search: 'Search',
  main: 'Main',
  breadcrumb: 'Breadcrumb',
  aboutThisArchive: 'About this archive',
  promise:
    'No outlet is rated and no statement judged: the archive shows the words and where they stand.',
  copied: 'Citation copied',
  copyRefused: 'Copying was refused: select the text instead',
  keys: { title: 'Keys', search: 'Search', list: 'This list', escape: 'Close it', close: 'Close' },
};

/** Lists, their pages and the ways to narrow them. */
export const lists = {
  pages: 'Pages',
  range: (first: number, last: number, total: number) => `${first}–${last} of ${total}`,
  /** Counted from the oldest row, or from the end of the alphabet. */
  page: (number: number) => `Page ${number}`,
  /** What a page after the first says of itself. */
  onward: (list: string, page: string) => `${list}: ${page.toLowerCase()}.`,
  newer: 'Newer',
  older: 'Older',
  towardsA: 'Towards A',
  towardsZ: 'Towards Z',
  before: 'Before',
  after: 'After',
  narrow: 'Narrow the list',
  chosen: (facet: string) => `${facet}, chosen: show all again`,
  letters: 'A to Z',
  otherLetters: 'Other',
  all: (total: number) => `All ${total}`,
  above: (count: number) => `${count} shown further up on this page.`,
  moreAbove: (count: number) => `${count} more, shown further up on this page.`,
  nothing: 'None.',
  mostQuoted: 'Most quoted',
};

/** Cards of articles, quotations and claims. */
export const cards = {
  inContext: 'In context',
  inContextSmall: 'in context',
  compared: 'compared with other claims',
  copy: 'copy of another text',
  withheld: 'Words not shown: rights are reserved.',
  wordsNotShown: 'words not shown',
  happened: 'Said to have happened',
  reported: 'Reported',
};

/** The parts of the pages of topics, people, sources and stories. */
export const sections = {
  articles: 'Articles',
  claims: 'Claims',
  quotations: 'Quotations',
  published: 'Articles it published',
  saidBy: 'Said by',
  restingOnIt: 'Statements resting on it',
  saidAbout: 'Said about',
  claimsAboutIt: 'Claims about it',
  namingThem: 'Articles that name them',
  namingIt: 'Articles that name it',
  repeated: 'What more than one article says',
  byOutlet: 'By outlet',
};

/** What a person put in order. */
export const corrected = {
  byWhom: (who: string, why: string) => `Corrected by ${who}: ${why}`,
  head: ({ added, who, why }: { added?: true; who: string; why: string }) =>
    `${added === true ? 'Put in' : 'Corrected'} by hand${who === '' ? '' : ' by {who}'}${why === '' ? '' : ': {why}'}.`,
  was: 'The program had read {was}.',
  notFound: 'The program had not found it.',
  nothing: 'The program had read nothing here.',
};
