import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resampled, type Figure, type Row } from './figures.js';
import type { Read, Spoken, System } from './predictions.js';

/** A set of articles with what is said in them, and which parts of it are scored. */
interface QuoteSet {
  readonly folder: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** The scorer's name of what it scores, and what a system's answer to it is. */
interface Field {
  readonly field: 'quotes' | 'claims';
  readonly name: string;
  readonly pick: (read: Read) => readonly Spoken[];
}

const QUOTES: Field = { field: 'quotes', name: 'quotations', pick: ({ quotes }) => quotes };
const STATEMENTS: Field = {
  field: 'claims',
  name: 'statements',
  pick: ({ statements }) => statements,
};

const SHOWN: Field = {
  field: 'claims',
  name: 'shown claims and quotations',
  pick: ({ shown }) => shown,
};

export const QUOTE_SETS: readonly QuoteSet[] = [
  { folder: 'quotes-basil', title: 'BASIL: quotations', fields: [QUOTES] },
  { folder: 'attrib-gum', title: 'Wikinews (GUM)', fields: [STATEMENTS, SHOWN, QUOTES] },
  { folder: 'quotes-micro', title: 'Seven cases', fields: [QUOTES] },
];

/** What the scorer counts in one article. */
type Counts = [
  gold: number,
  found: number,
  predicted: number,
  right: number,
  asked: number,
  ok: number,
];

/** Where a set lies, where to put files for the scorer, and how often to draw articles again. */
export interface Place {
  readonly data: string;
  readonly scratch: string;
  readonly draws: number;
}

/** Recall, precision where the gold is exhaustive, and right speakers among what was found. */
export function quoteRows(set: QuoteSet, place: Place, dumbest: System, ours: System): Row[] {
  const folder = join(place.data, set.folder, 'dev');
  const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  const [low, high] = [readsOf(folder, dumbest), readsOf(folder, ours)];
  return set.fields.flatMap((field) => {
    const counts = (reads: ReadonlyMap<string, Read>): Counts[] =>
      gold.map((line) => countsOf(line, reads, field, place));
    return rows(field.name, counts(low), counts(high), place.draws);
  });
}

function readsOf(folder: string, system: System): Map<string, Read> {
  const seeds = join(folder, 'seeds');
  if (!existsSync(seeds)) throw new Error(`missing: ${seeds}`);
  return new Map(
    readdirSync(seeds).map((file) => [file, system(readFileSync(join(seeds, file), 'utf8'), file)]),
  );
}

function countsOf(
  goldLine: string,
  reads: ReadonlyMap<string, Read>,
  { field, pick }: Field,
  { data, scratch }: Place,
): Counts {
  const { file } = JSON.parse(goldLine) as { file: string };
  const read = reads.get(file);
  const said = read === undefined ? [] : pick(read);
  const [gold, pred] = [join(scratch, 'gold.jsonl'), join(scratch, 'pred.jsonl')];
  writeFileSync(gold, goldLine);
  writeFileSync(pred, JSON.stringify({ file, [field]: said }));
  const command = [join(data, 'score-quotes.mjs'), '--gold', gold, '--pred', pred];
  const { stdout } = spawnSync(process.execPath, [...command, '--field', field], {
    encoding: 'utf8',
  });
  return parsed(stdout);
}

function parsed(line: string): Counts {
  const number = (pattern: RegExp): number => Number(pattern.exec(line)?.[1] ?? 0);
  const predicted = number(/\(pred (\d+)\)/);
  return [
    number(/gold=(\d+)/),
    number(/found=(\d+)/),
    predicted,
    Math.round(number(/precision=([\d.]+)/) * predicted),
    number(/speakerAccuracy=\S+ \(\d+\/(\d+)/),
    number(/speakerAccuracy=\S+ \((\d+)\//),
  ];
}

function rows(name: string, low: Counts[], high: Counts[], draws: number): Row[] {
  const share = (part: number, whole: number) => (sums: readonly number[]) =>
    sums[whole]! > 0 ? sums[part]! / sums[whole]! : 0;
  const row = (what: string, part: number, whole: number): Row => {
    const figure = (counts: Counts[]): Figure => resampled(counts, share(part, whole), draws);
    return { name: `${name}: ${what}`, dumbest: figure(low), ours: figure(high) };
  };
  const exhaustive = high.some(([, , predicted]) => predicted > 0);
  return [
    row('recall', 1, 0),
    ...(exhaustive ? [row('precision', 3, 2)] : []),
    row('speaker, of those found', 5, 4),
  ];
}
