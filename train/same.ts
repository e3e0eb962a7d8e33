import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordCodes } from '../src/language/word-codes.js';
import type { WordWeights } from '../src/language/word-weights.js';
import { FEATURES, featuresOf } from '../src/link/compare/features.js';
import type { LogLinear } from '../src/link/compare/log-linear.js';
import { fitLogLinear, type Example } from './log-linear.js';

/** A pair of sentences and whether they say the same. */
export interface SamePair {
  id: string;
  /** Pairs with a sentence in common are of one group. */
  group: string;
  a: string;
  b: string;
  same: boolean;
}

const PENALTY = 20;

/** The pairs of the Microsoft Research Paraphrase Corpus (Dolan & Brockett 2005) in the evaluation folder. */
export function readSamePairs(data: string): SamePair[] {
  const rows = readFileSync(join(data, 'mrpc', 'dev', 'gold.jsonl'), 'utf8').split('\n');
  const pairs = rows
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as { id: string; a: string; b: string; label: string });
  const owner = new Map<string, string>();
  return pairs.map(({ id, a, b, label }) => {
    const sentences = id.split('-');
    const group = sentences.map((one) => owner.get(one)).find(Boolean) ?? id;
    for (const sentence of sentences) owner.set(sentence, group);
    return { id, group, a, b, same: label === 'same' };
  });
}

export function sameExamples(pairs: readonly SamePair[], weights: WordWeights): Example[] {
  return pairs.map(({ a, b, same }) => ({
    features: featuresOf(wordCodes(a), wordCodes(b), weights),
    positive: same,
  }));
}

/** Learns from pairs of sentences what saying the same looks like. */
export function trainSame(examples: readonly Example[]): LogLinear {
  return fitLogLinear(FEATURES, examples, PENALTY);
}
