import { limits } from '../model/limits.js';

/**
 * How many search indexes an archive has. One is made anew whenever a page of it changes, so that a large one would cost
 * more each day; each is asked for every search, so that there must not be many. A power of two: the number doubles
 * seldom, and half of the pages stay where they are.
 */
export function searchGroups(articles: number): number {
  let groups = 1;
  while (articles > groups * limits.searchIndexArticles && groups < limits.searchIndexes)
    groups *= 2;
  return groups;
}

/**
 * The index of a page: that of the first of its articles, by id, which is a hash of the seed's path. What a new seed
 * brings along (people, claims) is in one index with it.
 */
export function searchGroupOf(articles: readonly string[], groups: number): number {
  const first = articles.reduce((a, b) => (b < a ? b : a), articles[0] ?? '');
  return groups === 1 || first === '' ? 0 : fnv1a(first) % groups;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
