import { SAYING_WORDS } from '../language/saying-words.js';

const SAYING = Object.values(SAYING_WORDS)
  .flatMap(({ verbs, accordingTo }) => [verbs, accordingTo])
  .join('|');
const SAID = new RegExp(`(?<!\\p{L})(?:${SAYING})(?!\\p{L})`, 'iu');

/**
 * True for a line that reports what somebody said: “Follow us,” the guards shouted. Whatever its first words look like,
 * it is a sentence of the article and no word of the page to its reader.
 */
export function isReported(text: string): boolean {
  return SAID.test(text) && /\s/.test(text.trim());
}
