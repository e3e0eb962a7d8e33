import type { Site } from '../model/site.js';
import { checksum } from './checksum.js';
import type { LookNotes } from './page-notes.js';

/**
 * What was looked at in the last build, and whether it is still as it was. What pages and files were made from is noted
 * as numbers of looks; a look is compared once, however many have had it.
 */
export class Looks {
  readonly #site: Site;
  readonly #before: LookNotes;
  /** Of each look of the last build: 0 not compared yet, 1 the same, 2 another. */
  readonly #states: Uint8Array;
  /** False where the program, the settings or a page written by hand is another: nothing is as it was. */
  readonly #isSameProgram: boolean;
  readonly #program: string;
  readonly #numbers = new Map<string, number>();
  readonly #prints: string[] = [];
  /** Hashes of values that were asked for, by name. */
  readonly #known = new Map<string, string>();
  /** Numbers of this build by those of the last one, and of the site. */
  readonly #ofBefore: number[] = [];
  readonly #ofSite: number[] = [];

  /** @param code a hash of the program that makes views and files. */
  constructor(site: Site, code: string, notes: LookNotes | null) {
    this.#site = site;
    this.#program = checksum(`${code}${site.fixed}`);
    this.#before = notes ?? { program: '', names: [], prints: [] };
    this.#isSameProgram = notes?.program === this.#program;
    this.#states = new Uint8Array(this.#before.names.length);
  }

  /** True where everything that was looked at in the last build has the value it had. */
  areSame(seen: Uint32Array): boolean {
    return this.#isSameProgram && seen.every((look) => this.#isSame(look));
  }

  /** Numbers of the last build as those of this one. */
  kept(seen: Uint32Array): Uint32Array {
    return seen.map((look) => (this.#ofBefore[look] ??= this.#numberOf(this.#before.names[look]!)));
  }

  /** Numbers of the site as those of this build. */
  taken(seen: Uint32Array): Uint32Array {
    return seen.map((look) => (this.#ofSite[look] ??= this.#numberOf(this.#site.looks[look]!)));
  }

  notes(): LookNotes {
    return { program: this.#program, names: [...this.#numbers.keys()], prints: this.#prints };
  }

  #isSame(look: number): boolean {
    if (this.#states[look] === 0) {
      const isSame = this.#printOf(this.#before.names[look]!) === this.#before.prints[look];
      this.#states[look] = isSame ? 1 : 2;
    }
    return this.#states[look] === 1;
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#prints.length);
    return this.#prints.push(this.#printOf(name)) - 1;
  }

  /** Half of a SHA-256 is enough to tell two values apart. */
  #printOf(name: string): string {
    const known = this.#known.get(name) ?? checksum(this.#site.valueOf(name)).slice(0, 32);
    this.#known.set(name, known);
    return known;
  }
}
