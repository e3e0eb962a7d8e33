import { authorsOf } from './authors.js';
import { modifiedOf, publishedOf } from './dates.js';
import { oneLine } from './dom.js';
import { headlineOf } from './headline.js';
import { fromData, fromItems, fromMeta, type Page, type Stated } from './page.js';
import { rightsOf } from './rights.js';

/** What a page says of itself, under the names front matter has for the same; null where it says nothing. */
export function fieldsOf(page: Page): [string, Stated | null][] {
  const publisher = publisherOf(page);
  const url = addressOf(page);
  const publishers = [...(publisher?.values ?? []), ...siteNames(page), ...hostOf(url)];
  return [
    ['title', headlineOf(page, publishers)],
    ['author', authorsOf(page, publishers)],
    ['published', publishedOf(page, url?.values[0] ?? null)],
    ['modified', modifiedOf(page)],
    ['publisher', publisher],
    ['url', url],
    ['rights', rightsOf(page)],
    ['lang', languageOf(page)],
    [
      'section',
      first(
        fromData(page, 'article', 'articleSection'),
        fromMeta(page, ['article:section', 'section']),
      ),
    ],
  ];
}

/** Only what is stated as the publisher or the name of the site; never a guess from the address. */
function publisherOf(page: Page): Stated | null {
  const found = [
    ...fromMeta(page, ['og:site_name']),
    ...fromData(page, 'article', 'publisher'),
    ...fromItems(page, 'publisher'),
    ...fromMeta(page, [
      'publisher',
      'article:publisher',
      'dc.publisher',
      'dcterms.publisher',
      'cre',
    ]),
    ...fromData(page, 'page', 'publisher'),
    ...fromMeta(page, ['application-name', 'apple-mobile-web-app-title']),
  ];
  const names = found.map((one) => ({
    ...one,
    values: one.values.filter((name) => !isAddress(name)),
  }));
  const named = names.find(({ values }) => values.length > 0);
  return named === undefined ? null : { ...named, values: named.values.slice(0, 1) };
}

function siteNames(page: Page): string[] {
  return [
    ...fromMeta(page, ['og:site_name', 'application-name']),
    ...fromData(page, 'article', 'publisher'),
  ].flatMap(({ values }) => values);
}

function hostOf(url: Stated | null): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url?.values[0] ?? '')?.[1];
  return host === undefined ? [] : [host, host.replace(/\.[a-z]{2,}(?:\.[a-z]{2})?$/i, '')];
}

function addressOf(page: Page): Stated | null {
  const link = oneLine(
    page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
  );
  const found = [
    { values: [link], rule: 'html:link canonical', confidence: 0.97 },
    ...fromMeta(page, ['og:url', 'twitter:url', 'parsely-link']),
    ...fromData(page, 'article', 'url'),
  ].map((one) => ({ ...one, values: one.values.filter(isAddress).slice(0, 1) }));
  return found.find(({ values }) => values.length > 0) ?? null;
}

function languageOf(page: Page): Stated | null {
  const lang = oneLine(page.document.documentElement?.getAttribute('lang') ?? '');
  const found = [
    { values: [lang], rule: 'html:lang', confidence: 0.9 },
    ...fromData(page, 'article', 'inLanguage'),
    ...fromMeta(page, ['og:locale', 'content-language', 'dc.language', 'language']),
  ].map((one) => ({ ...one, values: one.values.filter((tag) => LANGUAGE.test(tag)).slice(0, 1) }));
  return found.find(({ values }) => values.length > 0) ?? null;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

function first(...found: readonly Stated[][]): Stated | null {
  return found.flat()[0] ?? null;
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/i.test(value);
}
