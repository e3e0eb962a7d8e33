import type { DraftHolder } from '../holders/draft.js';
import type { Holders } from '../holders/resolve.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { Quoted } from '../quotes/quoted.js';

const CITING: readonly (readonly string[])[] = [
  'citing',
  'quoting',
  'based on interviews with',
  'based on conversations with',
  'based on information from',
  'based on accounts from',
  'based on testimony from',
  'after speaking to',
  'after speaking with',
  'who spoke to',
].map((phrase) => phrase.split(' '));

const LONGEST = 12;

/** Whom a sentence's source rests on in turn: "citing people affected", "based on interviews with …". */
export function viaIn(
  discourse: Discourse,
  sentence: TokenRange,
  holders: Holders,
  quoted: Quoted,
): DraftHolder | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    const phrase = CITING.find((words) =>
      words.every((word, n) => discourse.lower(i + n) === word),
    );
    if (phrase === undefined) continue;
    const range = nounPhrase(discourse, i + phrase.length, sentence.to, quoted);
    if (range !== null) return holders.resolve(range);
  }
  return null;
}

/** From here to the comma, stop or clause that ends the phrase; quotation marks around it are left out. */
function nounPhrase(
  discourse: Discourse,
  start: number,
  end: number,
  quoted: Quoted,
): TokenRange | null {
  let from = start;
  while (from < end && /^[“"‘'”]+$/.test(discourse.word(from))) from++;
  let to = from;
  while (to < end && to - from < LONGEST && !closes(discourse, to, from, quoted)) to++;
  return to > from ? { from, to } : null;
}

function closes(discourse: Discourse, i: number, from: number, quoted: Quoted): boolean {
  if (/^(?:[,.;:”"“]|''|``)$/.test(discourse.word(i))) return true;
  if (discourse.lower(i) === 'that' && discourse.tag(i) === 'IN') return true;
  return i > from && quoted.has(from) && !quoted.has(i);
}
