/**
 * Places of a list by the numbers that stand at them, rising: counted first and put in place then, so that there is no
 * object for any of them.
 */
export class Rows {
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  /**
   * @param values whole numbers below `most`.
   * @param isWanted places it is false for are left out.
   */
  constructor(
    values: Uint32Array,
    most: number,
    isWanted: (place: number) => boolean = () => true,
  ) {
    this.#starts = new Uint32Array(most + 1);
    for (let place = 0; place < values.length; place++)
      if (isWanted(place)) this.#starts[values[place]! + 1]!++;
    for (let value = 0; value < most; value++) this.#starts[value + 1]! += this.#starts[value]!;
    this.#places = new Uint32Array(this.#starts[most]!);
    const next = this.#starts.slice();
    for (let place = 0; place < values.length; place++)
      if (isWanted(place)) this.#places[next[values[place]!]!++] = place;
  }

  /** Where a number stands. */
  of(value: number): Uint32Array {
    return this.#places.subarray(this.#starts[value], this.#starts[value + 1]);
  }

  has(value: number): boolean {
    return this.#starts[value] !== this.#starts[value + 1];
  }

  /** The numbers that stand anywhere, rising. */
  *values(): Generator<number> {
    for (let value = 0; value + 1 < this.#starts.length; value++) if (this.has(value)) yield value;
  }
}
