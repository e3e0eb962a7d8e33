import type { Tokens } from '../src/language/tokens.js';
import { Trait, type WordForms } from '../src/language/word-forms.js';
import { tokenSpans } from './gold-labels.js';
import type { Fragments, GoldReading } from './polnear.js';

/** An attribution as stretches of its text, [start, end); no stretches where a part is missing. */
export interface Parts {
  readonly source: Fragments;
  readonly cue: Fragments;
  readonly content: Fragments;
}

/** A part must share at least so much of its tokens with the other's (Jaccard index), as the corpus's scorer asks. */
const ENOUGH = 0.5;

/** The words of source, cue and content, as token numbers; marks are not compared. */
type WordSets = readonly ReadonlySet<number>[];

/** How far the readers of an article agree with an attribution. */
export interface Agreement {
  /** Share of the readers who marked one of which source, cue and content all agree. */
  readonly right: number;
  /** The same, each counting as much as of the three parts is the same words. */
  readonly worth: number;
}

/** What an article's readers marked, for comparing. */
export class Gold {
  readonly #readings: readonly (readonly WordSets[])[];

  constructor(
    private readonly tokens: Tokens,
    private readonly forms: WordForms,
    readings: readonly Pick<GoldReading, 'attributions'>[],
  ) {
    this.#readings = readings.map(({ attributions }) =>
      attributions.map((one) => this.wordsOf(one)),
    );
  }

  /** How far the readers agree with an attribution that was found. */
  agreement(found: Parts): Agreement {
    const own = this.wordsOf(found);
    const best = this.#readings.map((attributions) =>
      Math.max(0, ...attributions.map((gold) => worthOf(own, gold))),
    );
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    return {
      right: best.filter((worth) => worth > 0).length / best.length,
      worth: sum(best) / best.length,
    };
  }

  private wordsOf({ source, cue, content }: Parts): WordSets {
    const isWord = (t: number): boolean => (this.forms.traits[t]! & Trait.Word) !== 0;
    const range = ([start, end]: [number, number]): number[] =>
      Array.from({ length: end - start }, (_, i) => start + i).filter(isWord);
    return [source, cue, content].map(
      (part) => new Set(tokenSpans(this.tokens, part).flatMap(range)),
    );
  }
}

/** Mean overlap of the parts, or 0 where one of them does not agree. */
function worthOf(a: WordSets, b: WordSets): number {
  const overlaps = a.map((set, i) => overlap(set, b[i]!));
  return overlaps.every((share) => share >= ENOUGH)
    ? overlaps.reduce((sum, share) => sum + share, 0) / overlaps.length
    : 0;
}

/** Jaccard index; two empty sets agree. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common / (a.size + b.size - common);
}
