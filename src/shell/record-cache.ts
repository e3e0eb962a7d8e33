import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../model/article.js';

/**
 * Records kept on disk between the stages of a build and from one build to the next, one file each, named by
 * a key over everything the record depends on. A file is its checksum, a line feed and the record as JSON:
 * one that was cut off or damaged is not a record.
 */
export class RecordCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = path.join(folder, 'records');
    mkdirSync(this.#folder, { recursive: true });
  }

  get(key: string): Article | null {
    try {
      const text = readFileSync(this.#file(key), 'utf8');
      const json = text.slice(65);
      return text.slice(0, 64) === checksum(json) ? (JSON.parse(json) as Article) : null;
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

  /** Deletes every record whose key is not among those given. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const group of readdirSync(this.#folder)) {
      const folder = path.join(this.#folder, group);
      for (const name of readdirSync(folder)) {
        if (!keys.has(name.replace(/\.json(?:\.new)?$/, ''))) rmSync(path.join(folder, name));
      }
    }
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The name of a record: everything it depends on. */
export function recordKey(fingerprint: string, file: string, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(fingerprint)
    .update('\0')
    .update(file)
    .update('\0')
    .update(bytes)
    .digest('hex');
}
