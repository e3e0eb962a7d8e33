/** The words of a key of an entity, without its kind. */
export function wordsOfKey(key: string): string {
  return key.replace(/^[a-z]+:/, '');
}
