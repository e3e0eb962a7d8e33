import { AdaGrad } from './adagrad.js';
import type { ForwardBackward } from './forward-backward.js';
import type { Lattice } from './lattice.js';

/**
 * The transition scores of a CRF while it learns. A class's score is a part shared by all classes plus a
 * part of its own, so that a rare class starts from what is true in general.
 */
export class TransitionLearner {
  /** Scores in the layout of {@link Lattice}; current for a class after {@link refresh}. */
  readonly table: Float32Array;
  readonly initial: AdaGrad;
  private readonly shared: AdaGrad;
  private readonly own: AdaGrad;
  /** Observed minus expected pairs of the sequence at hand, by class. */
  private readonly gradient: Float64Array;
  private readonly touched: Uint8Array;

  constructor(
    private readonly width: number,
    classCount: number,
    rate: number,
  ) {
    const cells = width * width;
    this.table = new Float32Array(classCount * cells);
    this.initial = new AdaGrad(width, rate);
    this.shared = new AdaGrad(cells, rate);
    this.own = new AdaGrad(classCount * cells, rate);
    this.gradient = new Float64Array(classCount * cells);
    this.touched = new Uint8Array(classCount);
  }

  /** Brings the scores of one class up to date. */
  refresh(transitionClass: number): void {
    if (this.touched[transitionClass] === 1) return;
    this.touched[transitionClass] = 1;
    const cells = this.width * this.width;
    const from = transitionClass * cells;
    for (let i = 0; i < cells; i++)
      this.table[from + i] = this.shared.weights[i]! + this.own.weights[from + i]!;
  }

  /** Brings the scores of every class up to date. */
  refreshAll(): void {
    for (let c = 0; c < this.touched.length; c++) this.refresh(c);
    this.touched.fill(0);
  }

  /** One step along the gradient of a sequence's log-likelihood. */
  learn(lattice: Lattice, messages: ForwardBackward, gold: Uint8Array): void {
    for (let y = 0; y < this.width; y++)
      this.initial.step(y, (y === gold[0] ? 1 : 0) - messages.marginals[y]!);
    for (let t = 1; t < lattice.length; t++) this.expect(lattice, messages, gold, t);
    for (let c = 0; c < this.touched.length; c++) if (this.touched[c] === 1) this.apply(c);
    this.touched.fill(0);
  }

  /** Adds what position `t` contributes: the pair that stands there minus the pairs the model expects. */
  private expect(lattice: Lattice, messages: ForwardBackward, gold: Uint8Array, t: number): void {
    const { width, gradient } = this;
    const { alpha, beta, local, edges } = messages;
    const at = t * width;
    const from = lattice.classes[t]! * width * width;
    let total = 0;
    for (let x = 0, edge = from; x < width; x++)
      for (let y = 0; y < width; y++)
        total += alpha[at - width + x]! * edges[edge++]! * local[at + y]! * beta[at + y]!;
    for (let x = 0, edge = from; x < width; x++) {
      const base = alpha[at - width + x]! / total;
      for (let y = 0; y < width; y++, edge++)
        gradient[edge]! -= base * edges[edge]! * local[at + y]! * beta[at + y]!;
    }
    gradient[from + gold[t - 1]! * width + gold[t]!]! += 1;
  }

  private apply(transitionClass: number): void {
    const cells = this.width * this.width;
    const from = transitionClass * cells;
    for (let i = 0; i < cells; i++) {
      const gradient = this.gradient[from + i]!;
      this.gradient[from + i] = 0;
      if (Math.abs(gradient) < 1e-4) continue;
      this.shared.step(i, gradient);
      this.own.step(from + i, gradient);
    }
  }
}
