import { normalWords } from '../../language/words.js';
import type { Article } from '../../model/article.js';

/** As many words in a row as nobody takes from a text by chance. */
const RUN = 12;
const KEPT = 8;

/** Cuts a string short where it repeats a run of a restricted seed's words; returns any other unchanged. */
export type Guard = (text: string) => string;

/** The guard of one seed: labels, reasons and roles pass through it, for they may hold a sentence. */
export function guardOf(article: Article): Guard {
  const spoken = article.regions.filter(({ role }) => role === 'body' || role === 'standfirst');
  const runs = new Set(spoken.flatMap(({ span }) => runsOf(span.exact)));
  return (text) =>
    runsOf(text).some((run) => runs.has(run)) ? `${text.split(/\s+/u, KEPT).join(' ')} …` : text;
}

function runsOf(text: string): string[] {
  const words = normalWords(text);
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}
