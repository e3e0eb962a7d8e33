import { whole, wordCount, type LineRule } from '../line.js';

/** A line with a name alone behind the word; "Source: interviews with …" is none, and a place of the page is below. */
const SOURCE = /^(?:source|publisher|publication|outlet|newspaper|website)\s*:\s*\p{Lu}[^:.!?]*$/iu;

/** "Source: Riverside Gazette" at the head of the text: what a scraper or an archive wrote over it. */
export const sourceLine: LineRule = {
  id: 'source-line',
  label: (line) =>
    line.proseBefore === 0 && wordCount(line.text) <= 7 && SOURCE.test(line.text)
      ? whole(line, 'syndication', 0.9)
      : null,
};
