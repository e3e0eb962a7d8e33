/** Words that English cannot do without and its neighbours do not have. */
const TELLING = new Set(
  'the and that with from his they were are has been would their this said which who'.split(' '),
);
/** In English every eighth word is one of these; elsewhere hardly any is. */
const ENGLISH_SHARE = 0.05;
/** From so many words on the words decide; below, what is stated or detected. */
const ENOUGH = 20;

/**
 * Whether a text can be read by what has learnt English: its words show it, since detectors take short or name-laden
 * English for other languages and front matter may name the wrong one. A few words are what their language (BCP 47;
 * `und` where it is not known) says.
 */
export function isEnglish(text: string, language: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => TELLING.has(word)).length;
  if (words.length >= ENOUGH || telling >= 2) return telling >= ENGLISH_SHARE * words.length;
  return /^(?:en|und)(?:-|$)/i.test(language);
}
