import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Analysis } from '../src/language/analysis.js';
import type { LanguageModels } from '../src/language/models.js';
import type { Side } from './annotated.js';
import { countCues, type CueCounts } from './cue-counts.js';
import { goldLabels } from './gold-labels.js';
import { readPolnear, type GoldReading } from './polnear.js';

/** An article with everything the attribution tagger learns from. */
export interface AttributionArticle {
  readonly name: string;
  readonly analysis: Analysis;
  readonly readings: readonly GoldReading[];
  /** Labels of each reading. */
  readonly labels: readonly Uint8Array[];
  readonly counts: CueCounts;
}

/** Reads and analyses one side of PolNeAR. */
export function readAttributionArticles(
  data: string,
  side: Side,
  models: LanguageModels,
): AttributionArticle[] {
  return [...byArticle(readPolnear(data, side))].map(([name, own]) => {
    const path = join(data, 'polnear', 'data', side, 'text', `${name}.txt`);
    const analysis = analyse(readFileSync(path, 'utf8'), models);
    const labels = own.map(({ attributions }) => goldLabels(analysis.tokens, attributions));
    return { name, analysis, readings: own, labels, counts: countCues(analysis, labels) };
  });
}

function byArticle(readings: readonly GoldReading[]): Map<string, GoldReading[]> {
  const groups = new Map<string, GoldReading[]>();
  for (const reading of readings)
    groups.set(reading.article, [...(groups.get(reading.article) ?? []), reading]);
  return groups;
}
