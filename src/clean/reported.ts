/** Verbs of saying and deciding in the past or present, as they stand in reports of a dozen languages. */
const SAYING = [
  'said|says|told|wrote|writes|asked|added|ruled|heard|shouted|pleaded|warned|threatened|claimed|argued|insisted|announced|explained|replied|according to',
  'sagte|sagt|schrieb|erklärte|warnte|rief|fragte|teilte|urteilte|hieß es|laut|nach angaben',
  'a dit|dit|a déclaré|affirme|a écrit|selon|a expliqué',
  'dijo|dice|según|explicó|afirmó|escribió|declaró',
  'disse|diz|segundo|afirmou|escreveu|explicou',
  'ha detto|dice|secondo|ha spiegato|ha scritto',
  'zei|zegt|schreef|volgens|aldus',
  'sa|sade|säger|skrev|sier|sagde|siger|ifølge|enligt',
  'powiedział\\p{L}*|według|сказал\\p{L}*|заявил\\p{L}*|по словам',
].join('|');
const SAID = new RegExp(`(?<!\\p{L})(?:${SAYING})(?!\\p{L})`, 'iu');

/**
 * True for a line that reports what somebody said: “Follow us,” the guards shouted. Whatever its first words look like,
 * it is a sentence of the article and no word of the page to its reader.
 */
export function isReported(text: string): boolean {
  return SAID.test(text) && /\s/.test(text.trim());
}
