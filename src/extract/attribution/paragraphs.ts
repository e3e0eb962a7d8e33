import type { Tokens } from '../../language/tokens.js';

/** Paragraphs longer than this many tokens are labelled in pieces. */
const LONGEST_PIECE = 3000;

/** The token ranges [first, end) of a text's paragraphs, in order. */
export function paragraphRanges({ count, line }: Tokens): [first: number, end: number][] {
  const ranges: [number, number][] = [];
  for (let first = 0; first < count;) {
    let end = first + 1;
    while (end < count && line[end] === line[first] && end - first < LONGEST_PIECE) end++;
    ranges.push([first, end]);
    first = end;
  }
  return ranges;
}
