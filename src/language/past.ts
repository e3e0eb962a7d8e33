import { IRREGULAR_VERBS } from './lemma/irregular.js';

const PRESENT = /(?:s|ing|'\w+|^am|^are)$/;
/** Past in form or not, "was" and "has" apart: words in -s that do look back. */
const LOOKS_BACK = /^(?:was)$/;
const REGULAR = /\p{Ll}{2,}ed$/u;

/** True for a sentence with a verb in a past form: it tells what was, and "will" does not open it to the future. */
export function isPast(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => isPastForm(word)) && !/\b(?:will|shall)\b/i.test(sentence);
}

function isPastForm(word: string): boolean {
  if (LOOKS_BACK.test(word)) return true;
  const base = IRREGULAR_VERBS.get(word);
  if (base === undefined) return REGULAR.test(word);
  return base !== word && !PRESENT.test(word);
}
