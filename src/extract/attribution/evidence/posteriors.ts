import { ATTRIBUTION_LABELS, Label } from '../labels.js';

const WIDTH = ATTRIBUTION_LABELS.length;
/** Probabilities below this say no more than that something is most unlikely. */
const FLOOR = 1e-4;

/** Posteriors of a text's tokens; 0 beyond its ends. */
export class Posteriors {
  constructor(
    private readonly marginals: Float64Array,
    private readonly count: number,
  ) {}

  /** P(label y at token t). */
  of(t: number, label: number): number {
    return t >= 0 && t < this.count ? this.marginals[t * WIDTH + label]! : 0;
  }

  /** P(token t is part of a cue). */
  cue(t: number): number {
    return this.of(t, Label.Cue) + this.of(t, Label.Cue + 1);
  }

  /** P(token t is part of a source). */
  source(t: number): number {
    return this.sum(t, Label.SourceAhead);
  }

  /** P(token t is part of a content). */
  content(t: number): number {
    return this.sum(t, Label.ContentAhead);
  }

  private sum(t: number, first: number): number {
    return (
      this.of(t, first) + this.of(t, first + 1) + this.of(t, first + 2) + this.of(t, first + 3)
    );
  }
}

/** Logarithm of a probability, at least that of one in ten thousand. */
export function logOf(probability: number): number {
  return Math.log(Math.max(probability, FLOOR));
}
