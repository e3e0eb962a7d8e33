import { codeOfWord, isContent, wordsOf } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { Article } from '../../model/article.js';
import { packWord, type SalientWord } from './salient-word.js';

/** So many words tell an article from others. */
const KEPT = 128;
/** Paragraphs in which a report says what it is about. */
const LEAD = 2;

/** An article's words: those of its headline (none where that was made from the first words), and of each line. */
export interface SalientText {
  title: readonly string[];
  lines: readonly { words: readonly string[]; isBlank: boolean }[];
  mentions: Article['mentions'];
}

/**
 * The words that weigh most in an article, by weight and (dampened) frequency, those of its headline first; in rising
 * order of their codes.
 */
export function salientWords(
  { title, lines, mentions }: SalientText,
  weights: WordWeights,
): number[] {
  const words = new Map<number, SalientWord>();
  const add = (line: readonly string[], where: 'title' | 'lead' | 'body') => {
    for (const word of line) {
      const code = codeOfWord(word);
      if (!isContent(code) || word.length < 2) continue;
      const entry = words.get(code) ?? { code, title: 0, lead: 0, body: 0, name: false };
      words.set(code, entry);
      entry[where]++;
    }
  };
  add(title, 'title');
  for (const line of lines.filter(({ isBlank }) => !isBlank).slice(0, LEAD))
    add(line.words, 'lead');
  for (const line of lines) add(line.words, 'body');
  markNames(words, mentions);
  const heft = ({ code, title, body }: SalientWord) =>
    (1 + Math.log(Math.max(1, 3 * title + body))) * weights.of(code);
  return [...words.values()]
    .sort((a, b) => heft(b) - heft(a) || a.code - b.code)
    .slice(0, KEPT)
    .sort((a, b) => a.code - b.code)
    .map(packWord);
}

function markNames(words: ReadonlyMap<number, SalientWord>, mentions: Article['mentions']): void {
  for (const name of new Set(mentions.map((mention) => mention.name))) {
    for (const word of wordsOf(name)) {
      const entry = words.get(codeOfWord(word));
      if (entry !== undefined) entry.name = true;
    }
  }
}
