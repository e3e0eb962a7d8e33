import type { Cluster } from '../../model/archive.js';
import type { Origin } from '../../model/relation.js';
import type { Strings } from '../strings/index.js';

/**
 * Origins in words: "1 origin", "2 origins, 1 not stated". The own voice of an unknown publisher is listed,
 * not counted.
 */
export function originWords(list: readonly Origin[], { counts, origins }: Strings): string {
  const known = list.filter((origin) => origin.known).length;
  const unstated = list.length - known;
  if (list.length === 0) return '';
  if (known === 0) return origins.notStated;
  const words = counts.origins(known);
  return unstated === 0 ? words : origins.withUnstated(words, unstated);
}

/**
 * The same as a sentence that names them: "1 origin, 1 not stated: The Washington Post; and an article that states no
 * publisher, in its own voice".
 */
export function originSentence(list: readonly Origin[], t: Strings): string {
  const names = list.filter(({ known }) => known).map(({ label }) => label);
  const some = names.slice(0, NAMED);
  const more = names.length > NAMED ? [t.counts.more(names.length - NAMED)] : [];
  const unstated = list.some(({ known }) => !known) ? [t.origins.articleWithoutPublisher] : [];
  const words = t.listed([...some, ...more, ...unstated]);
  return words === '' ? '' : t.origins.sentence(originWords(list, t), words);
}

const NAMED = 5;

/** "2 articles, 1 origin": what a repeated claim rests on. */
export function reachWords(
  { articles, origins }: Pick<Cluster, 'articles' | 'origins'>,
  t: Strings,
): string {
  return t.origins.reach(t.counts.articles(articles.length), originWords(origins, t));
}
