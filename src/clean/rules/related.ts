import { whole, wordCount, type LineRule } from '../line.js';

const HEADING =
  /^(?:related (?:articles|stories|content|topics|news|posts)|most (?:read|popular|viewed)|more (?:news|stories|like this)|recommended(?: for you)?|you (?:may|might) (?:also )?like|trending(?: now)?|latest (?:news|stories)|top stories|popular (?:posts|stories)|tags?|topics|filed under)\b\s*:?.{0,60}$/i;

/** Headings of lists of other articles. */
export const related: LineRule = {
  id: 'related-heading',
  label: (line) =>
    // A sentence is none, nor is the first line: that may be the article's own headline.
    line.index > 0 &&
    wordCount(line.text) <= 9 &&
    HEADING.test(line.text) &&
    !/[.!?]$/.test(line.text)
      ? whole(line, 'related', 0.9)
      : null,
};
