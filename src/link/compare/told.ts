import { negatedCodes, matterOf, stanceOf, type Stance } from '../../language/stance.js';
import { wordCodes } from '../../language/word-codes.js';

/** A statement as the comparer sees it: the codes of its words in order, what it is about, and how it stands to it. */
export interface Told {
  codes: readonly number[];
  /** Words of content without those of denying and reporting, each once. */
  matter: readonly number[];
  stance: Stance;
  /** Words of content that a negation reaches. */
  negated: readonly number[];
}

/** Reads a sentence, clause or headline; `cue` is the verb of saying it hangs on, where there is one. */
export function toldOf(text: string, cue = ''): Told {
  const codes = wordCodes(text);
  return {
    codes,
    matter: matterOf(codes),
    stance: stanceOf(text, cue),
    negated: negatedCodes(text),
  };
}
