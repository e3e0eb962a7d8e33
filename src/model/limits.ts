/**
 * Every bound the reader keeps, in one place. Sizes are bytes unless the name says otherwise.
 */
export const limits = {
  /** A seed larger than this is refused: no news article is, and a rule may look at a line twice. */
  seedBytes: 16 * 1024 * 1024,
  frontMatterBytes: 16 * 1024,
  /** A sidecar or a vocabulary file. */
  yamlBytes: 256 * 1024,
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
  /** First and last year in which a date in a seed can be one of publication. */
  firstYear: 1600,
  lastYear: 2200,
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
  /** Rows on one page of a list. */
  listRows: 60,
} as const;
