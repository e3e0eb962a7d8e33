import type { Candidate } from '../candidates.js';
import { READINGS } from '../decodings.js';
import type { LabelledSpan } from '../labels.js';
import { touch, type View } from './view.js';
import type { Evidence } from './evidence.js';

/** How many ways of reading find a candidate, and how many agree with it in one part. */
export const VOTES: Evidence = [
  ['readings', ({ candidate }) => bitCount(candidate.readings)],
  ...Array.from(
    { length: READINGS },
    (_, n) => [`reading ${n}`, (view: View) => (view.candidate.readings >> n) & 1] as const,
  ),
  ['gap', ({ candidate }) => candidate.gap],
  ['rivals', (view) => rivalsOf(view).length],
  ['readings with the cue', (view) => bitCount(together(rivalsOf(view)))],
  ['readings with the content', (view) => agreeing(view, (share) => share >= 0.5)],
  ['readings with the very content', (view) => agreeing(view, (share) => share === 1)],
  [
    'readings with the source',
    (view) =>
      bitCount(together(rivalsOf(view).filter(({ linked }) => touch(linked.source, view.source)))),
  ],
];

/** All candidates whose cues share a token with this one's, itself among them. */
function rivalsOf({ ground, cue }: View): Candidate[] {
  const rivals = new Set<Candidate>();
  for (let t = cue.start; t < cue.end; t++)
    for (const candidate of ground.byCue.get(t) ?? []) rivals.add(candidate);
  return [...rivals];
}

function agreeing(view: View, enough: (share: number) => boolean): number {
  const fitting = rivalsOf(view).filter(({ linked }) =>
    enough(sharedPart(linked.content, view.content)),
  );
  return bitCount(together(fitting));
}

function together(candidates: readonly Candidate[]): number {
  return candidates.reduce((bits, { readings }) => bits | readings, 0);
}

/** Jaccard index of the tokens of two contents. */
function sharedPart(a: readonly LabelledSpan[], b: readonly LabelledSpan[]): number {
  const length = (spans: readonly LabelledSpan[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const x of a)
    for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return common / (length(a) + length(b) - common);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
