import { weekdayInDate } from '../calendar-names.js';
import { withoutLabels } from './labels.js';

const JOINING =
  /^(?:and|und|et|y|e|og|och|en|i|и|by|von|par|por|di|da|af|av|door|with|mit|avec|con|com|met|med|de|van|der|la|le|for|für|pour|para|per|in|of|the|special|to)$/iu;

/** Words that begin with a capital, digits, or letters of a script without capitals, but for the few that join names. */
export function isNames(words: readonly string[], odd = 0): boolean {
  const others = words.filter((word) => !JOINING.test(word) && /^\p{Ll}/u.test(word));
  return others.length <= odd;
}

/** The words beside a date that are none of its own. */
export function beside(text: string): string[] {
  return wordsOf(withoutLabels(text)).filter((word) => weekdayInDate(word) === null);
}

/** The words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&@-]*/gu) ?? [];
}
