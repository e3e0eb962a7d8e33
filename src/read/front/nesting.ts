import { limits } from '../../model/limits.js';

/** Lists in a list, written on one line. */
const COMPACT = /^[ \t]*(?:[-?:][ \t]+)+/gm;

/**
 * The line at which a block of YAML is nested more deeply than front matter is, or null. The parser calls itself for
 * every bracket and needs seconds, or all memory, for some thousands: whatever they are part of, so many are no value.
 */
export function isTooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && depth > 0) depth--;
    if (depth > limits.frontMatterNesting) return lineOf(text, at);
  }
  for (const { 0: marks, index } of text.matchAll(COMPACT))
    if (marks.replace(/[^-?:]/g, '').length > limits.frontMatterNesting) return lineOf(text, index);
  return null;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
