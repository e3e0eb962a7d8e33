import type { Cluster } from '../../model/archive.js';
import type { Origin } from '../../model/relation.js';
import { counted, listed } from './counts.js';

/**
 * Origins in words: "1 origin", "2 origins, 1 not stated". The own voice of an unknown publisher is listed,
 * not counted.
 */
export function originWords(origins: readonly Origin[]): string {
  const known = origins.filter((origin) => origin.known).length;
  const unstated = origins.length - known;
  if (origins.length === 0) return '';
  if (known === 0) return 'origin not stated';
  return counted(known, 'origin') + (unstated === 0 ? '' : `, ${unstated} not stated`);
}

/**
 * The same as a sentence that names them: "1 origin, 1 not stated: The Washington Post; and an article that states no
 * publisher, in its own voice".
 */
export function originSentence(origins: readonly Origin[]): string {
  const names = origins.filter(({ known }) => known).map(({ label }) => label);
  const some = names.slice(0, NAMED);
  const more = names.length > NAMED ? [`${names.length - NAMED} more`] : [];
  const unstated = origins.some(({ known }) => !known)
    ? ['an article that states no publisher, in its own voice']
    : [];
  const words = listed([...some, ...more, ...unstated]);
  return words === '' ? '' : `${originWords(origins)}: ${words}`;
}

const NAMED = 5;

/** "2 articles, 1 origin": what a repeated claim rests on. */
export function reachWords({ articles, origins }: Pick<Cluster, 'articles' | 'origins'>): string {
  const words = originWords(origins);
  return counted(articles.length, 'article') + (words === '' ? '' : `, ${words}`);
}
