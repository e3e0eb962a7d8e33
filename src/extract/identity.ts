import { createHash } from 'node:crypto';
import { isPortable, slugify, withSuffix } from '../language/slug.js';
import { normalWords } from '../language/words.js';

/** Lower-case hexadecimal digits of SHA-256 over the parts, which cannot run into one another. */
export function digest(length: number, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, length);
}

/** The article's id: a hash of its path, so that no better title or rule ever breaks a link. */
export function articleId(path: string): string {
  return digest(12, 'article', path);
}

/**
 * The article's address, from its path alone: a seed that arrives later cannot change it. A file name that
 * is an address as it stands, at the top of the folder, is taken over; every other gets a suffix.
 *
 * `wanted` is the slug the front matter asks for, if any.
 */
export function articleSlug(path: string, wanted: string | null): string {
  const stem = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  if (wanted !== null && isPortable(wanted)) return wanted;
  if (wanted === null && !path.includes('/') && isPortable(stem)) return stem;
  return withSuffix(slugify(wanted ?? stem), digest(6, 'slug', path));
}

/** Gives the atoms of one article their ids: a repeated text gets an ordinal. */
export function atomIds(article: string): (kind: 'quote' | 'claim', text: string) => string {
  const seen = new Map<string, number>();
  return (kind, text) => {
    const words = normalWords(text).join(' ') || text;
    const key = `${kind} ${words}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return digest(10, kind, words, article, ...(ordinal > 0 ? [String(ordinal)] : []));
  };
}
