import { readByline } from '../../language/byline.js';
import { findDates } from '../../language/dates.js';
import { whole, wordCount, type LineRule } from '../line.js';

const LONGEST = 16;
/** Behind so many paragraphs a line of names is no longer the article's byline. */
const PARAGRAPHS = 1;

/** "By Ann Other and Sam Someone, staff reporter", "Ann Other | 3 May 2024", before the text or right at its head. */
export const byline: LineRule = {
  id: 'byline-line',
  label(line) {
    if (wordCount(line.text) > LONGEST || isSentence(line.text)) return null;
    const { names, by, role, rest } = readByline(line.text);
    if (names.length === 0 || rest) return null;
    if (by && line.proseBefore <= PARAGRAPHS) return whole(line, 'byline', 0.93);
    const given = names.some(({ kind }) => kind === 'given');
    if (given && line.proseBefore === 0 && findDates(line.text).length > 0)
      return whole(line, 'byline', 0.8);
    const person = names.some(({ kind }) => kind === 'given' || kind === 'shape');
    return person && role && line.proseBefore === 0 ? whole(line, 'byline', 0.8) : null;
  },
};

/** The full stop of "Jr." or "J." does not end a sentence. */
function isSentence(text: string): boolean {
  return /[.!?:]["”’]?$/.test(text.replace(/\b(?:Jr|Sr|Dr|\p{Lu})\.$/u, ''));
}
