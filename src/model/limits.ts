/**
 * Every bound the reader keeps, in one place. Sizes are bytes unless the name says otherwise.
 */
export const limits = {
  /** A seed larger than this is refused: no news article is, and a rule may look at a line twice. */
  seedBytes: 16 * 1024 * 1024,
  /**
   * A line of JSON that holds a seed, and one that holds a record. What is no ASCII may be written in six bytes to a
   * character, and a record has every word of its seed several times; one string of the platform holds 512 MB.
   */
  seedLineBytes: 100 * 1024 * 1024,
  recordLineBytes: 256 * 1024 * 1024,
  /** Findings about the lines of one file of records; of more, the rest is counted. */
  lineFindings: 1_000,
  frontMatterBytes: 16 * 1024,
  /** Brackets or lists within one another in front matter: its parsers call themselves for each. */
  frontMatterNesting: 32,
  /** A sidecar or a vocabulary file. */
  yamlBytes: 256 * 1024,
  /** Signs and words of YAML in one of these beyond which it is refused unparsed: parsing takes some 20 µs for each. */
  yamlTokens: 30_000,
  /** Corrections of one sidecar beyond which the rest is passed over. */
  corrections: 1_000,
  /** Characters of a text among which the words nearest to some given ones are looked for, and how many of those. */
  nearestAmong: 200_000,
  nearestWords: 300,
  /** Runs of Markdown delimiters or nested block quotes beyond which a file is read as plain text. */
  markdownDelimiters: 4_000,
  markdownNesting: 40,
  /**
   * A page with more `<`, more nodes in one element or deeper nesting is no article and is refused: time grows with
   * the square of the depth, and the parser passes the nodes of an element as arguments.
   */
  htmlTags: 150_000,
  htmlChildren: 50_000,
  htmlNesting: 400,
  /** Characters of a page, each counted once for every element it lies in: what looking at every element costs. */
  htmlWeight: 60_000_000,
  /** Characters of one block of JSON-LD, and of one value of a page's metadata, beyond which it is passed over. */
  htmlLinkedData: 1024 * 1024,
  htmlValue: 500,
  /** Control characters in the first bytes of a file that make it binary, as a share. */
  controlShare: 0.02,
  sniffBytes: 8 * 1024,
  /** Bytes of lines beyond ASCII that the detector of encodings looks at. */
  detectedBytes: 64 * 1024,
  /** Words and marks of a sentence beyond which it is cut: what runs on like this is a list or no text at all. */
  sentenceTokens: 400,
  /** UTF-16 units of what can be the name of a company: nothing longer is searched for its legal form. */
  companyName: 400,
  /** Damaged places of one kind in a text that are counted. */
  damage: 1_000,
  /** First and last year of a date that is read at all. */
  firstYear: 1600,
  lastYear: 2200,
  /** Last year in which an article can have been published: a later stamp is a slip, and dates nothing. */
  lastPublication: 2100,
  /** A year of two digits up to the first is of the 2000s, from the second on of the 1900s; between them it is not read. */
  shortYearOf2000s: 49,
  shortYearOf1900s: 70,
  /** Longest slug, in bytes. */
  slugBytes: 80,
  /** Longest derived title, in code points. */
  titleLength: 110,
  /** Claims below this confidence stay in the record and off the pages. */
  claimConfidence: 0.4,
  /**
   * Speakers of quotations below this confidence are not named. Lower than for claims: the words are certain, and the
   * speaker alone is right more often than speaker, cue and content together.
   */
  speakerConfidence: 0.3,
  /** Share of a reserved seed's text that quotes and claims may repeat under `--full-text unless-reserved`. */
  reservedShare: 0.4,
  /** Articles of one search index, and the most indexes a search asks. */
  searchIndexArticles: 500,
  searchIndexes: 16,
  /** Rows on one page of a list. */
  listRows: 60,
  /** Quotations and claims of one article beyond which its page leaves their citations and descriptions to files. */
  pageCitations: 60,
} as const;
