import type { Lattice } from './lattice.js';

/**
 * Token posteriors by the forward–backward algorithm (Rabiner 1989), in probabilities scaled at each
 * position instead of logarithms: three times faster, and safe because scores are shifted by their maximum.
 * One object serves many lattices of the same width; its arrays are valid until the next {@link run}.
 */
export class ForwardBackward {
  /** P(label y at t): `marginals[t * width + y]`. */
  marginals = new Float64Array(0);
  /** Scaled forward and backward messages, and exp(scores) shifted; same layout. */
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  local = new Float64Array(0);
  /** exp(transitions) of the last lattice; of a lattice without them, of the classes that it uses alone. */
  edges: Float64Array = new Float64Array(0);
  private own: Float64Array = new Float64Array(0);
  private filled = new Uint8Array(0);

  /** Computes all messages of a lattice of at least one position. */
  run(lattice: Lattice): void {
    this.reserve(lattice);
    this.exponentiate(lattice);
    this.forward(lattice);
    this.backward(lattice);
    this.combine(lattice);
  }

  private reserve({ width, length, transitions, edges }: Lattice): void {
    const cells = width * length;
    if (this.alpha.length < cells) {
      this.marginals = new Float64Array(cells * 2);
      this.alpha = new Float64Array(cells * 2);
      this.beta = new Float64Array(cells * 2);
      this.local = new Float64Array(cells * 2);
    }
    this.edges = edges ?? this.own;
    if (edges !== null || this.own.length === transitions.length) return;
    this.edges = this.own = new Float64Array(transitions.length);
    this.filled = new Uint8Array(transitions.length / (width * width));
  }

  private exponentiate(lattice: Lattice): void {
    const { width, length, scores, edges } = lattice;
    this.filled.fill(0);
    for (let t = 0; t < length; t++) {
      const at = t * width;
      let top = -Infinity;
      for (let y = 0; y < width; y++) top = Math.max(top, scores[at + y]!);
      for (let y = 0; y < width; y++) this.local[at + y] = Math.exp(scores[at + y]! - top);
      if (t > 0 && edges === null) this.fillClass(lattice, lattice.classes[t]!);
    }
  }

  private fillClass({ width, transitions }: Lattice, transitionClass: number): void {
    if (this.filled[transitionClass] === 1) return;
    this.filled[transitionClass] = 1;
    const from = transitionClass * width * width;
    for (let i = from; i < from + width * width; i++) this.edges[i] = Math.exp(transitions[i]!);
  }

  private forward({ width, length, classes, initial }: Lattice): void {
    const { alpha, local, edges } = this;
    for (let y = 0; y < width; y++) alpha[y] = Math.exp(initial[y]!) * local[y]!;
    scaleRow(alpha, 0, width);
    for (let t = 1; t < length; t++) {
      const at = t * width;
      let edge = classes[t]! * width * width;
      for (let y = 0; y < width; y++) alpha[at + y] = 0;
      for (let x = 0; x < width; x++) {
        const base = alpha[at - width + x]!;
        for (let y = 0; y < width; y++) alpha[at + y]! += base * edges[edge++]!;
      }
      for (let y = 0; y < width; y++) alpha[at + y]! *= local[at + y]!;
      scaleRow(alpha, at, width);
    }
  }

  private backward({ width, length, classes }: Lattice): void {
    const { beta, local, edges } = this;
    const last = (length - 1) * width;
    for (let y = 0; y < width; y++) beta[last + y] = 1;
    for (let t = length - 2; t >= 0; t--) {
      const at = t * width;
      const next = at + width;
      let edge = classes[t + 1]! * width * width;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let y = 0; y < width; y++) sum += edges[edge++]! * local[next + y]! * beta[next + y]!;
        beta[at + x] = sum;
      }
      scaleRow(beta, at, width);
    }
  }

  private combine({ width, length }: Lattice): void {
    const { alpha, beta, marginals } = this;
    for (let t = 0; t < length; t++) {
      const at = t * width;
      for (let y = 0; y < width; y++) marginals[at + y] = alpha[at + y]! * beta[at + y]!;
      scaleRow(marginals, at, width);
    }
  }
}

/** Makes `width` numbers from `at` on sum to one. */
function scaleRow(row: Float64Array, at: number, width: number): void {
  let sum = 0;
  for (let y = 0; y < width; y++) sum += row[at + y]!;
  const factor = 1 / sum;
  for (let y = 0; y < width; y++) row[at + y]! *= factor;
}
