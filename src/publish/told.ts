import type { Strings } from './strings/index.js';

/** A sentence that records hold in English, as a page says it. */
export interface Told {
  words: string;
  /** `en` where the language of the interface has no words for it; null where it is in that language. */
  language: string | null;
}

/** What the program noted in a record, in the language of the interface where it can be said in it. */
export function told({ reason }: Strings, english: string): Told {
  return toldBy(reason, english);
}

/** The name of a subject. */
export function subjectTold({ subject }: Strings, english: string): Told {
  return toldBy(subject, english);
}

function toldBy(translate: (english: string) => string | null, english: string): Told {
  const words = translate(english);
  return words === null ? { words: english, language: 'en' } : { words, language: null };
}
