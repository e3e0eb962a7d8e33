import type { Language } from '../../model/config.js';
import { de } from './de/index.js';
import { en } from './en/index.js';

/** The words of the interface: what English has, every other language must have too, with the same inserts. */
export type Strings = typeof en;

const LANGUAGES: Readonly<Record<Language, Strings>> = { en, de };

/** The words of the interface in a language. */
export function stringsIn(language: Language): Strings {
  return LANGUAGES[language];
}
