import type { NotedPage } from '../page-notes.js';
import type { OpenIndex } from './open-index.js';
import { merged, type Segment, type Share } from './segment.js';

/** An index some pages of which are taken, each known by the name of its text. */
export type Source = Pick<OpenIndex, 'segments' | 'entry'>;

/**
 * The index of pages that stand in several: what of each is not among them is left out, and the pages are numbered in the
 * order given, so that the same pages are the same index wherever they come from. A page is taken from the first that has
 * it: where only its markup changed its text is called what it was, and stands in two.
 *
 * @throws Error where a page stands nowhere.
 */
export function together(pages: readonly NotedPage[], sources: readonly Source[]): OpenIndex {
  const byLanguage = new Map<string, Map<string, number>>();
  for (const { fragment } of pages) {
    if (fragment === null) continue;
    const language = languageOf(fragment);
    const numbers = byLanguage.get(language) ?? new Map<string, number>();
    byLanguage.set(language, numbers.set(fragment, numbers.size));
  }
  const segments = new Map<string, Segment>();
  for (const [language, numbers] of byLanguage) {
    const taken = new Set<string>();
    const shares = sources.flatMap((source) =>
      shareOf(source.segments.get(language), numbers, taken),
    );
    if (taken.size !== numbers.size)
      throw new Error(`search index: a page in ${language} is missing`);
    segments.set(language, merged(shares));
  }
  const languages = Object.fromEntries(
    sources.flatMap(({ entry }) =>
      Object.entries(entry.languages).filter(([language]) => segments.has(language)),
    ),
  );
  return { segments, entry: { ...sources[0]!.entry, languages } };
}

function shareOf(
  segment: Segment | undefined,
  numbers: ReadonlyMap<string, number>,
  taken: Set<string>,
): Share[] {
  if (segment === undefined) return [];
  const places = segment.pages.map(({ fragment }) => {
    const number = taken.has(fragment) ? undefined : numbers.get(fragment);
    if (number !== undefined) taken.add(fragment);
    return number ?? -1;
  });
  return [{ segment, numbers: Int32Array.from(places) }];
}

/** The name of a text begins with its language, which may have a hyphen. */
export function languageOf(fragment: string): string {
  return fragment.slice(0, fragment.lastIndexOf('_'));
}
