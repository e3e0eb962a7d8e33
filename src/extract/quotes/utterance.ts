const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\s]*$/u;
const SENTENCE_START = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A stretch this long is no term held at arm's length. */
const LONG = 6;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * True for quoted words that somebody must have said or written: a whole sentence, or a long stretch. The title
 * of a work is neither. Goes by letters and marks alone, so that it holds for texts of any script.
 */
export function isUtterance(words: string, opensSentence: boolean): boolean {
  const all = [...segmenter.segment(words)].filter(({ isWordLike }) => isWordLike === true);
  const sentence = SENTENCE_START.test(words) && SENTENCE_END.test(words);
  if (sentence && opensSentence) return true;
  if (isTitle(all.map(({ segment }) => segment))) return false;
  return all.length >= LONG || (sentence && all.length >= LONG / 2);
}

/** "The Long Way Home to the Sea": every word of some length has a capital. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{Ll}/u.test(word) && word.length > 4);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
