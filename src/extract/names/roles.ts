import type { Analysis } from '../../language/analysis.js';
import { HONORIFIC, ROLE_NOUN } from '../../language/name-words.js';
import { word, type Surface } from './surfaces.js';

const LONGEST_BEFORE = 10;
const LONGEST_BEHIND = 14;

/** Tokens [from, to) that say who the bearer of a name is, before it or set off by commas behind it. */
export function roleOf(analysis: Analysis, name: Surface): { from: number; to: number } | null {
  return before(analysis, name) ?? behind(analysis, name);
}

/** "Ruritania's elderly King", "party leader and prize winner": ends in a noun of role. */
function before(analysis: Analysis, name: Surface): { from: number; to: number } | null {
  let to = name.from;
  while (to > 0 && HONORIFIC.test(word(analysis, to - 1))) to--;
  if (to === 0 || !ROLE_NOUN.test(word(analysis, to - 1))) return null;
  let from = to;
  while (from > 0 && to - from < LONGEST_BEFORE && belongs(analysis, from - 1, to)) from--;
  while (from < to && /^(?:CC|POS|IN|,)$/.test(analysis.tag(from))) from++;
  return from < to ? { from, to } : null;
}

/** Adjectives, nouns and possessives go on a role to the left; "and" where another noun of role precedes it. */
function belongs(analysis: Analysis, i: number, to: number): boolean {
  const tag = analysis.tag(i);
  if (analysis.sentenceOf[i] !== analysis.sentenceOf[to - 1]) return false;
  if (/^(?:JJ[RS]?|NNS?|NNPS?|POS|CD|VBN|HYPH)$/.test(tag)) return true;
  return tag === 'CC' && i > 0 && ROLE_NOUN.test(word(analysis, i - 1));
}

/** ", a political analyst," or ", president of the company,". */
function behind(analysis: Analysis, name: Surface): { from: number; to: number } | null {
  const { tokens } = analysis;
  if (word(analysis, name.to) !== ',') return null;
  const from = name.to + 1;
  let to = from;
  let hasNoun = false;
  while (to < tokens.count && to - from < LONGEST_BEHIND && !/^[,.;:]$/.test(word(analysis, to))) {
    if (/^(?:VB[DZP]|MD|W..?|PRP|EX)$/.test(analysis.tag(to))) return null;
    if (ROLE_NOUN.test(word(analysis, to))) hasNoun = true;
    to++;
  }
  const sameSentence = analysis.sentenceOf[from] === analysis.sentenceOf[name.from];
  return hasNoun && sameSentence && to > from && to - from < LONGEST_BEHIND ? { from, to } : null;
}
