import { bytesKey } from '../keys.js';
import type { Numbers } from '../numbers.js';
import { textAt, type TextPool } from './texts.js';

/** Numbers of seven bits a byte, the low ones first (LEB128): most of what a digest holds is small. */
const SEVEN = 128;

/** Writes whole numbers and texts as bytes; texts go into a store of their own, where equal ones are one. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  readonly #texts: TextStore;

  constructor(texts: TextStore) {
    this.#texts = texts;
  }

  /** A whole number from 0 up to 2 to the power of 53. */
  number(value: number): void {
    let rest = value;
    for (; rest >= SEVEN; rest = Math.floor(rest / SEVEN)) this.#push((rest % SEVEN) | SEVEN);
    this.#push(rest);
  }

  text(value: string): void {
    const { start, length } = this.#texts.placeOf(value);
    this.number(length);
    this.number(start);
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.number(values.length);
    for (const value of values) write(value);
  }

  /** Whole numbers of which each is near the one before, as those of a sorted list are. */
  row(values: readonly number[]): void {
    let last = 0;
    this.list(values, (value) => {
      const step = value - last;
      this.number(step < 0 ? -2 * step - 1 : 2 * step);
      last = value;
    });
  }

  get length(): number {
    return this.#length;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const wider = new Uint8Array(this.#length * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** The texts of one digest as UTF-8, each once. */
export class TextStore {
  readonly #places = new Map<string, { start: number; length: number }>();
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  placeOf(text: string): { start: number; length: number } {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(text);
    const place = { start: this.#length, length: bytes.length };
    this.#places.set(text, place);
    this.#parts.push(bytes);
    this.#length += bytes.length;
    return place;
  }

  bytes(): Uint8Array {
    return joined(this.#parts);
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Stands for every empty list: nothing that is read is ever changed. */
const NOTHING: never[] = [];

/** Reads what a {@link ByteWriter} wrote, from a place on. */
export class ByteReader {
  at: number;
  readonly #bytes: Uint8Array;
  /** Where the texts begin. */
  readonly #texts: number;
  readonly #pool: TextPool | null;

  /** @param pool gives the texts, where those of many digests are read. */
  constructor(bytes: Uint8Array, at: number, texts: number, pool: TextPool | null = null) {
    this.#bytes = bytes;
    this.at = at;
    this.#texts = texts;
    this.#pool = pool;
  }

  number(): number {
    let byte = this.#bytes[this.at++]!;
    if (byte < SEVEN) return byte;
    let [value, unit] = [byte - SEVEN, SEVEN];
    for (;;) {
      byte = this.#bytes[this.at++]!;
      if (byte < SEVEN) return value + byte * unit;
      value += (byte - SEVEN) * unit;
      unit *= SEVEN;
    }
  }

  text(): string {
    const length = this.number();
    const start = this.#texts + this.number();
    return this.#pool === null
      ? textAt(this.#bytes, start, length)
      : this.#pool.at(this.#bytes, start, length);
  }

  /** Place of a text in the pool. */
  place(pool: TextPool): number {
    const length = this.number();
    return pool.placeAt(this.#bytes, this.#texts + this.number(), length);
  }

  passText(): void {
    this.number();
    this.number();
  }

  /** Passes a text over; a number of 32 bits that is the same for equal ones. */
  textKey(): number {
    const length = this.number();
    const start = this.#texts + this.number();
    return bytesKey(this.#bytes, start, start + length);
  }

  list<T>(read: () => T): T[] {
    const length = this.number();
    if (length === 0) return NOTHING;
    // A list that grows takes room for seventeen.
    const values = new Array<T>(length);
    for (let i = 0; i < length; i++) values[i] = read();
    return values;
  }

  /** A list of numbers, the same without a function for each. */
  numbers(): number[] {
    const length = this.number();
    if (length === 0) return NOTHING;
    const values = new Array<number>(length);
    for (let i = 0; i < length; i++) values[i] = this.number();
    return values;
  }

  /** The same into a list, which is emptied before. */
  fill(into: Numbers): void {
    into.clear();
    for (let left = this.number(); left > 0; left--) into.push(this.number());
  }

  passNumbers(): void {
    for (let left = this.number(); left > 0; left--) this.number();
  }

  row(): number[] {
    const length = this.number();
    if (length === 0) return NOTHING;
    const values = new Array<number>(length);
    let last = 0;
    for (let i = 0; i < length; i++) {
      const step = this.number();
      last += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
      values[i] = last;
    }
    return values;
  }
}
