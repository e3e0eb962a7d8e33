import { whole, wordCount, type Line, type LineRule } from '../line.js';

const BY =
  /^(?:(?:written|posted|reported|story|text|words)\s+)?(?:by|von|par|por|di|af|av|door)\s*(?::\s*|\s)(?=[\p{Lu}])/iu;
/** The word and the name run together: "byAnn Other". */
const GLUED = /^[Bb]y(?=\p{Lu}[\p{Ll}.])/u;
const ROLE =
  /\b(?:(?:staff|writer|correspondent|reporter|editor|contributor|columnist)s?|(?:redakteur|reporter|korrespondent|autor)(?:in)?|redaktion|agency|press)\b/i;

/** "By Ann Other and Sam Someone, staff reporter", before the text or right at its head. */
export const byline: LineRule = {
  id: 'byline-line',
  label(line) {
    if (wordCount(line.text) > 16 || /[.!?]["”’]?$/.test(stripInitials(line.text))) return null;
    const opening = BY.test(line.text) ? BY : GLUED;
    const by = opening.test(line.text) && isNames(line.text.replace(opening, ''));
    if (by && line.proseBefore <= 1) return whole(line, 'byline', 0.93);
    return isNameWithRole(line) ? whole(line, 'byline', 0.8) : null;
  },
};

/** "Ann Other, staff writer" near the head of the text. */
function isNameWithRole(line: Line): boolean {
  const [name, role] = line.text.split(/,\s*|\s+[|–—]\s+/, 2);
  return (
    line.proseBefore === 0 &&
    role !== undefined &&
    ROLE.test(role) &&
    wordCount(name ?? '') >= 2 &&
    wordCount(name ?? '') <= 4 &&
    wordCount(role) <= 4 &&
    capitalised(name ?? '')
  );
}

/** Names begin with a capital and hold no word that only sentences have: "By George, He Has Done It" is a headline. */
function isNames(text: string): boolean {
  const sentence =
    /\b(?:he|she|it|they|we|is|are|was|were|has|have|had|will|wins?|won|says?|said|does|done|not|no|his|her|their)\b/i;
  return /^\p{Lu}/u.test(text) && capitalised(text) && !sentence.test(text);
}

/** All words are capitalised but for the few that join names. */
function capitalised(text: string): boolean {
  const words = text.split(/[\s,/|&]+/).filter((word) => /\p{L}/u.test(word));
  const joining = /^(?:and|und|et|y|e|the|for|of|de|van|von|der|la|le|in|special|to|at)$/i;
  return (
    words.length > 0 &&
    words.every((word) => /^\(?\p{Lu}/u.test(word) || joining.test(word) || ROLE.test(word))
  );
}

/** The full stop of "Jr." or "J." does not end a sentence. */
function stripInitials(text: string): string {
  return text.replace(/\b(?:Jr|Sr|Dr|\p{Lu})\.$/u, '');
}
