/** Which way from the day of publication a time lies; `open` where the words leave it so ("would leave on Friday"). */
export type Tense = 'past' | 'future' | 'open';

/** A word with its Penn tag; offsets are UTF-16 in the text a time stands in. */
export interface TaggedWord {
  word: string;
  tag: string;
  start: number;
}

const FUTURE = /^(?:will|shall|wo|['’]ll)$/i;
const CLAUSE_END = /^[.;:!?“”"]$/;
/** "is due to", "are set to", "plans to": what comes before an infinitive that looks ahead. */
const AHEAD =
  /^(?:due|set|scheduled|expected|planned|slated|going|likely|poised|bound|supposed|booked|plans?|hopes?|expects?|intends?|aims?|wants?|preparing|vows?|pledges?|promises?)$/i;
const WAS = /^(?:was|were|had|been|['’]d)$/i;
const IS = /^(?:is|are|am|['’](?:s|re|m))$/i;

/** As many words on each side of a time as are looked at. */
const REACH = 40;

/**
 * The tense of what a time is the time of: that of the verb nearest before it in its clause, else that of the first
 * behind it; null where neither shows one.
 */
export function tenseAt(words: readonly TaggedWord[], start: number, end: number): Tense | null {
  const [at, behind] = [indexAt(words, start), indexAt(words, end)];
  const before = words.slice(Math.max(0, at - REACH), at);
  const after = words.slice(behind, behind + REACH);
  const from = before.findLastIndex(({ word }) => CLAUSE_END.test(word)) + 1;
  const to = after.findIndex(({ word }) => CLAUSE_END.test(word));
  return nearest(before.slice(from)) ?? first(after.slice(0, to < 0 ? undefined : to));
}

/** The first word that starts at an offset or behind it. */
function indexAt(words: readonly TaggedWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(words: readonly TaggedWord[]): Tense | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const tense = tenseOfVerb(words, i);
    if (tense !== null) return tense;
  }
  return null;
}

function first(words: readonly TaggedWord[]): Tense | null {
  for (let i = 0; i < words.length; i++) {
    // An auxiliary says no more than the verb it belongs to.
    if (/^VB[DPZ]$/.test(words[i]!.tag) && /^(?:VBN|RB)$/.test(words[i + 1]?.tag ?? '')) continue;
    const tense = tenseOfVerb(words, i);
    if (tense !== null) return tense;
  }
  return null;
}

/** The tense a word shows as the verb of its clause, with what stands before it; null for any that shows none. */
function tenseOfVerb(words: readonly TaggedWord[], at: number): Tense | null {
  const { word, tag } = words[at]!;
  if (AHEAD.test(word) && at > 0 && WAS.test(words[at - 1]!.word)) return 'open';
  if (AHEAD.test(word) && tag !== 'VBD') return 'future';
  if (tag === 'MD') return FUTURE.test(word) ? 'future' : 'open';
  if (tag === 'VBD') return 'past';
  if (tag === 'VBN') return tenseOfParticiple(words, at);
  if (tag === 'TO' && words[at + 1]?.tag === 'VB') return tenseOfInfinitive(words, at);
  return tag === 'VBZ' || tag === 'VBP' ? tenseOfPresent(word) : null;
}

/** What is, or happens, on a day in the present is on a programme: "opens on Friday". */
function tenseOfPresent(word: string): Tense | null {
  return /^(?:has|have|['’]ve|says?|claims?|do|does)$/i.test(word) ? null : 'future';
}

/** "will be closed" and "to be closed" are no past; "was closed", "has closed", "closed" are. */
function tenseOfParticiple(words: readonly TaggedWord[], at: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { word, tag } = words[i]!;
    if (tag === 'MD') return FUTURE.test(word) ? 'future' : 'open';
    if (tag === 'TO') return tenseOfInfinitive(words, i);
    if (!/^(?:VB[DGNPZ]?|RB)$/.test(tag)) break;
  }
  return 'past';
}

/** "is due to open" looks ahead, "planned to open" may have or not: what governs the infinitive. */
function tenseOfInfinitive(words: readonly TaggedWord[], to: number): Tense {
  const [governor, auxiliary] = [words[to - 1], words[to - 2]];
  if (governor === undefined || IS.test(governor.word)) return 'future';
  if (AHEAD.test(governor.word)) {
    const past = WAS.test(auxiliary?.word ?? '') || governor.tag === 'VBD';
    return past ? 'open' : 'future';
  }
  return 'open';
}
