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

/**
 * The label in sentence case: a phrase with its event where several articles have it as the object of one; a
 * concept's own name unless several articles use the same phrase for it.
 */
export function labelOf(group: readonly Sighting[]): string {
  const words =
    commonEvent(group) ??
    commonPhrase(group) ??
    mostCommon(group.map(({ phrase: { label } }) => label));
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function commonEvent(group: readonly Sighting[]): string | null {
  const events = group.filter(({ phrase: { event } }) => event !== null);
  if (articlesOf(events) < 2) return null;
  return mostCommon(events.map(({ phrase: { event } }) => event ?? ''));
}

/** Null for a concept that no phrase of two articles names: then its own name stands. */
function commonPhrase(group: readonly Sighting[]): string | null {
  const names = group.filter(
    ({ phrase: { kind, label } }) => kind === 'concept' && isConceptName(label),
  );
  if (names.length === 0) return null;
  const phrases = group.filter(({ phrase: { label } }) => !isConceptName(label));
  const shared = [...groupBy(phrases, ({ phrase: { label } }) => label)].filter(
    ([, seen]) => articlesOf(seen) > 1,
  );
  return shared.length > 0
    ? mostCommon(shared.flatMap(([label, seen]) => seen.map(() => label)))
    : (names[0]?.phrase.label ?? null);
}

/** Names of concepts begin with a capital, phrases as they stand in sentences do not. */
function isConceptName(label: string): boolean {
  return /^\p{Lu}/u.test(label);
}

function articlesOf(group: readonly Sighting[]): number {
  return new Set(group.map(({ article }) => article)).size;
}

/** The form most sightings have, then the first in code point order. */
function mostCommon(forms: readonly string[]): string {
  const counted = [...groupBy(forms, (form) => form)];
  counted.sort(([a, x], [b, y]) => y.length - x.length || byCodePoint(a, b));
  return counted[0]?.[0] ?? '';
}
