import { isElement, oneLine, type DomElement, type DomNode } from './dom.js';

/** One block of a page as a line of text; `caption` where the page's markup says it belongs to a picture. */
export interface PageLine {
  text: string;
  caption: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** What is no text of the page: code, what only other readers see, and what a person types in. */
const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select textarea button head'.split(
    ' ',
  ),
);

/** The blocks of an element as lines, in the order of the page; the cells of a row share a line. */
export function pageLines(root: DomElement): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  const flush = (caption: boolean) => {
    const line = oneLine(text);
    if (line !== '') lines.push({ text: line, caption });
    text = '';
  };
  const walk = (node: DomNode, caption: boolean): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3) text += child.textContent ?? '';
      if (!isElement(child) || SILENT.has(child.localName)) continue;
      const inside = caption || child.localName === 'figcaption';
      const block = BLOCKS.has(child.localName);
      if (block) flush(caption);
      else if (/^t[dh]$/.test(child.localName)) text += ' ';
      walk(child, inside);
      if (block) flush(inside);
    }
  };
  walk(root, false);
  flush(false);
  return lines;
}
