import { limits } from '../../model/limits.js';
import type { Damage, DamageRule } from './index.js';
import { andMore, codeOf } from './shown.js';

/** Characters that turn the direction of what follows (Unicode Bidirectional Algorithm, UAX 9, table of 2). */
const TURNS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const LINE_ENDS = '\r\n\u2029';
const ACTS = new Set(`\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069${LINE_ENDS}`);
const OVERRIDES = '\u202d\u202e';
const ISOLATES = '\u2066\u2067\u2068';

/**
 * Overrides of direction, which show letters in another order than they are stored in, and embeddings and isolates
 * that are still open where their line ends.
 */
export const directions: DamageRule = (text) => {
  if (!TURNS.test(text)) return null;
  let open: Turn[] = [];
  let first: Turn | null = null;
  let count = 0;
  const tell = (turns: readonly Turn[]) => {
    for (const turn of turns) if (first === null || turn.at < first.at) first = turn;
    count += turns.length;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (!ACTS.has(char)) continue;
    if (char === '\u202c' || char === '\u2069') open = closed(open, char);
    else if (LINE_ENDS.includes(char)) {
      tell(open);
      open = [];
    } else if (OVERRIDES.includes(char)) tell([{ char, at }]);
    else if (open.length <= limits.damage) open.push({ char, at });
  }
  tell(open);
  return toldOf(first, count);
};

interface Turn {
  char: string;
  at: number;
}

function toldOf(first: Turn | null, count: number): Damage | null {
  return first === null ? null : { at: first.at, detail: andMore(codeOf(first.char), count) };
}

/** U+2069 closes the last isolate and all within it, U+202C the last embedding, but none outside an isolate. */
function closed(open: Turn[], by: string): Turn[] {
  const isolate = open.findLastIndex(({ char }) => ISOLATES.includes(char));
  if (by === '\u2069') return isolate < 0 ? open : open.slice(0, isolate);
  return isolate === open.length - 1 ? open : open.slice(0, -1);
}
