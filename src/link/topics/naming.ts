import { groupBy, byCodePoint } from '../order.js';
import type { Sighting } from './index.js';

const CLAIMS_OF_ONE_ARTICLE = 2;

/**
 * A topic is what a reader would look for: a phrase that claims of several articles use, a concept that two
 * claims speak of, a place that two claims are about. A phrase of one article alone is a turn of phrase.
 */
export function isWorthAPage(group: readonly Sighting[]): boolean {
  const articles = new Set(group.map(({ article }) => article)).size;
  const atoms = new Set(group.flatMap(({ phrase }) => phrase.atoms)).size;
  const kind = group[0]?.phrase.kind;
  if (kind === 'phrase') return articles >= 2;
  return atoms >= CLAIMS_OF_ONE_ARTICLE;
}

/** The label in sentence case: with its event where several articles have it as the object of one. */
export function labelOf(group: readonly Sighting[]): string {
  const events = group.flatMap(({ phrase: { event } }) => (event === null ? [] : [event]));
  const inArticles = new Set(
    group.filter(({ phrase: { event } }) => event !== null).map(({ article }) => article),
  ).size;
  const words =
    inArticles >= 2 ? mostCommon(events) : mostCommon(group.map(({ phrase: { label } }) => label));
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The form most sightings have, then the first in code point order. */
function mostCommon(forms: readonly string[]): string {
  const counted = [...groupBy(forms, (form) => form)];
  counted.sort(([a, x], [b, y]) => y.length - x.length || byCodePoint(a, b));
  return counted[0]?.[0] ?? '';
}
