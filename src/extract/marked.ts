import { SourceText } from '../language/source-text.js';
import type { Region } from '../model/region.js';
import type { Seed } from '../model/seed.js';

/** How sure the markup of a page is: a `figcaption` is a caption. */
const SURE = 0.98;

/**
 * The regions with what the markup of a page says put over what its words look like. A region lies in one line
 * and a marked piece is a whole line, so none is cut; white space stays what it is.
 */
export function withMarkup(seed: Seed, regions: readonly Region[]): Region[] {
  const { marked = [] } = seed;
  if (marked.length === 0) return [...regions];
  const source = new SourceText(seed.text);
  const pieces = marked.map((piece) => ({
    ...piece,
    start: source.toCodePoint(piece.start),
    end: source.toCodePoint(piece.end),
  }));
  return regions.map((region) => {
    const { start, end } = region.span;
    const piece = pieces.find((one) => start >= one.start && end <= one.end);
    if (piece === undefined || region.role === 'space') return region;
    return { role: piece.role, span: region.span, rule: piece.rule, confidence: SURE };
  });
}
