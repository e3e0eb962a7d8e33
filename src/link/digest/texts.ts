const utf8 = new TextDecoder();
const ASCII = 128;
const ROOM = 1024;

/** A text in UTF-8, from a place among bytes on. Nearly all are short and ASCII, which no decoder is started for. */
export function textAt(bytes: Uint8Array, start: number, length: number): string {
  const part = bytes.subarray(start, start + length);
  for (let i = 0; i < length; i++) if (part[i]! >= ASCII) return utf8.decode(part);
  // In one piece, as a sum of characters would not be.
  return String.fromCharCode.apply(null, part as unknown as number[]);
}

/**
 * The texts of many digests, which are the same names over and over: one that was met is found by its bytes, so that
 * equal ones are one string and no second one is ever made (a hash table with open addressing).
 */
export class TextPool {
  #table = new Int32Array(ROOM).fill(-1);
  #hashes = new Int32Array(ROOM);
  readonly #texts: string[] = [];
  /** Those with other characters than ASCII. */
  readonly #others = new Map<string, string>();

  /** The text in UTF-8 from a place among bytes on. */
  at(bytes: Uint8Array, start: number, length: number): string {
    let hash = length;
    for (let i = start; i < start + length; i++) {
      const byte = bytes[i]!;
      if (byte >= ASCII) return this.#other(textAt(bytes, start, length));
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    hash ^= hash >>> 15;
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    for (let place = this.#table[slot]!; place >= 0; place = this.#table[slot]!) {
      const text = this.#texts[place]!;
      if (this.#hashes[place] === hash && isText(text, bytes, start, length)) return text;
      slot = (slot + 1) & mask;
    }
    const text = textAt(bytes, start, length);
    this.#add(text, hash, slot);
    return text;
  }

  #other(text: string): string {
    const known = this.#others.get(text);
    if (known === undefined) this.#others.set(text, text);
    return known ?? text;
  }

  #add(text: string, hash: number, slot: number): void {
    const place = this.#texts.push(text) - 1;
    this.#hashes[place] = hash;
    this.#table[slot] = place;
    if (2 * this.#texts.length > this.#table.length) this.#widen();
  }

  #widen(): void {
    const room = this.#table.length * 2;
    const hashes = new Int32Array(room);
    hashes.set(this.#hashes.subarray(0, this.#texts.length));
    const table = new Int32Array(room).fill(-1);
    for (let place = 0; place < this.#texts.length; place++) {
      let slot = hashes[place]! & (room - 1);
      while (table[slot]! >= 0) slot = (slot + 1) & (room - 1);
      table[slot] = place;
    }
    this.#hashes = hashes;
    this.#table = table;
  }
}

function isText(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
