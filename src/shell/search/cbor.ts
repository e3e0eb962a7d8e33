/** What Pagefind's files hold: numbers, text and lists (CBOR, RFC 8949, major types 0, 1, 3 and 4). */
export type Cbor = number | string | Cbor[];

/** Reads one value. @throws Error where anything else stands there. */
export function fromCbor(bytes: Buffer): Cbor {
  const reader = new Reader(bytes);
  const value = reader.value();
  if (!reader.isAtEnd()) throw new Error('there is more than one value');
  return value;
}

class Reader {
  #at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(): Cbor {
    const first = this.#number(1);
    const [type, rest] = [first >> 5, first & 31];
    const argument = rest < 24 ? rest : this.#number(this.#size(rest));
    if (type === 0) return argument;
    if (type === 1) return -1 - argument;
    if (type === 4) return this.#list(argument);
    if (type !== 3) throw new Error(`a value of type ${type}`);
    const text = this.#bytes.toString('utf8', this.#at, this.#at + argument);
    this.#at += argument;
    return text;
  }

  #list(length: number): Cbor[] {
    const list: Cbor[] = [];
    for (let i = 0; i < length; i++) list.push(this.value());
    return list;
  }

  #size(rest: number): number {
    if (rest > 26) throw new Error(`a length of kind ${rest}`);
    return 2 ** (rest - 24);
  }

  #number(size: number): number {
    const value =
      size === 1 ? this.#bytes.readUInt8(this.#at) : this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }
}

/** Writes a value, every number in its shortest form. */
export function toCbor(value: Cbor): Buffer {
  const writer = new Writer();
  writer.value(value);
  return writer.bytes();
}

class Writer {
  #bytes = Buffer.allocUnsafe(2 ** 16);
  #at = 0;

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#at);
  }

  value(value: Cbor): void {
    if (typeof value === 'number') this.#head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
    else if (typeof value === 'string') this.#text(value);
    else {
      this.#head(4, value.length);
      for (const one of value) this.value(one);
    }
  }

  #text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(3, length);
    this.#room(length);
    this.#at += this.#bytes.write(text, this.#at);
  }

  #head(type: number, argument: number): void {
    this.#room(5);
    if (argument < 24) {
      this.#bytes[this.#at++] = (type << 5) | argument;
      return;
    }
    const size = argument < 2 ** 8 ? 1 : argument < 2 ** 16 ? 2 : 4;
    this.#bytes[this.#at++] = (type << 5) | (24 + Math.log2(size));
    this.#at = this.#bytes.writeUIntBE(argument, this.#at, size);
  }

  #room(wanted: number): void {
    if (this.#at + wanted <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#at + wanted));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
