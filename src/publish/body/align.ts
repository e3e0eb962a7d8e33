/**
 * For each UTF-16 unit of a Markdown text node's value, and one beyond the last, the offset in the file it
 * comes from. Value and file part where a character is escaped, written as a reference (`&amp;`), or where a
 * line's prefix (`> `) lies between.
 */
export function alignment(value: string, raw: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const reference = referenceAt(raw, at);
    if (reference === 0 || value[i] === '&') at = nextLike(value[i]!, raw, at, end);
    offsets.push(at);
    at += reference === 0 ? 1 : reference;
  }
  offsets.push(end);
  return offsets;
}

/** Length of a character reference that begins here, else 0. */
function referenceAt(raw: string, at: number): number {
  if (raw[at] !== '&') return 0;
  return (
    /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.exec(raw.slice(at, at + 40))?.[0].length ?? 0
  );
}

/** The next place of a character, or where we stand when there is none left. */
function nextLike(character: string, raw: string, at: number, end: number): number {
  const found = raw.indexOf(character, at);
  return found < 0 || found >= end ? at : found;
}
