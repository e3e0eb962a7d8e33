import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../model/article.js';

/** A record below the cache's folder, whole or half written. */
const RECORD = /^[\da-f]{2}[\\/](?<key>[\da-f]{64})\.json(?:\.new)?$/;

/**
 * Records kept on disk between the stages of a build and from one build to the next, one file each, named by
 * a key over everything the record depends on. A file is its checksum, a line feed and the record as JSON:
 * one that was cut off or damaged is not a record.
 */
export class RecordCache {
  readonly #folder: string;
  /** Records found whole by this run: looking once is enough. */
  readonly #whole = new Set<string>();

  constructor(folder: string) {
    this.#folder = path.join(folder, 'records');
    mkdirSync(this.#folder, { recursive: true });
  }

  get(key: string): Article | null {
    try {
      const text = readFileSync(this.#file(key), 'utf8');
      const json = text.slice(65);
      if (!this.#whole.has(key) && text.slice(0, 64) !== checksum(json)) return null;
      this.#whole.add(key);
      return JSON.parse(json) as Article;
    } catch {
      return null;
    }
  }

  put(key: string, article: Article): void {
    const json = JSON.stringify(article);
    const file = this.#file(key);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${checksum(json)}\n${json}`);
    renameSync(`${file}.new`, file);
  }

  /** Deletes every record whose key is not among those given; what is no record stays. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const file of readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })) {
      const key = RECORD.exec(file)?.groups?.['key'];
      if (key !== undefined && !keys.has(key)) rmSync(path.join(this.#folder, file));
    }
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}

function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The name of a record that was made elsewhere: what it says itself. No seed read here ever has it. */
export function receivedKey(article: Article): string {
  return checksum(`received ${checksum(JSON.stringify(article))}`);
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
  return checksum([checksum(fingerprint), ...parts].join(''));
}
