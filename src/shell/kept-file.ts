import { deserialize, serialize } from 'node:v8';
import { readChecked, writeChecked } from './checked-file.js';

/**
 * One value kept on disk from one build to the next, only to spare work, with a fingerprint of the program that made it.
 * One that another program made, that was cut off or damaged is no value.
 */
export class KeptFile<T extends object> {
  readonly #file: string;
  readonly #fingerprint: string;

  constructor(file: string, fingerprint: string) {
    this.#file = file;
    this.#fingerprint = fingerprint;
  }

  read(): T | null {
    try {
      const bytes = readChecked(this.#file);
      if (bytes === null) return null;
      const { fingerprint, value } = deserialize(bytes) as { fingerprint: string; value: T };
      return fingerprint === this.#fingerprint ? value : null;
    } catch {
      return null;
    }
  }

  write(value: T): void {
    writeChecked(this.#file, serialize({ fingerprint: this.#fingerprint, value }));
  }
}
