import type { Digest } from '../model/digest.js';
import { textKey } from './keys.js';

/**
 * The article each claim and quote stands in: a hash table with open addressing over the ids that the digests hold, four
 * bytes a slot, where an object of as many names takes twenty times that.
 */
export class Homes {
  readonly size: number;
  readonly #digests: readonly Digest[];
  /** Of each digest the number of its first claim, those of all numbered through. */
  readonly #first: Uint32Array;
  readonly #table: Int32Array;

  constructor(digests: readonly Digest[]) {
    this.#digests = digests;
    this.#first = new Uint32Array(digests.length + 1);
    digests.forEach(({ atoms }, home) => {
      this.#first[home + 1] = this.#first[home]! + atoms.length;
    });
    const count = this.#first[digests.length]!;
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1))).fill(-1);
    let [number, size] = [0, 0];
    for (const { atoms } of digests) {
      for (const atom of atoms) {
        const slot = this.#slotOf(atom);
        if (this.#table[slot]! < 0) size++;
        this.#table[slot] = number++;
      }
    }
    this.size = size;
  }

  get(atom: string): string | undefined {
    const number = this.#table[this.#slotOf(atom)]!;
    return number < 0 ? undefined : this.#digests[this.#homeOf(number)]!.id;
  }

  /** The slot of an id: its own, or the empty one where it belongs. */
  #slotOf(atom: string): number {
    const mask = this.#table.length - 1;
    let slot = Math.imul(textKey(atom), 0x9e3779b1) & mask;
    for (let number = this.#table[slot]!; number >= 0; number = this.#table[slot]!) {
      const home = this.#homeOf(number);
      if (this.#digests[home]!.atoms[number - this.#first[home]!] === atom) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Place of the digest that has the claim or quote of a number. */
  #homeOf(number: number): number {
    let [low, high] = [0, this.#digests.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#first[middle]! <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
