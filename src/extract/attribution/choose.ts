import type { Candidate } from './candidates.js';
import type { LabelledSpan } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { Mark, type Scene } from './scene.js';

/**
 * Worth from which a candidate is believed. A little less than half of the F1 that is reached, which is where taking one
 * more is worth its risk (Lipton, Elkan & Narayanaswamy, ECML 2014).
 */
const BELIEVED = 0.3;
/** Somebody says what stands between marks: for such words a doubtful answer is better than none. */
const BELIEVED_OF_QUOTATION = 0.08;
/** So many words between marks are a quotation and no phrase. */
const LONG_QUOTATION = 5;

/** A candidate that was chosen, with its worth. */
export interface Chosen {
  readonly linked: LinkedAttribution;
  readonly worth: number;
}

/**
 * The candidates that are believed: the worthiest first, and of those whose cues share a token only one. A quotation
 * that none of them covers goes to the worthiest that does.
 */
export function chosenOf(
  scene: Scene,
  candidates: readonly Candidate[],
  worth: Float64Array,
): Chosen[] {
  const ranked = candidates
    .map(({ linked }, i) => ({ linked, worth: worth[i]! }))
    .sort((a, b) => b.worth - a.worth);
  const taken = new Uint8Array(scene.analysis.tokens.count);
  const chosen: Chosen[] = [];
  const take = (one: Chosen): void => {
    taken.fill(1, one.linked.cue.start, one.linked.cue.end);
    chosen.push(one);
  };
  const isFree = ({ linked }: Chosen): boolean =>
    !taken.subarray(linked.cue.start, linked.cue.end).includes(1);
  for (const one of ranked) if (one.worth >= BELIEVED && isFree(one)) take(one);
  const said = new Spoken(scene, chosen);
  for (const one of ranked)
    if (one.worth >= BELIEVED_OF_QUOTATION && isFree(one) && said.gains(one.linked)) {
      take(one);
      said.add(one.linked);
    }
  return chosen;
}

/** Which quotations of a text are the words of somebody. */
class Spoken {
  readonly #said: Uint8Array;

  constructor(
    private readonly scene: Scene,
    chosen: readonly Chosen[],
  ) {
    this.#said = new Uint8Array(scene.analysis.tokens.count);
    for (const { linked } of chosen) this.add(linked);
  }

  add({ content }: LinkedAttribution): void {
    for (const { start, end } of content) this.#said.fill(1, start, end);
  }

  /** Whether an attribution covers a long quotation of which most is nobody's yet. */
  gains({ content }: LinkedAttribution): boolean {
    return this.quotationsIn(content).some((q) => {
      const { first, end } = this.scene.quotes;
      const [words, free, covered] = [0, 1, 2].map((what) =>
        this.words(first[q]!, end[q]!, (t) =>
          what === 0 ? true : what === 1 ? this.#said[t] === 0 : isIn(content, t),
        ),
      );
      return words! >= LONG_QUOTATION && free! * 2 > words! && covered! * 2 > words!;
    });
  }

  private quotationsIn(content: readonly LabelledSpan[]): number[] {
    const { quotation } = this.scene.quotes;
    const found = new Set<number>();
    for (const { start, end } of content)
      for (let t = start; t < end; t++) if (quotation[t]! >= 0) found.add(quotation[t]!);
    return [...found];
  }

  private words(from: number, to: number, counts: (t: number) => boolean): number {
    let number = 0;
    for (let t = from; t < to; t++) if (this.scene.mark[t] === Mark.None && counts(t)) number++;
    return number;
  }
}

function isIn(spans: readonly LabelledSpan[], t: number): boolean {
  return spans.some(({ start, end }) => start <= t && t < end);
}
