import { wordsIn, oneLine } from './dom.js';
import { nearHeadline } from './near.js';
import { fromData, fromElements, fromItems, fromMeta, type Page, type Stated } from './page.js';

const META = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'article:author_name',
  'cxenseparse:author',
  'citation_author',
  'twitter:data1:author',
];

/** The people of the byline: the first place of the page that names somebody other than the publisher. */
export function authorsOf(page: Page, publishers: readonly string[]): Stated | null {
  const found = [
    ...fromData(page, 'article', 'author'),
    ...fromMeta(page, META),
    ...fromItems(page, 'author'),
    ...fromElements(page, '[rel~="author"]', 'rel author', 0.9),
    ...fromData(page, 'article', 'creator'),
    ...fromData(page, 'page', 'author'),
  ].flatMap((one) => named(one));
  const people = found.find(({ values }) => !values.every((name) => isOneOf(name, publishers)));
  return people ?? namedByHeadline(page) ?? found[0] ?? null;
}

/** Words in the address of a page about a person who writes. */
const PERSON_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|profile?s?|contributors?|staff|journalists?|newsteam)\//i;
/** Two to four words with capitals: a link of one word is a section. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,3}$/u;

/** "By Ann Other |" in a line by the headline. */
const SIGNED =
  /(?:^|[|•·]\s?)(?:(?:[Ww]ritten )?[Bb]y|BY|Von|Por|Par|Di)\s(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3})(?=\s?(?:$|[|•·,]))/u;

/** A line by the headline that names who wrote it, or a link there that leads to the page of a person. */
function namedByHeadline({ document }: Page): Stated | null {
  const near = nearHeadline(document, 120);
  const signed = near.map((one) => SIGNED.exec(wordsIn(one))?.groups?.['name']);
  const linked = near
    .filter((one) => one.localName === 'a' && PERSON_PAGE.test(one.getAttribute('href') ?? ''))
    .map((one) => wordsIn(one));
  const name = [...signed, ...linked].find((one) => one !== undefined && FULL_NAME.test(one));
  return name === undefined
    ? null
    : { values: [name], rule: 'html:by the headline', confidence: 0.7 };
}

/** The byline Readability sees beside the text, where the page's metadata names nobody. */
export function shownAuthor(byline: string | null): Stated | null {
  const [found] = named({ values: [oneLine(byline)], rule: 'html:byline', confidence: 0.7 });
  return found ?? null;
}

function named(one: Stated): Stated[] {
  const values = [...new Set(one.values.map(nameIn))].filter(isName);
  return values.length === 0 ? [] : [{ ...one, values }];
}

/** Without the "By" before it and what stands behind a bar or a line break. */
function nameIn(value: string): string {
  return value
    .replace(/^(?:(?:written|posted|published)\s+)?(?:by|von|par|por|di|af|av|door)\b:?\s+/i, '')
    .replace(/\s*[|•·].*$/, '')
    .trim();
}

function isName(value: string): boolean {
  const plausible = /\p{L}{2}/u.test(value) && !/\d{3}|@|:\/\/|\.(?:com|org|net)\b/i.test(value);
  return plausible && value.length <= 120 && !NOBODY.test(value);
}

/** What systems write where an author was not filled in. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|user|guest|unknown|none|null|undefined|n\/a|author|default)$/i;

function isOneOf(name: string, publishers: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  return publishers.some((one) => plain(one) === plain(name));
}
