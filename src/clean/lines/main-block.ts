import { isProse, wordCount, type Line } from '../line.js';

/** Indices of the first and last line of the densest stretch of prose; first > last where there is none. */
export interface Block {
  first: number;
  last: number;
}

/** The most a paragraph weighs, and what a line that is no prose costs, in words. */
const HEAVIEST = 40;
const COST = 6;

/**
 * The stretch of lines with the largest sum, prose counting for and all else against it: maximum subsequence
 * segmentation (Pasternack & Roth, WWW 2009) over lines instead of tags.
 */
export function mainBlock(lines: readonly Line[]): Block {
  let best = 0;
  let block: Block = { first: 0, last: -1 };
  let sum = 0;
  let from = 0;
  lines.forEach(({ text }, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += isProse(text) ? Math.min(wordCount(text), HEAVIEST) : -COST;
    if (sum > best) {
      best = sum;
      block = { first: from, last: i };
    }
  });
  return block;
}
