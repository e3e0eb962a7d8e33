import type { ArticleEntry } from '../../model/archive.js';
import type { ArchiveConfig } from '../../model/config.js';

/**
 * Ids of the articles whose text may not be shown. A copy of a reserved text is as reserved as the text,
 * whatever its own file says.
 */
export function restrictedOf(
  entries: readonly ArticleEntry[],
  fullText: ArchiveConfig['fullText'],
  isReserved: (id: string) => boolean,
): ReadonlySet<string> {
  if (fullText === 'always') return new Set();
  if (fullText === 'never') return new Set(entries.map(({ id }) => id));
  const group = (entry: ArticleEntry) => entry.duplicateOf ?? entry.id;
  const reserved = new Set(entries.filter(({ id }) => isReserved(id)).map(group));
  return new Set(entries.filter((entry) => reserved.has(group(entry))).map(({ id }) => id));
}
