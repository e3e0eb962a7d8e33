import type { Analysis } from '../../language/analysis.js';
import { HONORIFIC } from '../../language/name-words.js';
import { readsAsOutlet } from '../../language/outlets.js';
import { fold, nameKey } from '../../language/words.js';
import type { EntityKind } from '../../model/mention.js';

/** A name as it stands in the text, before names of one bearer are brought together. Token indices. */
export interface Surface {
  from: number;
  to: number;
  words: string;
  /** The words as they are compared: folded, without "the". */
  key: string;
  kind: EntityKind;
  confidence: number;
}

/**
 * The names the tagger found, without forms of address, and then every further place where a word that is part
 * of a person's full name stands alone: taggers miss those, and a name once given is a name.
 */
export function surfacesOf(analysis: Analysis): Surface[] {
  const found = analysis.names.flatMap(
    (name) => surface(analysis, name.start, name.end, name) ?? [],
  );
  const taken = new Set<number>();
  for (const { from, to } of found) for (let i = from; i < to; i++) taken.add(i);
  const surnames = surnamesOf(found);
  for (let i = 0; i < analysis.tokens.count; i++) {
    if (taken.has(i) || !/^NNPS?$/.test(analysis.tag(i))) continue;
    const kind = surnames.get(fold(word(analysis, i)));
    if (kind === undefined) continue;
    const words = word(analysis, i);
    found.push({ from: i, to: i + 1, words, key: nameKey(words), kind, confidence: 0.7 });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Offices written before a name, as part of no name; kings and popes are called by theirs. */
const OFFICE =
  /^(?:President|Mayor|Senator|Governor|Minister|Chancellor|Premier|Secretary|Judge|Justice|Sheriff|Captain|General|Colonel|Lieutenant|Sergeant|Officer|Detective|Ambassador|Councillor|Representative|Congressman|Congresswoman|Director|Chairman|Professor)$/;

interface Tagged {
  kind: EntityKind;
  confidence: number;
}

function surface(analysis: Analysis, start: number, end: number, tagged: Tagged): Surface | null {
  let [from, to] = [start, end];
  while (from < to && HONORIFIC.test(word(analysis, from))) from++;
  if (tagged.kind === 'person' && to - from > 1 && OFFICE.test(word(analysis, from))) from++;
  while (to > from && /^(?:['’]s?|[.,])$/.test(word(analysis, to - 1))) to--;
  const number = /^(?:One|Two|Three|[IVX]{1,4})$/.test(word(analysis, to));
  if (number && tagged.kind !== 'person') return numbered(analysis, from, to);
  if (from > 0 && isMidSentenceThe(analysis, from - 1) && tagged.kind !== 'person') {
    if (readsAsOutlet(textOf(analysis, from, to))) from--;
  }
  if (from === to || !/\p{L}/u.test(textOf(analysis, from, to))) return null;
  const words = textOf(analysis, from, to);
  const kind = tagged.kind !== 'person' && readsAsOutlet(words) ? 'outlet' : tagged.kind;
  return { from, to, words, key: nameKey(words), kind, confidence: tagged.confidence };
}

/** "Air Force One", "Apollo II": a number behind a name makes another thing of it, and rarely a person. */
function numbered(analysis: Analysis, from: number, end: number): Surface {
  const to = end + 1;
  const words = textOf(analysis, from, to);
  return { from, to, words, key: nameKey(words), kind: 'other', confidence: 0.6 };
}

/** Last words of full names, folded; a word that ends two different names is told apart later. */
function surnamesOf(found: readonly Surface[]): Map<string, EntityKind> {
  const surnames = new Map<string, EntityKind>();
  for (const { words, kind } of found) {
    const parts = words.split(/\s+/);
    const last = parts.at(-1);
    if (kind === 'person' && parts.length > 1 && last !== undefined && last.length > 2) {
      surnames.set(fold(last), kind);
    }
  }
  return surnames;
}

/** "The" with a capital inside a sentence belongs to the name of a newspaper. */
function isMidSentenceThe(analysis: Analysis, at: number): boolean {
  const sentence = analysis.sentenceOf[at] ?? 0;
  return word(analysis, at) === 'The' && analysis.sentences.first[sentence] !== at;
}

/** A token's words; nothing before the first and after the last. */
export function word(analysis: Analysis, i: number): string {
  if (i < 0 || i >= analysis.tokens.count) return '';
  return analysis.text.slice(analysis.tokens.start[i], analysis.tokens.end[i]);
}

/** The text of the tokens [from, to). */
export function textOf(analysis: Analysis, from: number, to: number): string {
  return analysis.text.slice(analysis.tokens.start[from], analysis.tokens.end[to - 1]);
}
