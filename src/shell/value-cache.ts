import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** How values of one kind lie on the disk. */
export interface Codec<T> {
  extension: string;
  encode: (value: T) => Uint8Array;
  /** @throws what bytes are no value. */
  decode: (bytes: Buffer) => T;
}

/** As JSON, which other programs can read. */
export function json<T>(): Codec<T> {
  return {
    extension: 'json',
    encode: (value) => Buffer.from(JSON.stringify(value)),
    decode: (bytes) => JSON.parse(bytes.toString()) as T,
  };
}

/** As V8 writes values for itself: faster, and typed arrays stay what they are. */
export function binary<T>(): Codec<T> {
  return {
    extension: 'v8',
    encode: (value) => serialize(value),
    decode: (bytes) => deserialize(bytes) as T,
  };
}

/** Characters of the checksum and of the line feed behind it. */
const HEAD = 65;

/**
 * Values kept on disk from one build to the next, one file each, named by a key over everything the value depends on.
 * A file is its checksum, a line feed and the value: one that was cut off or damaged is no value.
 */
export class ValueCache<T> {
  readonly #folder: string;
  readonly #codec: Codec<T>;
  /** Values found whole by this run: looking once is enough. */
  readonly #whole = new Set<string>();

  constructor(folder: string, codec: Codec<T>) {
    this.#folder = folder;
    this.#codec = codec;
    mkdirSync(this.#folder, { recursive: true });
  }

  get(key: string): T | null {
    try {
      const bytes = readFileSync(this.#file(key));
      const value = bytes.subarray(HEAD);
      if (!this.#whole.has(key) && bytes.toString('latin1', 0, HEAD - 1) !== checksum(value))
        return null;
      this.#whole.add(key);
      return this.#codec.decode(value);
    } catch {
      return null;
    }
  }

  put(key: string, value: T): void {
    const bytes = this.#codec.encode(value);
    const file = this.#file(key);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${checksum(bytes)}\n`), bytes]));
    renameSync(`${file}.new`, file);
  }

  /** Deletes every value whose key is not among those given; what is no value stays. */
  keepOnly(keys: ReadonlySet<string>): void {
    const ours = new RegExp(
      `^[\\da-f]{2}[\\\\/](?<key>[\\da-f]{64})\\.${this.#codec.extension}(?:\\.new)?$`,
    );
    for (const file of readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })) {
      const key = ours.exec(file)?.groups?.['key'];
      if (key !== undefined && !keys.has(key)) rmSync(path.join(this.#folder, file));
    }
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key}.${this.#codec.extension}`);
  }
}

/** SHA-256, as lower-case hexadecimal digits. */
function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file by its path and what is in it. */
export interface KeyedFile {
  path: string;
  bytes: Uint8Array;
}

/** The name of a record: everything it depends on, the corrections of its sidecar among it. */
export function recordKey(
  fingerprint: string,
  seed: KeyedFile,
  sidecar: KeyedFile | null = null,
): string {
  // Sums have one length, so that no two lists of parts are the same bytes.
  const parts = [seed, ...(sidecar === null ? [] : [sidecar])].flatMap(({ path: name, bytes }) => [
    checksum(name),
    checksum(bytes),
  ]);
  return keyOf(fingerprint, ...parts);
}

/** The name of what is made from something by a program of this fingerprint. */
export function keyOf(fingerprint: string, ...sums: readonly string[]): string {
  return checksum([checksum(fingerprint), ...sums].join(''));
}

/** The name of a record that was made elsewhere, by what it says itself. No seed read here ever has it. */
export function receivedKey(record: object): string {
  return keyOf('received', checksum(JSON.stringify(record)));
}
