import { wordsIn, all, oneLine, type DomDocument, type DomElement } from './dom.js';

/** How many elements before or after the headline its byline and its date stand. */
const REACH = 60;
const MOST = 20_000;

/**
 * The elements around the heading of the first level that hold few words, nearest first: where a page shows who
 * wrote it and when, whatever the classes are called.
 */
export function nearHeadline(document: DomDocument, longest: number): DomElement[] {
  const elements = all(document, 'body *', MOST);
  const heading = headingIn(elements, wordsIn(document.querySelector('title')));
  if (heading < 0) return [];
  return elements
    .map((element, index) => ({ element, distance: Math.abs(index - heading) }))
    .filter(({ element, distance }) => distance <= REACH && isShort(element, longest))
    .sort((a, b) => a.distance - b.distance)
    .map(({ element }) => element);
}

/** The first heading whose words the page's title has too, else the first: menus have headings of their own. */
function headingIn(elements: readonly DomElement[], title: string): number {
  const isHeading = ({ localName }: DomElement) => localName === 'h1';
  const titled = elements.findIndex((element) => {
    const text = isHeading(element) ? wordsIn(element) : '';
    return text !== '' && title.includes(text);
  });
  return titled < 0 ? elements.findIndex(isHeading) : titled;
}

function isShort(element: DomElement, longest: number): boolean {
  if (/^(?:script|style|noscript|option)$/.test(element.localName)) return false;
  const text = element.textContent ?? '';
  return text.length <= 4 * longest && oneLine(text).length <= longest;
}
