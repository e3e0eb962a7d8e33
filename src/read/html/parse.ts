import { limits } from '../../model/limits.js';
import { htmlLibraries, isElement, type DomDocument, type DomNode } from './dom.js';

/** The tree of a page; null where it has more tags or deeper nesting than any article. */
export function parsePage(html: string): DomDocument | null {
  if (countTags(html) > limits.htmlTags) return null;
  const { document } = htmlLibraries().parseHTML(framed(html));
  return isBeyondReading(document) ? null : document;
}

/** Every `<` counts: a row of them costs the parser as much as tags do. */
function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++;
  return count;
}

const OPEN_HTML = /<html\b[^<>]*>/i;

/** linkedom takes the first element for the root: a page that leaves `html` or `body` out is given them. */
function framed(html: string): string {
  const open = OPEN_HTML.exec(html);
  const body = /<body\b/i.test(html);
  if (open !== null && body) return html.slice(open.index);
  if (body) return `<html>${html}</html>`;
  const inner = html.replace(OPEN_HTML, '').replace(/<\/html\s*>|<!doctype[^<>]*>/gi, '');
  return `${open?.[0] ?? '<html>'}<head></head><body>${inner}</body></html>`;
}

/** Readability takes time with the square of the depth and recurses: pages are 20 to 60 elements deep. */
function isBeyondReading(document: DomDocument): boolean {
  let level: DomNode[] = [document];
  let weight = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.htmlNesting) return true;
    if (level.some((node) => node.childNodes.length > limits.htmlChildren)) return true;
    const below = level.flatMap((node) => Array.from(node.childNodes));
    for (const node of below)
      if (!isElement(node)) weight += depth * (node.textContent ?? '').length;
    if (weight > limits.htmlWeight) return true;
    level = below.filter(isElement);
  }
  return false;
}
