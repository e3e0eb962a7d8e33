import { Prose } from '../language/prose.js';
import { silentMarks } from '../language/silent-marks.js';
import { SourceText } from '../language/source-text.js';
import { treeOf, type Range } from '../language/tree.js';
import type { Region, RegionRole } from '../model/region.js';
import type { Seed } from '../model/seed.js';

/** One seed on its way to a record: what every rule of this room looks at. */
export interface Reading {
  seed: Seed;
  source: SourceText;
  regions: readonly Region[];
  /** Standfirst and body, as running text. */
  prose: Prose;
  /** The language a person states, which counts before what the seed says of itself; `und` for not stated. */
  correctedLanguage?: string;
}

/** Roles whose words the article itself says. */
const SPOKEN: ReadonlySet<RegionRole> = new Set(['body', 'standfirst']);

export function readingOf(seed: Seed, regions: readonly Region[]): Reading {
  const source = new SourceText(seed.text);
  const parts = regions.filter(({ role }) => SPOKEN.has(role)).map((one) => rangeOf(source, one));
  const tree = treeOf(seed.text, seed.format, parts);
  const marks = seed.format === 'markdown' ? silentMarks(seed.text) : undefined;
  return { seed, source, regions, prose: new Prose(tree, source, marks) };
}

/** The regions of one role, in text order. */
export function regionsOf(reading: Reading, role: RegionRole): Region[] {
  return reading.regions.filter((region) => region.role === role);
}

/** UTF-16 offsets of a region. */
export function rangeOf(source: SourceText, { span }: Region): Range {
  return { start: source.toUtf16(span.start), end: source.toUtf16(span.end) };
}
