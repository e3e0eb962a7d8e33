/** A growing list of whole numbers that takes four bytes for each. */
export class Numbers {
  #values: Uint32Array;
  #length = 0;

  constructor(room: number) {
    this.#values = new Uint32Array(Math.max(16, room));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  all(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
