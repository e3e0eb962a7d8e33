import { htmlLibraries, type DomDocument } from './dom.js';
import { pageLines, type PageLine } from './lines.js';

/**
 * The readable part of a page, found by Mozilla's Readability (what Firefox's reader view shows), and the byline it
 * saw beside it. The tree is taken apart on the way: read everything else before.
 */
export function readablePart(document: DomDocument): { lines: PageLine[]; byline: string | null } {
  const { Readability } = htmlLibraries();
  const reader = new Readability(document, { disableJSONLD: true, serializer: (node) => node });
  const found = reader.parse();
  return {
    lines: found?.content == null ? [] : pageLines(found.content),
    byline: found?.byline ?? null,
  };
}
