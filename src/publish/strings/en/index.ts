import * as articlePage from './article.js';
import * as frame from './frame.js';
import { joined } from './joined.js';
import * as pages from './pages.js';
import * as words from './words.js';

/** Every word of the interface in English. Its shape is what any other language has to fill. */
export const en = {
  /** Value of the `lang` attribute of the interface. */
  language: 'en' as string,
  /** What the program noted in a record, in this language; null for a sentence it has no words for. */
  reason: (english: string): string | null => english,
  /** The name of a subject of the IPTC Media Topics; null for one it has no words for. */
  subject: (english: string): string | null => english,
  ...words,
  ...frame,
  joined,
  ...articlePage,
  ...pages,
};
