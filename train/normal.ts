/** Small letters and digits with single blanks between: what two texts are compared as. */
export function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

/** The words of a text, as they are compared. */
export function wordsOf(text: string): string[] {
  return normal(text)
    .split(' ')
    .filter((word) => word !== '');
}
