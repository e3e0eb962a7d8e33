import { SourceText } from '../src/language/source-text.js';
import { readingOf, type Reading } from '../src/extract/reading.js';
import type { Region, RegionRole } from '../src/model/region.js';
import { seedOf } from './seed.js';

/** The reading of a page whose lines are labelled by hand: what the rules behind the line model make of it. */
export function readingOfPage(lines: readonly (readonly [RegionRole, string])[]): Reading {
  const seed = seedOf(lines.map(([, text]) => text).join('\n'));
  const source = new SourceText(seed.text);
  const regions: Region[] = [];
  let at = 0;
  for (const [role, text] of lines) {
    if (at > 0) regions.push(region('space', source, at - 1, at));
    regions.push(region(role, source, at, at + text.length));
    at += text.length + 1;
  }
  return readingOf(seed, regions);
}

function region(role: RegionRole, source: SourceText, start: number, end: number): Region {
  return { role, span: source.span(start, end), rule: 'by-hand', confidence: 1 };
}
