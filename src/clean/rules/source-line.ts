import { whole, wordCount, type LineRule } from '../line.js';

/** A line with a name alone behind the word; "Source: interviews with …" is none, and a place of the page is below. */
const SOURCE =
  /^(?:source|publisher|publication|outlet|newspaper|website)\s*:\s*(?<name>[^:.!?]+(?:\.\p{L}{2,12})?)$/iu;
/** Words that begin large, with small joining ones between them; or an address without a path. */
const NAME =
  /^(?:[\p{Lu}\d][^\s]*(?:\s+(?:of|the|de|la|le|del|della|di|da|do|du|des|der|die|das|and|&|und|et|e|y|for|on|in|en|am|im|[\p{Lu}\d][^\s]*))*|[a-z\d-]+\.[a-z.]{2,12})$/u;

/** "Source: Riverside Gazette" at the head of the text: what a scraper or an archive wrote over it. */
export const sourceLine: LineRule = {
  id: 'source-line',
  label: (line) =>
    line.proseBefore === 0 && wordCount(line.text) <= 7 && isNamed(line.text)
      ? whole(line, 'syndication', 0.9)
      : null,
};

function isNamed(text: string): boolean {
  return NAME.test(SOURCE.exec(text)?.groups?.['name']?.trim() ?? '');
}
