/** Whole numbers by their places from 0; an array is one. */
export interface NumberList {
  readonly length: number;
  at: (place: number) => number | undefined;
}

/** A growing list of whole numbers that takes four bytes for each. */
export class Numbers implements NumberList {
  #values: Uint32Array;
  #length = 0;

  constructor(room = 0) {
    this.#values = new Uint32Array(Math.max(16, room));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#widen(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  /** Adds a row of numbers at the end. */
  append(values: Uint32Array): void {
    const length = this.#length + values.length;
    if (length > this.#values.length) this.#widen(length);
    this.#values.set(values, this.#length);
    this.#length = length;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  clear(): void {
    this.#length = 0;
  }

  all(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }

  #widen(least: number): void {
    const wider = new Uint32Array(Math.max(least, this.#values.length * 2));
    wider.set(this.#values);
    this.#values = wider;
  }
}
