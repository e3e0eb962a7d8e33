import type { Cluster } from '../../model/archive.js';
import type { Origin } from '../../model/relation.js';
import { counted } from './counts.js';

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

/** "2 articles, 1 origin": what a repeated claim rests on. */
export function reachWords({ articles, origins }: Pick<Cluster, 'articles' | 'origins'>): string {
  const words = originWords(origins);
  return counted(articles.length, 'article') + (words === '' ? '' : `, ${words}`);
}
