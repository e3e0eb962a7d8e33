import { wordsIn, all } from './dom.js';
import { fromData, fromItems, fromMeta, type Page, type Stated } from './page.js';

/**
 * The headline: a heading of the first level that the page's own metadata confirms, as readers see it; else what
 * the metadata says, without the name of the site behind it.
 */
export function headlineOf(page: Page, publishers: readonly string[]): Stated | null {
  const named = [
    ...fromData(page, 'article', 'headline'),
    ...fromMeta(page, ['og:title']),
    ...fromItems(page, 'headline'),
    ...fromMeta(page, ['twitter:title', 'parsely-title', 'dc.title', 'title']),
    ...titleElement(page),
  ].map((one) => ({ ...one, values: one.values.map((value) => withoutSite(value, publishers)) }));
  const headings = all(page.document, 'h1', 20).map((h1) => wordsIn(h1));
  const shown = headings.find((heading) =>
    named.some(({ values }) => values.some((value) => likeness(heading, value) >= CONFIRMED)),
  );
  // A kicker or a label inside the heading is no part of the headline.
  const inner = named.find(({ values }) => values.some((value) => isWithin(value, shown ?? '')));
  if (inner !== undefined) return { ...inner, values: inner.values.slice(0, 1) };
  if (shown !== undefined) return { values: [shown], rule: 'html:h1', confidence: 0.97 };
  const [first] = named;
  if (first !== undefined) return { ...first, values: first.values.slice(0, 1) };
  const only = headings.filter((heading) => heading !== '');
  return only.length === 1 ? { values: only, rule: 'html:h1', confidence: 0.7 } : null;
}

/** Share of words a heading and a title must have in common to be the same headline (Dice's coefficient). */
const CONFIRMED = 0.6;

function titleElement({ document }: Page): Stated[] {
  const text = wordsIn(document.querySelector('title'));
  return text === '' ? [] : [{ values: [text], rule: 'html:title', confidence: 0.8 }];
}

const SEPARATOR = /\s+[|–—·•»:-]+\s+/;

/** Cuts the name of the site from either end; without a name known, a short last part behind a bar. */
function withoutSite(title: string, publishers: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (parts.length < 2) return title;
  if (isSite(last, publishers))
    return withoutSite(
      title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s*$/, ''),
      publishers,
    );
  if (isSite(first, publishers)) return title.slice(first.length).replace(/^\s+\S+\s+/, '');
  const bar = title.lastIndexOf(' | ');
  return bar > 0 && wordsOf(title.slice(bar)).length <= 4 ? title.slice(0, bar).trim() : title;
}

function isSite(part: string, publishers: readonly string[]): boolean {
  return publishers.some(
    (name) => likeness(part, name) >= 0.8 || squeezed(part) === squeezed(name),
  );
}

/** True where a title ends the heading, and the heading says more before it. */
function isWithin(title: string, heading: string): boolean {
  const [inner, outer] = [squeezed(title), squeezed(heading)];
  return inner.length > 0 && inner.length < outer.length && outer.endsWith(inner);
}

function squeezed(text: string): string {
  return wordsOf(text).join('');
}

function likeness(a: string, b: string): number {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
