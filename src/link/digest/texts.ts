const utf8 = new TextDecoder();
const ASCII = 128;
const ROOM = 1024;
/** Of FNV-1a. */
const PRIME = 0x01000193;

/** A text in UTF-8, from a place among bytes on. Nearly all are short and ASCII, which no decoder is started for. */
export function textAt(bytes: Uint8Array, start: number, length: number): string {
  const part = bytes.subarray(start, start + length);
  for (let i = 0; i < length; i++) if (part[i]! >= ASCII) return utf8.decode(part);
  // In one piece, as a sum of characters would not be.
  return String.fromCharCode.apply(null, part as unknown as number[]);
}

/**
 * The texts of many digests, which are the same names over and over, each once and known by its place: one that was met is
 * found by its bytes, so that equal ones are one string and no second one is ever made (a hash table with open addressing).
 */
export class TextPool {
  #table = new Int32Array(ROOM).fill(-1);
  #hashes = new Int32Array(ROOM);
  readonly #texts: string[] = [];
  /** Those with other characters than ASCII. */
  readonly #others = new Map<string, number>();

  /** How many texts there are. */
  get size(): number {
    return this.#texts.length;
  }

  text(place: number): string {
    return this.#texts[place]!;
  }

  /** The text in UTF-8 from a place among bytes on. */
  at(bytes: Uint8Array, start: number, length: number): string {
    return this.#texts[this.placeAt(bytes, start, length)]!;
  }

  /** Its place in the pool. */
  placeAt(bytes: Uint8Array, start: number, length: number): number {
    let hash = length;
    for (let i = start; i < start + length; i++) {
      const byte = bytes[i]!;
      if (byte >= ASCII) return this.#other(textAt(bytes, start, length));
      hash = Math.imul(hash ^ byte, PRIME);
    }
    hash ^= hash >>> 15;
    let slot = hash & (this.#table.length - 1);
    for (let place = this.#table[slot]!; place >= 0; place = this.#table[slot]!) {
      if (this.#hashes[place] === hash && isText(this.#texts[place]!, bytes, start, length))
        return place;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    return this.#add(textAt(bytes, start, length), hash, slot);
  }

  /** Place of a text, which is added where it is none of the pool's. */
  placeOf(text: string): number {
    const hash = hashOf(text);
    if (hash === null) return this.#other(text);
    const slot = this.#slotOf(text, hash);
    const known = this.#table[slot]!;
    return known >= 0 ? known : this.#add(text, hash, slot);
  }

  /** The same, -1 for one that is none of the pool's. */
  find(text: string): number {
    const hash = hashOf(text);
    return hash === null ? (this.#others.get(text) ?? -1) : this.#table[this.#slotOf(text, hash)]!;
  }

  /** The slot of an ASCII text: its own, or the empty one where it belongs. */
  #slotOf(text: string, hash: number): number {
    let slot = hash & (this.#table.length - 1);
    for (let place = this.#table[slot]!; place >= 0; place = this.#table[slot]!) {
      if (this.#hashes[place] === hash && this.#texts[place] === text) return slot;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    return slot;
  }

  #other(text: string): number {
    const known = this.#others.get(text);
    if (known !== undefined) return known;
    const place = this.#push(text);
    this.#others.set(text, place);
    return place;
  }

  #add(text: string, hash: number, slot: number): number {
    const place = this.#push(text);
    this.#hashes[place] = hash;
    this.#table[slot] = place;
    if (2 * this.#texts.length > this.#table.length) this.#widen();
    return place;
  }

  /** Every text has a place among the hashes, so that they are found by it. */
  #push(text: string): number {
    const place = this.#texts.push(text) - 1;
    if (place < this.#hashes.length) return place;
    const hashes = new Int32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    return place;
  }

  #widen(): void {
    const room = this.#table.length * 2;
    const table = new Int32Array(room).fill(-1);
    for (const place of this.#table) {
      if (place < 0) continue;
      let slot = this.#hashes[place]! & (room - 1);
      while (table[slot]! >= 0) slot = (slot + 1) & (room - 1);
      table[slot] = place;
    }
    this.#table = table;
  }
}

/** Null for a text with other characters than ASCII. */
function hashOf(text: string): number | null {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII) return null;
    hash = Math.imul(hash ^ code, PRIME);
  }
  return hash ^ (hash >>> 15);
}

function isText(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
