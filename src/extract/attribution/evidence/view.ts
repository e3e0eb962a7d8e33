import type { Candidate } from '../candidates.js';
import { cueKey, type CueLexicon } from '../cue-lexicon.js';
import type { LabelledSpan } from '../labels.js';
import type { Labelling } from '../label-text.js';
import type { Scene } from '../scene.js';
import { Posteriors } from './posteriors.js';
import { RANK } from './tags.js';

/** What the evidence about the candidates of a text is taken from. */
export interface Ground {
  readonly scene: Scene;
  readonly posteriors: Posteriors;
  readonly lexicon: CueLexicon;
  readonly candidates: readonly Candidate[];
  /** Candidates by the tokens of their cues. */
  readonly byCue: ReadonlyMap<number, readonly Candidate[]>;
}

/** Lays the ground for looking at the candidates of a text. */
export function groundOf(
  { scene, marginals }: Labelling,
  candidates: readonly Candidate[],
  lexicon: CueLexicon,
): Ground {
  const byCue = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const { start, end } = candidate.linked.cue;
    for (let t = start; t < end; t++) {
      const there = byCue.get(t);
      if (there === undefined) byCue.set(t, [candidate]);
      else there.push(candidate);
    }
  }
  const posteriors = new Posteriors(marginals, scene.analysis.tokens.count);
  return { scene, posteriors, lexicon, candidates, byCue };
}

/** One candidate, and what several pieces of evidence about it ask for. */
export interface View {
  readonly ground: Ground;
  readonly candidate: Candidate;
  readonly cue: LabelledSpan;
  readonly source: LabelledSpan | null;
  readonly content: readonly LabelledSpan[];
  /** The longest part of the content. */
  readonly main: LabelledSpan;
  /** Token of the cue that is in a cue most often, and how often it is (-1: unknown). */
  readonly head: number;
  readonly headShare: number;
  /** First token of the cue's sentence and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

export function viewOf(ground: Ground, candidate: Candidate): View {
  const { cue, source, content } = candidate.linked;
  const { sentences, sentenceOf } = ground.scene.analysis;
  const sentence = sentenceOf[cue.start]!;
  return {
    ground,
    candidate,
    cue,
    source,
    content,
    main: content.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a)),
    ...headOf(ground, cue),
    from: sentences.first[sentence]!,
    to: sentences.first[sentence + 1]!,
  };
}

function headOf({ scene, lexicon }: Ground, cue: LabelledSpan): Pick<View, 'head' | 'headShare'> {
  let head = cue.start;
  let headShare = -1;
  for (let t = cue.start; t < cue.end; t++) {
    const share = shareOf(scene, lexicon, t);
    if (share > headShare) [head, headShare] = [t, share];
  }
  return { head, headShare };
}

/** How often the word at a token is part of a cue (0–1), or -1 where that is not known. */
export function shareOf({ lemma, analysis }: Scene, lexicon: CueLexicon, t: number): number {
  return t < analysis.tokens.count ? lexicon.probability(cueKey(lemma[t]!, analysis.pos[t]!)) : -1;
}

/** Rank of the tag of a token; -1 beyond the ends of the text. */
export function rankAt({ scene }: Ground, t: number): number {
  const { pos, tokens } = scene.analysis;
  return t >= 0 && t < tokens.count ? RANK[pos[t]!]! : -1;
}

/** The entry of a token in one of the scene's lists; -1 beyond the ends of the text. */
export function entryAt(values: Uint8Array, t: number): number {
  return t >= 0 && t < values.length ? values[t]! : -1;
}

/** Whether two spans share a token; two that are not there do, too. */
export function touch(a: LabelledSpan | null, b: LabelledSpan | null): boolean {
  return a === null || b === null ? a === b : a.start < b.end && b.start < a.end;
}
