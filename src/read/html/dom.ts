import { createRequire } from 'node:module';
import { limits } from '../../model/limits.js';

/** What this room uses of a parsed page (a subset of the DOM Standard's Node and Element). */
export interface DomNode {
  /** 1 for an element, 3 for a text node. */
  nodeType: number;
  childNodes: ArrayLike<DomNode>;
  textContent: string | null;
}

export interface DomElement extends DomNode {
  localName: string;
  remove: () => void;
  getAttribute: (name: string) => string | null;
  querySelector: (selector: string) => DomElement | null;
  querySelectorAll: (selector: string) => ArrayLike<DomElement>;
}

export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
}

interface Libraries {
  parseHTML: (html: string) => { document: DomDocument };
  Readability: new (
    document: DomDocument,
    options: { disableJSONLD: boolean; serializer: (node: DomElement) => DomElement },
  ) => { parse: () => { content: DomElement | null; byline: string | null } | null };
}

const load = createRequire(import.meta.url);
let libraries: Libraries | null = null;

/**
 * linkedom and Mozilla's Readability, loaded for the first page there is: an archive without one starts as fast as
 * it did. No script of a page is ever run, and nothing is fetched: linkedom only builds the tree.
 */
export function htmlLibraries(): Libraries {
  libraries ??= {
    ...(load('linkedom') as Libraries),
    ...(load('@mozilla/readability') as Libraries),
  };
  return libraries;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** The elements a selector finds, in the order of the page; at most `most`. */
export function all(root: DomElement, selector: string, most = 200): DomElement[] {
  return Array.from(root.querySelectorAll(selector)).slice(0, most);
}

/** White space and control characters as one space, none outside: a value is one line. */
export function oneLine(text: string | null): string {
  return (text ?? '').replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The words of an element as one line; none of an element that holds more than a value of metadata does. */
export function wordsIn(element: DomElement | null): string {
  const text = element?.textContent ?? '';
  return text.length > 8 * limits.htmlValue ? '' : oneLine(text);
}
