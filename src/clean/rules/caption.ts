import { isReported } from '../reported.js';
import { wordCount, type LineRule } from '../line.js';

/** A credit at the end of a line: "Image: agency", "Photo by NAME/Agency", "(AP Photo/NAME)". */
const CREDIT =
  /(?:\b(?:image|photo(?:graph)?|picture|pic|bild|foto|video|graphic|illustration|credit|quelle|fot)s?(?:\s+(?:credit|courtesy|source))?\s*(?::|©|\bby\b|\bcourtesy of\b|(?<=\bfot)\.)\s*(?:©\s*)?[^.!?]{2,70}|\(\s*(?:[A-Z][\w.]*\s+)?(?:photo|image|foto)\s*[/:by][^)]{2,80}\)|[–—-]\s*©\s*[^.!?]{2,60})[.\s]*$/i;

/** A word that opens a credit only where a name follows it. */
const NAMES = /^\W*\p{L}+(?:\s+\p{L}+)?\s*(?::|©|by|courtesy of|\/|(?<=\bfot)\.)\s*[\p{L}©]/iu;

const OPENER = /^\W*\p{L}+(?:\s+\p{L}+)?\s*(?::|©|by|courtesy of|\/|(?<=\bfot)\.)\s*/iu;
/** A credit has names, and no more small words than these between them. */
const MOST_SMALL = 2;
const JOINING = /^(?:of|the|for|and|via|in|at|de|la|von|van)$/;

/** A caption with its credit glued on, or a credit alone. */
export const caption: LineRule = {
  id: 'caption-credit',
  label(line) {
    const match = CREDIT.exec(line.text);
    if (match === null || !(NAMES.test(match[0]) || match[0].includes('©'))) return null;
    if (wordCount(line.text) > 90 || wordCount(match[0]) > 12) return null;
    const at = match.index;
    const before = line.text.slice(0, at).trimEnd();
    const credit = { role: 'credit' as const, start: at, end: line.text.length, confidence: 0.95 };
    if (before === '') return isTold(match[0]) ? null : [credit];
    if (isSentence(before, match[0])) return null;
    return [{ role: 'caption', start: 0, end: before.length, confidence: 0.9 }, credit];
  },
};

/** "Photo by photo, the inspector went through the file." */
function isTold(credit: string): boolean {
  const words = credit.replace(OPENER, '').split(/[\s,/]+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !JOINING.test(word));
  return small.length > MOST_SMALL || isReported(credit);
}

/**
 * "She saw the picture: it was old" goes on as a sentence: a small letter opens it, and more than names follow, or an
 * article stands before it ("bought a picture by …").
 */
function isSentence(before: string, credit: string): boolean {
  if (/^in$/i.test(before)) return true;
  if (!/^\(?\p{Ll}/u.test(credit) || /[.!?:;|)\]"”’»–—]$/.test(before)) return false;
  if (/(?<!\bin )\b(?:an?|the|this|that|his|her|their|its|one|every|each)$/i.test(before))
    return true;
  const words = credit.replace(OPENER, '').split(/[\s,/]+/);
  return words.some((word) => /^\p{Ll}/u.test(word) && !JOINING.test(word));
}
