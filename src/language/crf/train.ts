import { AdaGrad } from './adagrad.js';
import type { IndexedCorpus } from './corpus.js';
import { ForwardBackward } from './forward-backward.js';
import type { Lattice } from './lattice.js';
import type { TrainedCrf } from './model.js';
import { seededRandom, shuffle } from './random.js';
import { TransitionLearner } from './transition-learner.js';

/** How to train. Every choice is part of what the weights are reproduced from. */
export interface TrainingOptions {
  readonly labels: readonly string[];
  readonly classCount: number;
  readonly epochs: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Share of a position's features that each visit leaves out (0 … below 1). */
  readonly dropout: number;
  /** Part of each weight that is taken away after each epoch: an L2 penalty. */
  readonly decay: number;
  /** The model is the mean of the weights after this many last epochs. */
  readonly averaged: number;
  readonly seed: number;
  /** Told after each epoch: its number from 1, and the share of positions that were right in passing. */
  readonly onEpoch?: (epoch: number, accuracy: number) => void;
}

/** Gradients smaller than this move nothing worth the time. */
const NEGLIGIBLE = 1e-3;

/**
 * Trains a CRF by stochastic gradient ascent on the log-likelihood, one sequence at a time in seeded random
 * order, with feature dropout. Deterministic: same corpus and options, same weights on the same machine.
 */
export function trainCrf(corpus: IndexedCorpus, options: TrainingOptions): TrainedCrf {
  const learner = new Learner(corpus, options);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const accuracy = learner.epoch();
    if (epoch > options.epochs - options.averaged) learner.remember();
    options.onEpoch?.(epoch, accuracy);
  }
  return learner.model();
}

class Learner {
  private readonly width: number;
  private readonly emission: AdaGrad;
  private readonly transition: TransitionLearner;
  private readonly random: () => number;
  private readonly order: Uint32Array;
  private readonly messages = new ForwardBackward();
  private readonly meanWeights: Float32Array;
  private readonly meanTransitions: Float32Array;
  private readonly meanInitial: Float32Array;
  /** The features that this visit keeps, laid out as in a {@link Sequence}. */
  private kept = new Uint32Array(1 << 16);
  private keptOffsets = new Uint32Array(1 << 12);
  private scores = new Float32Array(1 << 16);

  constructor(
    private readonly corpus: IndexedCorpus,
    private readonly options: TrainingOptions,
  ) {
    this.width = options.labels.length;
    this.emission = new AdaGrad(corpus.rows.size * this.width, options.rate);
    this.transition = new TransitionLearner(this.width, options.classCount, options.rate);
    this.random = seededRandom(options.seed);
    this.order = Uint32Array.from({ length: corpus.starts.length - 1 }, (_, s) => s);
    this.meanWeights = new Float32Array(corpus.rows.size * this.width);
    this.meanTransitions = new Float32Array(this.transition.table.length);
    this.meanInitial = new Float32Array(this.width);
  }

  /** One pass over all sequences; returns the share of positions whose likeliest label was right. */
  epoch(): number {
    shuffle(this.order, this.random);
    let right = 0;
    for (const s of this.order) right += this.visit(s);
    if (this.options.decay > 0) this.emission.shrink(1 - this.options.decay);
    return right / this.corpus.gold.length;
  }

  remember(): void {
    const share = 1 / Math.min(this.options.averaged, this.options.epochs);
    this.transition.refreshAll();
    addScaled(this.meanWeights, this.emission.weights, share);
    addScaled(this.meanTransitions, this.transition.table, share);
    addScaled(this.meanInitial, this.transition.initial.weights, share);
  }

  model(): TrainedCrf {
    return {
      labels: this.options.labels,
      classCount: this.options.classCount,
      ids: this.corpus.rows.ids(),
      weights: this.meanWeights,
      transitions: this.meanTransitions,
      initial: this.meanInitial,
    };
  }

  private visit(s: number): number {
    const from = this.corpus.starts[s]!;
    const length = this.corpus.starts[s + 1]! - from;
    this.reserve(length);
    this.pick(from, length);
    this.score(length);
    const lattice = this.lattice(from, length);
    this.messages.run(lattice);
    this.transition.learn(lattice, this.messages, this.corpus.gold.subarray(from, from + length));
    return this.learnEmissions(from, length);
  }

  private lattice(from: number, length: number): Lattice {
    const classes = this.corpus.classes.subarray(from, from + length);
    for (let t = 1; t < length; t++) this.transition.refresh(classes[t]!);
    return {
      width: this.width,
      length,
      scores: this.scores,
      classes,
      transitions: this.transition.table,
      edges: null,
      initial: this.transition.initial.weights,
      margin: Infinity,
    };
  }

  /** Draws the features of this visit. */
  private pick(from: number, length: number): void {
    const { ids, offsets } = this.corpus;
    const { dropout } = this.options;
    let used = 0;
    for (let t = 0; t < length; t++) {
      for (let f = offsets[from + t]!; f < offsets[from + t + 1]!; f++)
        if (dropout === 0 || this.random() >= dropout) this.kept[used++] = ids[f]!;
      this.keptOffsets[t + 1] = used;
      if (used + (1 << 12) > this.kept.length) this.kept = doubled(this.kept);
    }
  }

  private score(length: number): void {
    const { width, kept, keptOffsets, scores } = this;
    const { weights } = this.emission;
    const boost = 1 / (1 - this.options.dropout);
    for (let t = 0; t < length; t++) {
      const at = t * width;
      for (let y = 0; y < width; y++) scores[at + y] = 0;
      for (let f = keptOffsets[t]!; f < keptOffsets[t + 1]!; f++) {
        const row = kept[f]! * width;
        for (let y = 0; y < width; y++) scores[at + y]! += weights[row + y]! * boost;
      }
    }
  }

  private learnEmissions(from: number, length: number): number {
    const { width, kept, keptOffsets } = this;
    const { marginals } = this.messages;
    const boost = 1 / (1 - this.options.dropout);
    let right = 0;
    for (let t = 0; t < length; t++) {
      const gold = this.corpus.gold[from + t]!;
      if (marginals[t * width + gold]! > 0.5) right++;
      for (let y = 0; y < width; y++) {
        const gradient = (y === gold ? 1 : 0) - marginals[t * width + y]!;
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (let f = keptOffsets[t]!; f < keptOffsets[t + 1]!; f++)
          this.emission.step(kept[f]! * width + y, gradient * boost);
      }
    }
    return right;
  }

  private reserve(length: number): void {
    if (this.keptOffsets.length <= length) this.keptOffsets = new Uint32Array(length * 2);
    if (this.scores.length < length * this.width)
      this.scores = new Float32Array(length * this.width * 2);
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
}

function addScaled(sum: Float32Array, values: Float32Array, factor: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]! * factor;
}
