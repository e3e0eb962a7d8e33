import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readChecked, writeChecked } from './checked-file.js';
import { checksum } from './checksum.js';

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

/**
 * Values kept on disk from one build to the next, one file each, named by a key over everything the value depends on.
 * One that was cut off or damaged is no value.
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
      const bytes = readChecked(this.#file(key), this.#whole.has(key));
      if (bytes === null) return null;
      this.#whole.add(key);
      return this.#codec.decode(bytes);
    } catch {
      return null;
    }
  }

  put(key: string, value: T): void {
    writeChecked(this.#file(key), this.#codec.encode(value));
  }

  /** Deletes every value whose key is not among those given; what is no value stays. */
  keepOnly(keys: ReadonlySet<string>): void {
    const ours = new RegExp(
      `^[\\da-f]{2}[\\\\/](?<key>[\\da-f]{64})\\.${this.#codec.extension}(?:\\.(?:\\d+\\.)?new)?$`,
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
