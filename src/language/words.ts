/** Words, apostrophes and hyphens inside them kept, lower case, accents folded. Punctuation is dropped. */
export function normalWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** What {@link fold} changes but for case: all beyond ASCII, and the backtick. */
const FOLDED = /[^\0-_a-\x7f]/;

/** Lower case without accents; curly apostrophes as straight ones. */
export function fold(text: string): string {
  // Most texts have nothing to fold, and normalising takes longer than looking.
  if (!FOLDED.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
}

/** A name for comparing: folded, without "the" in front. */
export function nameKey(name: string): string {
  return fold(name).replace(/^the /, '').replace(/\s+/g, ' ').trim();
}
