import { isReported } from '../reported.js';
import { Mark } from '../scene.js';
import type { Evidence } from './evidence.js';
import { logOf } from './posteriors.js';
import { entryAt, rankAt, type View } from './view.js';

/** The cue, its words and what stands beside it. */
export const CUE: Evidence = [
  ['cue begins', ({ ground, cue }) => logOf(ground.posteriors.of(cue.start, 1))],
  ['cue certainty', ({ cue }) => logOf(cue.certainty)],
  ['cue at most', ({ ground, cue }) => logOf(most(cue, (t) => ground.posteriors.cue(t)))],
  ['cue in lexicon', ({ headShare }) => headShare],
  ['cue length', ({ cue }) => cue.end - cue.start],
  ['cue head', ({ ground, head }) => rankAt(ground, head)],
  ['cue first', ({ ground, cue }) => rankAt(ground, cue.start)],
  ['cue last', ({ ground, cue }) => rankAt(ground, cue.end - 1)],
  ['before cue', ({ ground, cue }) => rankAt(ground, cue.start - 1)],
  ['behind cue', ({ ground, cue }) => rankAt(ground, cue.end)],
  ['mark before cue', ({ ground, cue }) => entryAt(ground.scene.mark, cue.start - 1)],
  ['mark behind cue', ({ ground, cue }) => entryAt(ground.scene.mark, cue.end)],
  ['cue might begin before', ({ ground, cue }) => ground.posteriors.cue(cue.start - 1)],
  ['cue might go on', ({ ground, cue }) => ground.posteriors.cue(cue.end)],
  ['cue quoted', ({ ground, cue }) => ground.scene.quotes.state[cue.start]!],
  ['cue in sentence', ({ cue, from }) => cue.start - from],
  ['cue to end of sentence', ({ cue, to }) => to - cue.end],
  ['negated', (view) => (hasBefore(view, NEGATION) ? 1 : 0)],
  ['passive or copula', (view) => (hasBefore(view, BE) ? 1 : 0)],
  ['reported', ({ ground, candidate }) => (isReported(ground.scene, candidate.linked) ? 1 : 0)],
];

/** The sentence of the cue and the likely cues around it. */
export const PLACE: Evidence = [
  [
    'paragraph begins',
    ({ ground, from }) => (opensParagraph(ground.scene.analysis.tokens.line, from) ? 1 : 0),
  ],
  ['sentence length', ({ from, to }) => to - from],
  ['sentence is closed', ({ ground, to }) => (closes(ground.scene.mark[to - 1]!) ? 1 : 0)],
  ['cue before', ({ ground, cue }) => gap(cue.start, ground.scene.cueBefore[cue.start]!)],
  ['cue behind', ({ ground, cue }) => gap(ground.scene.cueAfter[cue.end - 1]!, cue.end, FAR)],
  [
    'cue before: posterior',
    ({ ground, cue }) => ground.posteriors.cue(ground.scene.cueBefore[cue.start]!),
  ],
  [
    'cue behind: posterior',
    ({ ground, cue }) => ground.posteriors.cue(ground.scene.cueAfter[cue.end - 1]!),
  ],
];

const NEGATION = /^(?:not|n't|n’t|never)$/;
const BE = /^be$/;
/** So many tokens before the cue an auxiliary is looked for. */
const REACH = 4;
/** Stands for the distance to what is not there. */
const FAR = 99;

/** The largest value over the tokens of a span. */
export function most(
  { start, end }: { start: number; end: number },
  of: (t: number) => number,
): number {
  let largest = 0;
  for (let t = start; t < end; t++) largest = Math.max(largest, of(t));
  return largest;
}

function hasBefore({ ground, cue, from }: View, pattern: RegExp): boolean {
  for (let t = Math.max(from, cue.start - REACH); t < cue.end; t++)
    if (pattern.test(ground.scene.analysis.lemma(t))) return true;
  return false;
}

function opensParagraph(line: Uint32Array, t: number): boolean {
  return t === 0 || line[t - 1] !== line[t];
}

function closes(mark: number): boolean {
  return mark === Mark.Stop || mark === Mark.Quote;
}

function gap(later: number, earlier: number, missing = FAR): number {
  return later < 0 || earlier < 0 ? missing : later - earlier;
}
