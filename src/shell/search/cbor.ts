/** What Pagefind's files hold: numbers, text and lists (CBOR, RFC 8949, major types 0, 3 and 4). */
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
    if (type === 4) return Array.from({ length: argument }, () => this.value());
    if (type !== 3) throw new Error(`a value of type ${type}`);
    const text = this.#bytes.toString('utf8', this.#at, this.#at + argument);
    this.#at += argument;
    return text;
  }

  #size(rest: number): number {
    if (rest > 26) throw new Error(`a length of kind ${rest}`);
    return 2 ** (rest - 24);
  }

  #number(size: number): number {
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }
}

/** Writes a value, every number in its shortest form. */
export function toCbor(value: Cbor): Buffer {
  const parts: Buffer[] = [];
  write(value, parts);
  return Buffer.concat(parts);
}

function write(value: Cbor, parts: Buffer[]): void {
  if (typeof value === 'number') parts.push(head(0, value));
  else if (typeof value === 'string') {
    const text = Buffer.from(value);
    parts.push(head(3, text.length), text);
  } else {
    parts.push(head(4, value.length));
    for (const one of value) write(one, parts);
  }
}

function head(type: number, argument: number): Buffer {
  if (argument < 24) return Buffer.of((type << 5) | argument);
  const size = argument < 2 ** 8 ? 1 : argument < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = (type << 5) | (24 + Math.log2(size));
  bytes.writeUIntBE(argument, 1, size);
  return bytes;
}
