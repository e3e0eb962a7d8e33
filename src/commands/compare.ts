import type { ComparedRelation, SeedComparison, TextPair } from '../compare.js';
import { limits } from '../model/limits.js';
import { usage, type Given } from '../shell/arguments.js';
import { describe, drained, visible, type Console } from '../shell/console.js';
import { modelFiles } from '../shell/inputs.js';
import { streamLines } from '../shell/lines.js';
import { seedSources } from '../shell/sources.js';
import { Trouble } from '../shell/trouble.js';
import type { Command } from './command.js';

export const compareCommand: Command = {
  name: 'compare',
  summary: 'print where two seeds agree and differ',
  synopsis: 'A B | compare --ndjson',
  about: [
    'Reads two seeds and prints the claims they share and the claims in which they differ, in their own words.',
    '--ndjson reads lines of {"id", "a", "b"} from stdin, two texts each, and prints {"id", "relation", "score", "why"}.',
  ].join('\n'),
  options: { ndjson: { type: 'boolean', help: 'compare pairs of texts from stdin' } },
  positionals: true,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  if (given.flag('ndjson')) return comparePairs(given, console);
  if (given.rest.length !== 2) throw usage('compare takes two seeds', 'compare');
  const files = [];
  for await (const item of seedSources(given.rest)) {
    if ('finding' in item) console.say(describe(item.finding));
    else files.push(item);
  }
  const [one, two] = files;
  if (one === undefined || two === undefined || files.length > 2)
    throw new Trouble('compare takes two seeds', 'name two files that can be read', 2);
  const models = modelFiles();
  const { compareSeeds, loadLinker } = await import('../compare.js');
  const { loadReader } = await import('../reading.js');
  const result = compareSeeds([one, two], loadReader(models), loadLinker(models));
  for (const finding of result.findings)
    if (finding.severity === 'error') console.say(describe(finding));
  if (!('relations' in result)) return 3;
  for (const line of linesOf(result, given.rest)) console.out(line);
  return 0;
}

async function comparePairs(given: Given, console: Console): Promise<number> {
  const { comparePair, loadLinker } = await import('../compare.js');
  if (given.rest.length > 0) throw usage('compare --ndjson reads stdin alone', 'compare');
  const linker = loadLinker(modelFiles());
  for await (const given of streamLines(process.stdin, limits.seedLineBytes)) {
    const pair = 'problem' in given ? null : pairOf(given.line);
    if (pair === null) console.say(describe(lineFinding(given.number)));
    else console.out(JSON.stringify(comparePair(pair, linker)));
    await drained();
  }
  return 0;
}

/** Null for a line that is not {"id", "a", "b"}, all strings. */
function pairOf(line: string): TextPair | null {
  try {
    const value = JSON.parse(line) as Partial<Record<keyof TextPair, unknown>> | null;
    const { id, a, b } = value ?? {};
    if (typeof id !== 'string' || typeof a !== 'string' || typeof b !== 'string') return null;
    return { id, a, b };
  } catch {
    return null;
  }
}

function lineFinding(line: number): Parameters<typeof describe>[0] {
  return {
    file: '-',
    line,
    column: null,
    ruleId: 'compare:line',
    severity: 'error',
    reason: 'the line is not {"id": …, "a": …, "b": …}',
    cure: 'write one JSON object with three strings to a line',
  };
}

const TOGETHER = {
  copies: 'They are copies of one text: what they share is no corroboration.',
  story: 'They report one event.',
} as const;

/** The comparison as lines for a terminal. */
function linesOf(
  { titles, together, relations }: SeedComparison,
  paths: readonly string[],
): string[] {
  const agreeing = relations.filter(({ type }) => type === 'agrees');
  const differing = relations.filter(({ type }) => type !== 'agrees');
  return [
    ...titles.map((title, n) => `${'AB'[n]!}  ${visible(paths[n]!)}: ${visible(title)}`),
    ...(together === null ? [] : [TOGETHER[together]]),
    '',
    `They differ (${differing.length})`,
    ...differing.flatMap(relationLines),
    '',
    `They agree (${agreeing.length})`,
    ...agreeing.flatMap(relationLines),
  ];
}

function relationLines({
  type,
  why,
  words,
  origins,
  independentOrigins,
}: ComparedRelation): string[] {
  const known = origins.filter((origin) => origin.known).map(({ label }) => label);
  const rest = known.length === 0 ? 'not stated' : known.join(', ');
  return [
    '',
    `  ${type}: ${visible(why)}`,
    ...words.map(({ seed, line, text }) => `    ${'AB'[seed]!}:${line}  “${visible(text)}”`),
    `    ${independentOrigins} ${independentOrigins === 1 ? 'origin' : 'origins'}: ${visible(rest)}`,
  ];
}
