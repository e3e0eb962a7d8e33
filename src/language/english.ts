/** Words that English cannot do without and that other languages hardly write. */
const TELLING = new Set(
  'the and that with from his they were are has have been would their this said to of by'.split(
    ' ',
  ),
);
/** In English every sixth word is one of these, in its neighbours hardly every fiftieth. */
const ENGLISH_SHARE = 0.06;

/**
 * Whether a text can be read by what has learnt English: its stated or detected language (BCP 47) says so or is not
 * known, or its words show it, since detectors take short or name-laden English for other languages.
 */
export function isEnglish(text: string, language: string): boolean {
  if (/^(?:en|und)(?:-|$)/i.test(language)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => TELLING.has(word)).length;
  return telling >= ENGLISH_SHARE * Math.max(1, words.length);
}
