import { limits } from '../../model/limits.js';
import { NAMED } from '../named-references.js';
import { wordsIn, all, oneLine, type DomDocument, type DomElement } from './dom.js';
import { linkedData, textsOf, type LinkedData } from './json-ld.js';

/** A page as the rules for its metadata look at it; read before anything is taken out of the tree. */
export interface Page {
  document: DomDocument;
  data: LinkedData;
  /** Contents of `meta` elements by lower-case `property`, `name` or `itemprop`. */
  meta: ReadonlyMap<string, readonly string[]>;
}

/** Something a page says, and where: `rule` names the place. */
export interface Stated {
  values: string[];
  rule: string;
  confidence: number;
}

/** Takes what is no text out of the tree, once the JSON-LD in it is read. */
export function pageOf(document: DomDocument): Page {
  const data = linkedData(document);
  for (const element of Array.from(
    document.querySelectorAll('script, style, noscript, template, iframe, object, svg'),
  ))
    element.remove();
  const meta = new Map<string, string[]>();
  for (const element of all(document, 'meta[content]', 1000)) {
    const content = plain(element.getAttribute('content') ?? '');
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
      element.getAttribute(key),
    );
    for (const name of new Set(names.map((one) => oneLine(one).toLowerCase())))
      if (name !== '' && content !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return { document, data, meta };
}

/** What the JSON-LD says of the article, or of the page around it. */
export function fromData({ data }: Page, of: 'article' | 'page', property: string): Stated[] {
  const values = textsOf(data, data[of], property).map(plain);
  return stated(values, `html:json-ld ${of === 'page' ? 'page ' : ''}${property}`, 0.97);
}

/** What `meta` elements of these names say, one statement to a name, in the order of the names. */
export function fromMeta({ meta }: Page, names: readonly string[]): Stated[] {
  return names.flatMap((name) => stated(meta.get(name) ?? [], `html:meta ${name}`, 0.95));
}

/** What the page's microdata or RDFa Lite says: an attribute made for machines, else the words. */
export function fromItems({ document }: Page, property: string): Stated[] {
  const found = all(document, `[itemprop~="${property}"]`, 20).map((element) => {
    const name = element.querySelector('[itemprop~="name"]');
    return wordsOf(name ?? element);
  });
  return stated(found, `html:microdata ${property}`, 0.9);
}

/** What the elements a selector finds say. */
export function fromElements(page: Page, selector: string, rule: string, sure: number): Stated[] {
  return stated(all(page.document, selector, 20).map(wordsOf), `html:${rule}`, sure);
}

function wordsOf(element: DomElement): string {
  const made = element.getAttribute('content') ?? element.getAttribute('datetime');
  return made === null ? wordsIn(element) : oneLine(made);
}

function stated(texts: readonly string[], rule: string, confidence: number): Stated[] {
  const values = [...new Set(texts.map(oneLine))].filter(
    (text) => text !== '' && text.length <= limits.htmlValue,
  );
  return values.length === 0 ? [] : [{ values, rule, confidence }];
}

/** Character references that a template escaped twice, and tags in a value, as the words they stand for. */
function plain(text: string): string {
  const decoded = text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi,
    (whole: string, dec?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code =
        typeof dec === 'string' ? Number(dec) : parseInt(typeof hex === 'string' ? hex : '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
  return oneLine(decoded.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''));
}
