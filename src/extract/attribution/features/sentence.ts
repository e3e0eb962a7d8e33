import { feature1, feature2, feature3 } from '../../../language/crf/hash.js';
import type { SequenceBuilder } from '../../../language/crf/sequence.js';
import { LIKELY_BUCKET } from '../cue-lexicon.js';
import { Mark, type Scene } from '../scene.js';
import { at, distanceBucket, type Window } from './window.js';

/** What is the same for all tokens of a sentence. */
export interface SentenceFacts {
  readonly first: number;
  readonly end: number;
  /** Last likely cue within four words of the end, or -1; and whether a comma or mark stands before it. */
  readonly tailCue: number;
  readonly tailComma: number;
  /** How many likely cues (up to 3), whether it has quotation marks, its place in the paragraph. */
  readonly profile: number;
}

/** How far from the sentence's end the cue of a tail such as “…, X told reporters.” may lie. */
const TAIL = 9;

/** Gathers the facts of the sentence of tokens [first, end) in a paragraph. */
export function sentenceFacts(
  { scene, ...paragraph }: Window,
  first: number,
  end: number,
): SentenceFacts {
  const { cue, mark } = scene;
  let cues = 0;
  let quote = 0;
  for (let t = first; t < end; t++) {
    if (cue[t]! >= LIKELY_BUCKET) cues++;
    if (mark[t] === Mark.Quote) quote = 1;
  }
  const place = (first === paragraph.first ? 1 : 0) + (end === paragraph.end ? 2 : 0);
  return {
    first,
    end,
    ...tail(scene, first, end),
    profile: Math.min(cues, 3) * 8 + quote * 4 + place,
  };
}

function tail(
  scene: Scene,
  first: number,
  end: number,
): Pick<SentenceFacts, 'tailCue' | 'tailComma'> {
  const { cue, mark } = scene;
  let tailCue = -1;
  for (let t = end - 1; t >= first && t >= end - TAIL; t--)
    if (tailCue < 0 && cue[t]! >= LIKELY_BUCKET) tailCue = t;
  if (tailCue < 0) return { tailCue, tailComma: -1 };
  for (let t = tailCue - 1; t > first && t > tailCue - 2 * TAIL; t--)
    if (mark[t] === Mark.Comma || mark[t] === Mark.Quote) return { tailCue, tailComma: t };
  return { tailCue, tailComma: -1 };
}

/** Place in the sentence and its clauses, the words these begin with, and the sentence's tail. */
export function addSentence(
  window: Window,
  facts: SentenceFacts,
  t: number,
  out: SequenceBuilder,
): void {
  const { lemma, clause, markAfter, mark, analysis } = window.scene;
  const { pos } = analysis;
  const start = clause[t]!;
  const next = markAfter[t]!;
  const border = start === facts.first ? 0 : mark[start - 1]! + 1;
  out.add(feature2(100, facts.profile, Math.min(t - facts.first, 2)));
  out.add(feature3(101, lemma[start]!, border, Math.min(t - start, 2)));
  out.add(feature3(102, pos[start]!, border, at(pos, start + 1, window)));
  out.add(feature2(103, border, distanceBucket(t - start)));
  out.add(feature3(104, next < facts.end ? mark[next]! : 15, distanceBucket(next - t), border));
  out.add(feature3(105, next < facts.end ? mark[next]! : 15, at(pos, next + 1, window), border));
  out.add(feature3(106, lemma[facts.first]!, at(lemma, facts.first + 1, window), border));
  out.add(feature2(107, lemma[facts.first]!, start === facts.first ? 1 : 0));
  out.add(feature3(108, at(lemma, next + 1, window), next < facts.end ? mark[next]! : 15, 0));
  addTail(window.scene, facts, t, out);
  addVerbs(window.scene, t, out);
}

function addTail(scene: Scene, facts: SentenceFacts, t: number, out: SequenceBuilder): void {
  if (facts.tailCue < 0) return;
  const { lemma, mark, quotes } = scene;
  const { tailCue, tailComma } = facts;
  const side = t < tailComma ? 1 : t === tailComma ? 2 : t < tailCue ? 3 : t === tailCue ? 4 : 5;
  const comma = tailComma < 0 ? 0 : mark[tailComma]!;
  out.add(feature3(110, side, comma, distanceBucket(facts.end - tailCue)));
  out.add(feature3(111, side, lemma[tailCue]!, comma));
  out.add(feature3(112, side, quotes.state[t]!, comma));
  out.add(feature3(113, side, distanceBucket(Math.abs(tailCue - tailComma)), comma));
}

function addVerbs(
  { lemma, cue, verbBefore, verbAfter, analysis }: Scene,
  t: number,
  out: SequenceBuilder,
): void {
  const { pos } = analysis;
  const before = verbBefore[t]!;
  const after = verbAfter[t]!;
  out.add(feature3(120, before < 0 ? 0 : lemma[before]!, pos[t]!, 0));
  out.add(feature3(121, after < 0 ? 0 : lemma[after]!, pos[t]!, 0));
  out.add(feature3(122, before < 0 ? 255 : pos[before]!, pos[t]!, after < 0 ? 255 : pos[after]!));
  out.add(feature3(123, before < 0 ? 0 : cue[before]!, after < 0 ? 0 : cue[after]!, pos[t]!));
  if (after >= 0) out.add(feature2(124, cue[after]!, distanceBucket(after - t)));
  if (before >= 0) out.add(feature2(125, cue[before]!, distanceBucket(t - before)));
}

/** What comes before the paragraph's sentence: the last mark of the text before, and its likely cue. */
export function addBefore(
  { scene, first }: Window,
  facts: SentenceFacts,
  t: number,
  out: SequenceBuilder,
): void {
  const { mark, cueBefore, cue, lemma } = scene;
  const last = facts.first - 1;
  if (last < 0) return;
  const newParagraph = facts.first === first ? 1 : 0;
  const said = cue[last]! >= LIKELY_BUCKET ? last : cueBefore[last]!;
  out.add(feature3(130, mark[last]!, newParagraph, scene.quotes.state[t]!));
  if (said >= 0) out.add(feature3(131, lemma[said]!, newParagraph, scene.quotes.state[t]!));
  out.add(feature1(132, said < 0 ? 0 : 1 + newParagraph));
}
