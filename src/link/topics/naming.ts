import { groupBy, byCodePoint } from '../order.js';
import type { Sighting } from './sightings.js';

const FEWEST_ATOMS = 2;

/**
 * A topic is what a reader would look for: a phrase that claims of several articles use, a concept that two
 * claims speak of, a place that two claims are about. A phrase of one article alone is a turn of phrase. The larger
 * the archive, the more articles it takes: one up to ten, two up to a hundred, three up to a thousand.
 */
export function isWorthAPage(group: readonly Sighting[], archiveSize: number): boolean {
  const atoms = new Set(group.flatMap((one) => one.atoms)).size;
  const fewest = fewestArticles(archiveSize);
  const isPhrase = group[0]?.kind === 'phrase';
  return articlesOf(group) >= (isPhrase ? Math.max(2, fewest) : fewest) && atoms >= FEWEST_ATOMS;
}

/** How many articles a topic of an archive of so many takes at least. */
export function fewestArticles(archiveSize: number): number {
  return Math.max(1, Math.ceil(Math.log10(archiveSize)));
}

/**
 * The label in sentence case: a phrase with its event where most articles have it as the object of one; a concept's
 * own name unless most articles use the same phrase for it.
 */
export function labelOf(group: readonly Sighting[]): string {
  const words =
    commonEvent(group) ?? commonPhrase(group) ?? mostCommon(group.map(({ label }) => label));
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function commonEvent(group: readonly Sighting[]): string | null {
  const events = group.filter(({ event }) => event !== null);
  if (!areMost(events, group)) return null;
  return mostCommon(events.map(({ event }) => event ?? ''));
}

/** Null for what is no concept; a concept's own name where no one phrase is shared by most. */
function commonPhrase(group: readonly Sighting[]): string | null {
  const names = group.filter(({ kind, label }) => kind === 'concept' && isConceptName(label));
  if (names.length === 0) return null;
  const phrases = group.filter(({ label }) => !isConceptName(label));
  const shared = [...groupBy(phrases, ({ label }) => label)].filter(([, seen]) =>
    areMost(seen, group),
  );
  return shared.length > 0
    ? mostCommon(shared.flatMap(([label, seen]) => seen.map(() => label)))
    : (names[0]?.label ?? null);
}

/** Names of concepts begin with a capital, phrases as they stand in sentences do not. */
function isConceptName(label: string): boolean {
  return /^\p{Lu}/u.test(label);
}

/** Seen in several articles, and in more than half of all. */
function areMost(part: readonly Sighting[], whole: readonly Sighting[]): boolean {
  const articles = articlesOf(part);
  return articles > 1 && articles * 2 > articlesOf(whole);
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
