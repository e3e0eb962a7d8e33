import type { LabelledSpan } from '../labels.js';
import { Mark } from '../scene.js';
import { ABSENT, type Evidence } from './evidence.js';
import { logOf } from './posteriors.js';
import { NOUN, VERB } from './tags.js';
import { entryAt, rankAt, type View } from './view.js';

const LINKS = ['stated', 'shared', 'inferred', 'none'] as const;

type OfSource = (source: LabelledSpan, view: View) => number;

/** A piece of evidence that a candidate without a source has no value for. */
function about(of: OfSource): (view: View) => number {
  return (view) => (view.source === null ? ABSENT : of(view.source, view));
}

/** The source, what stands beside it and between it and the cue. */
export const SOURCE: Evidence = [
  ['link', ({ candidate }) => LINKS.indexOf(candidate.linked.link)],
  ['source certainty', about(({ certainty }) => logOf(certainty))],
  ['source length', about(({ start, end }) => end - start)],
  [
    'source at least',
    about((source, { ground }) => logOf(least(source, (t) => ground.posteriors.source(t)))),
  ],
  ['source begins', about(({ start }, { ground }) => logOf(ground.posteriors.source(start)))],
  [
    'source might begin before',
    about(({ start }, { ground }) => ground.posteriors.source(start - 1)),
  ],
  ['source might go on', about(({ end }, { ground }) => ground.posteriors.source(end))],
  ['source first', about(({ start }, { cue }) => (start < cue.start ? 1 : -1))],
  [
    'source to cue',
    about((source, { cue }) => {
      const { from, to } = between(source, cue);
      return to - from;
    }),
  ],
  ['source begins with', about(({ start }, { ground }) => rankAt(ground, start))],
  ['source ends with', about(({ end }, { ground }) => rankAt(ground, end - 1))],
  ['source is a name', about(({ start }, { ground }) => (ground.scene.name[start]! + 1) >> 1)],
  ['before source', about(({ start }, { ground }) => rankAt(ground, start - 1))],
  ['behind source', about(({ end }, { ground }) => rankAt(ground, end))],
  ['mark behind source', about(({ end }, { ground }) => entryAt(ground.scene.mark, end))],
  [
    'source in sentence',
    about(({ start }, { ground, cue }) =>
      sameSentence(ground.scene.analysis.sentenceOf, start, cue.start) ? 1 : 0,
    ),
  ],
  ['source quoted', about(({ start }, { ground }) => ground.scene.quotes.state[start]!)],
  [
    'source from start of sentence',
    about(({ start }, { ground }) => sinceStart(ground.scene.analysis, start)),
  ],
  [
    'commas in source',
    about((source, { ground }) =>
      count(source.start, source.end, (t) => ground.scene.mark[t] === Mark.Comma),
    ),
  ],
  ['verb behind source', about(({ end }, { ground }) => verbGap(ground.scene.verbAfter, end))],
  [
    'verbs between',
    about((source, view) =>
      inside(source, view, (t) => VERB[view.ground.scene.analysis.pos[t]!] === 1),
    ),
  ],
  [
    'marks between',
    about((source, view) => inside(source, view, (t) => view.ground.scene.mark[t] !== Mark.None)),
  ],
  [
    'nouns between',
    about((source, view) =>
      inside(source, view, (t) => NOUN[view.ground.scene.analysis.pos[t]!] === 1),
    ),
  ],
];

/** Stands for the distance to a verb that is not there. */
const FAR = 99;

function least({ start, end }: LabelledSpan, of: (t: number) => number): number {
  let smallest = 1;
  for (let t = start; t < end; t++) smallest = Math.min(smallest, of(t));
  return smallest;
}

/** The tokens between two spans. */
function between(source: LabelledSpan, cue: LabelledSpan): { from: number; to: number } {
  return source.start < cue.start
    ? { from: source.end, to: cue.start }
    : { from: cue.end, to: source.start };
}

function inside(source: LabelledSpan, { cue }: View, holds: (t: number) => boolean): number {
  const { from, to } = between(source, cue);
  return count(from, to, holds);
}

/** For how many tokens of [from, to) something holds. */
export function count(from: number, to: number, holds: (t: number) => boolean): number {
  let number = 0;
  for (let t = from; t < to; t++) if (holds(t)) number++;
  return number;
}

function sameSentence(sentenceOf: Uint32Array, a: number, b: number): boolean {
  return sentenceOf[a] === sentenceOf[b];
}

function sinceStart(
  { sentences, sentenceOf }: View['ground']['scene']['analysis'],
  t: number,
): number {
  return t - sentences.first[sentenceOf[t]!]!;
}

function verbGap(verbAfter: Int32Array, end: number): number {
  const verb = verbAfter[end - 1]!;
  return verb < 0 ? FAR : verb - end;
}
