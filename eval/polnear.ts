import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Row } from './figures.js';
import type { Prediction } from './predictions.js';

/** One line of what `score-attribution.mjs --json` gives. */
interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly ci?: [number, number];
}

/** Attributions by article. */
export type Predictions = Readonly<Record<string, readonly Prediction[]>>;

/** What the scorer is run with: its file, a gold folder, a folder for its input, how often to draw again. */
export interface Scorer {
  readonly file: string;
  readonly gold: string;
  readonly scratch: string;
  readonly draws: number;
}

const MEASURES: readonly (readonly [measure: string, name: string])[] = [
  ['attribution', 'whole attribution'],
  ['core', 'source and content'],
  ['source.exact', 'source, exact'],
  ['cue.exact', 'cue, exact'],
  ['content.exact', 'content, exact'],
  ['content.overlap', 'content, shared tokens'],
  ['quotes.long.exact', 'quotations of five words, exact'],
  ['quotes.long.quote+speaker', 'such a quotation and its speaker'],
];

/** F1 of two systems by the corpus's own scorer; `reported`: statements proper alone. */
export function polnearRows(
  scorer: Scorer,
  dumbest: Predictions,
  ours: Predictions,
  reported: boolean,
): Row[] {
  const [low, high] = [scored(scorer, dumbest, reported), scored(scorer, ours, reported)];
  const rows = MEASURES.map(([measure, name]): Row => {
    return { name, dumbest: figureOf(low[measure]!), ours: figureOf(high[measure]!) };
  });
  const whole = (part: 'p' | 'r'): Omit<Row, 'name'> => {
    const figure = (scores: typeof low): Figure => {
      return { value: scores['attribution']![part], interval: null };
    };
    return { dumbest: figure(low), ours: figure(high) };
  };
  return [
    ...rows,
    { name: 'whole attribution: precision', ...whole('p') },
    { name: 'whole attribution: recall', ...whole('r') },
  ];
}

function figureOf({ f, ci }: Score): Figure {
  return { value: f, interval: ci ?? null };
}

function scored(
  scorer: Scorer,
  predictions: Predictions,
  reported: boolean,
): Record<string, Score> {
  const path = join(scorer.scratch, 'predictions.json');
  writeFileSync(path, JSON.stringify(predictions));
  const command = [scorer.file, '--gold', scorer.gold, '--pred', path, '--json'];
  if (reported) command.push('--reported');
  if (scorer.draws > 0) command.push('--bootstrap', String(scorer.draws));
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  return JSON.parse(stdout) as Record<string, Score>;
}
