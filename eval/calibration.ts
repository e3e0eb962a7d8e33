import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../src/language/tokens.js';
import { wordForms } from '../src/language/word-forms.js';
import { Gold } from '../train/agreement.js';
import { readPolnear, type GoldReading } from '../train/polnear.js';
import type { Side } from '../train/annotated.js';
import type { Predictions } from './polnear.js';

const BINS = 10;

/** Attributions whose confidence lies in one interval: how many, what was said and how many were right. */
interface Bin {
  count: number;
  confidence: number;
  right: number;
}

/**
 * The reliability curve of the confidences (Niculescu-Mizil & Caruana, ICML 2005) and the expected calibration error:
 * the mean distance between what is said and what is so, weighted by how often it is said. An attribution is right as
 * far as readers of the article marked one of which source, cue and content agree with it.
 */
export function printCalibration(data: string, side: Side, predictions: Predictions): void {
  const bins = Array.from({ length: BINS }, (): Bin => ({ count: 0, confidence: 0, right: 0 }));
  for (const [article, readings] of byArticle(readPolnear(data, side))) {
    if (predictions[article] === undefined) continue;
    const text = readFileSync(join(data, 'polnear/data', side, 'text', `${article}.txt`), 'utf8');
    const tokens = tokenize(text);
    const gold = new Gold(tokens, wordForms(tokens), readings);
    for (const { source, cue, content, confidence = 1 } of predictions[article]) {
      const found = { source: source ?? [], cue: cue ?? [], content };
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
      bin.count++;
      bin.confidence += confidence;
      bin.right += gold.agreement(found).right;
    }
  }
  print(bins);
}

function print(bins: readonly Bin[]): void {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  process.stdout.write('\nCalibration of all attributions: confidence, share right, how many\n');
  for (const { count, confidence, right } of bins)
    if (count > 0)
      process.stdout.write(
        `  ${(confidence / count).toFixed(2)}  ${(right / count).toFixed(2)}  ${String(count)}\n`,
      );
  process.stdout.write(`expected calibration error ${((100 * error) / total).toFixed(1)} points\n`);
}

function byArticle(readings: readonly GoldReading[]): Map<string, GoldReading[]> {
  const groups = new Map<string, GoldReading[]>();
  for (const reading of readings)
    groups.set(reading.article, [...(groups.get(reading.article) ?? []), reading]);
  return groups;
}
