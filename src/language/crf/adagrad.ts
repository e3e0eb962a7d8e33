/**
 * Weights that learn by AdaGrad (Duchi, Hazan & Singer, JMLR 2011): each weight's step shrinks with the
 * root of the squared gradients it has seen, so rare features keep learning when common ones have settled.
 */
export class AdaGrad {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;

  constructor(
    size: number,
    private readonly rate: number,
  ) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1e-2);
  }

  /** Moves weight `i` along a gradient of the log-likelihood. */
  step(i: number, gradient: number): void {
    const square = this.squares[i]! + gradient * gradient;
    this.squares[i] = square;
    this.weights[i]! += (this.rate * gradient) / Math.sqrt(square);
  }

  /** Multiplies all weights, which is what an L2 penalty does to them in one step. */
  shrink(factor: number): void {
    for (let i = 0; i < this.weights.length; i++) this.weights[i]! *= factor;
  }
}
