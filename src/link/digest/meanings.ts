import { meaningsOf } from '../../language/synonyms.js';
import { codeOfWord } from '../../language/word-codes.js';

/** A word of a text with the code that stands for its meaning: words reports use for one another have one code. */
export interface Meaning {
  word: string;
  code: number;
}

/** The meanings of words in a row. */
export function meaningCodes(words: readonly string[]): Meaning[] {
  return meaningsOf(words).map(({ word, meaning }) => ({ word, code: codeOfMeaning(meaning) }));
}

/** The code of a meaning as the table of synonyms names it: its first word's stem. */
export function codeOfMeaning(meaning: string): number {
  return codeOfWord(meaning);
}

/** Without the ending of a possessive. */
export function bare(word: string): string {
  return word.replace(/'s?$/, '');
}
