import type { Region } from '../model/region.js';
import type { SourceText } from './source-text.js';
import type { Range } from './tree.js';

/** A labelled piece of a text; UTF-16 offsets. */
export type LabelledRange = Range & Pick<Region, 'role' | 'rule' | 'confidence'>;

/** Turns pieces, in order and apart from one another, into regions, and what lies between them into white space. */
export function partition(source: SourceText, pieces: readonly LabelledRange[]): Region[] {
  const regions: Region[] = [];
  let at = 0;
  const gap = (end: number) => {
    if (end > at) regions.push(space(source, at, end));
  };
  for (const { role, start, end, rule, confidence } of pieces) {
    gap(start);
    regions.push({ role, span: source.span(start, end), rule, confidence });
    at = end;
  }
  gap(source.text.length);
  return regions;
}

function space(source: SourceText, start: number, end: number): Region {
  return { role: 'space', span: source.span(start, end), rule: 'white-space', confidence: 1 };
}
