import { codeOfWord, isContent, wordsOf } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { Article } from '../../model/article.js';
import { packWord, type SalientWord } from './salient-word.js';

/** So many words tell an article from others. */
const KEPT = 128;
/** Paragraphs in which a report says what it is about. */
const LEAD = 2;

/**
 * The words that weigh most in an article, by weight and (dampened) frequency, those of its headline first; in rising
 * order of their codes. A headline made from the first words is none.
 */
export function salientWords(article: Article, weights: WordWeights): number[] {
  const words = new Map<number, SalientWord>();
  const add = (text: string, where: 'title' | 'lead' | 'body') => {
    for (const word of wordsOf(text)) {
      const code = codeOfWord(word);
      if (!isContent(code) || word.length < 2) continue;
      const entry = words.get(code) ?? { code, title: 0, lead: 0, body: 0, name: false };
      words.set(code, entry);
      entry[where]++;
    }
  };
  if (article.title.status !== 'derived') add(article.title.text, 'title');
  const paragraphs = article.regions
    .filter(({ role }) => role === 'body' || role === 'standfirst')
    .flatMap(({ span }) => span.exact.split('\n'))
    .filter((line) => line.trim() !== '');
  for (const line of paragraphs.slice(0, LEAD)) add(line, 'lead');
  for (const line of paragraphs) add(line, 'body');
  markNames(words, article);
  const heft = ({ code, title, body }: SalientWord) =>
    (1 + Math.log(Math.max(1, 3 * title + body))) * weights.of(code);
  return [...words.values()]
    .sort((a, b) => heft(b) - heft(a) || a.code - b.code)
    .slice(0, KEPT)
    .sort((a, b) => a.code - b.code)
    .map(packWord);
}

function markNames(words: ReadonlyMap<number, SalientWord>, { mentions }: Article): void {
  for (const name of new Set(mentions.map((mention) => mention.name))) {
    for (const word of wordsOf(name)) {
      const entry = words.get(codeOfWord(word));
      if (entry !== undefined) entry.name = true;
    }
  }
}
