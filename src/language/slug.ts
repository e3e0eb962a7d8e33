import { limits } from '../model/limits.js';

/** Names that Windows refuses in any folder, and words the site's own addresses use. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|page|index|feed|\.{1,2})$/;

/**
 * Words as an address: lower-case ASCII letters, digits and hyphens, at most 80 bytes, perhaps empty.
 * Accents are dropped; letters of other scripts are too.
 */
export function slugify(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limits.slugBytes)
    .replace(/^-+|-+$/g, '');
}

/** True for a name that can be an address as it stands. */
export function isPortable(name: string): boolean {
  return (
    /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/.test(name) &&
    name.length <= limits.slugBytes &&
    !RESERVED.test(name)
  );
}

/** A slug with a suffix that keeps it apart, within the bound. */
export function withSuffix(slug: string, suffix: string): string {
  const room = limits.slugBytes - suffix.length - 1;
  const head = slug.slice(0, room).replace(/-+$/, '');
  return `${head === '' ? 'seed' : head}-${suffix}`;
}
