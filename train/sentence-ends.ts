import type { Analysis } from '../src/language/analysis.js';
import type { AnnotatedArticle } from './annotated.js';

const WORD = /[\p{L}\p{N}]/u;

/*
 * Sentence ends are compared by the last word before them: CoreNLP gives the opening `''` of a wire story to
 * the sentence before, which is no opinion on where that sentence ends. Newlines end sentences on both sides.
 */

/** Ends of our sentences, as offsets behind their last words. */
export function sentenceEnds({ text, tokens, sentences }: Analysis): string[] {
  const ends = new Set<string>();
  for (let s = 0; s < sentences.count; s++)
    ends.add(lastWord(text, tokens, sentences.first[s + 1]! - 1));
  return [...ends];
}

/** Ends of the silver sentences, likewise. */
export function goldSentenceEnds({ text, silver, tokens, silverEnds }: AnnotatedArticle): string[] {
  const ends = new Set<string>();
  silver.forEach((token, i) => {
    const next = silver[i + 1];
    const newline = i + 1 < tokens.count && tokens.line[i + 1] !== tokens.line[i];
    const over = token && token !== next && silverEnds.has(token.end);
    if (newline || over || i + 1 === tokens.count) ends.add(lastWord(text, tokens, i));
  });
  return [...ends];
}

function lastWord(text: string, tokens: AnnotatedArticle['tokens'], from: number): string {
  let i = from;
  while (i > 0 && !WORD.test(text.slice(tokens.start[i], tokens.end[i]))) i--;
  return String(tokens.end[i]!);
}
