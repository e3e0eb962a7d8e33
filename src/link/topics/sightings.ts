import type { Digest } from '../../model/digest.js';
import { eachPhrase, phraseAt, phraseKeyAt, type ReadPhrase } from '../digest/packed-phrases.js';
import { TextPool } from '../digest/texts.js';
import { Numbers } from '../numbers.js';
import { Rows } from '../rows.js';

/** A phrase of one article, which is known by its place; claims and quotes by their numbers ({@link Atoms}). */
export interface Sighting extends ReadPhrase<number> {
  article: number;
}

/** Room for counting keys, a power of two: what is seen too seldom is not looked at again, and that is nearly all. */
const COUNTED = 2 ** 20;

/**
 * The phrases of articles whose keys at least so many articles have, those of one key at a time: only these are laid open,
 * of the others there are three numbers each.
 */
export function* sightingsOf(
  digests: readonly Digest[],
  atoms: Atoms,
  fewest: number,
): Generator<Sighting[]> {
  const pool = new TextPool();
  const [keys, articles, places] = [new Numbers(), new Numbers(), new Numbers()];
  const isOften = oftenSeen(digests, fewest);
  digests.forEach((digest, article) => {
    eachPhrase(digest, (key, at) => {
      if (!isOften(key)) return;
      keys.push(phraseKeyAt(digest, at, pool));
      articles.push(article);
      places.push(at);
    });
  });
  const byKey = new Rows(keys.all(), pool.size);
  for (const key of byKey.values()) {
    const group = byKey.of(key);
    if (new Set(Array.from(group, (one) => articles.at(one))).size < fewest) continue;
    yield Array.from(group, (one) => {
      const article = articles.at(one);
      const phrase = phraseAt(digests[article]!, places.at(one), pool, atoms.of(article));
      return { article, ...phrase };
    });
  }
}

/** Whether a key is seen so often; one that is seldomer may pass for one that is not. */
function oftenSeen(digests: readonly Digest[], fewest: number): (key: number) => boolean {
  const counts = new Uint16Array(COUNTED);
  for (const digest of digests)
    eachPhrase(digest, (key) => {
      const slot = key & (COUNTED - 1);
      counts[slot] = Math.min(fewest, counts[slot]! + 1);
    });
  return (key) => counts[key & (COUNTED - 1)]! >= fewest;
}

/**
 * Numbers of claims and quotes: those of all digests one after the other, then those that phrases stand in and no digest
 * has, as what is not published.
 */
export class Atoms {
  readonly #digests: readonly Digest[];
  readonly #first: Uint32Array;
  readonly #others = new Map<string, number>();
  readonly #otherIds: string[] = [];

  constructor(digests: readonly Digest[]) {
    this.#digests = digests;
    this.#first = new Uint32Array(digests.length + 1);
    digests.forEach(({ atoms }, article) => {
      this.#first[article + 1] = this.#first[article]! + atoms.length;
    });
  }

  /** All numbers are below. */
  get size(): number {
    return this.#known + this.#otherIds.length;
  }

  /** The numbers of an article's own by their places, and of ids. */
  of(article: number): { at: (place: number) => number; of: (id: string) => number } {
    const first = this.#first[article]!;
    return { at: (place) => first + place, of: (id) => this.#numberOf(id) };
  }

  /** @param article in which it was met. */
  id(atom: number, article: number): string {
    return atom < this.#known
      ? this.#digests[article]!.atoms[atom - this.#first[article]!]!
      : this.#otherIds[atom - this.#known]!;
  }

  /** @param article in which it was met. */
  isClaim(atom: number, article: number): boolean {
    const { claimCount, quoted } = this.#digests[article]!;
    return atom < this.#known && atom - this.#first[article]! < claimCount - quoted;
  }

  get #known(): number {
    return this.#first.at(-1)!;
  }

  #numberOf(id: string): number {
    const known = this.#others.get(id);
    if (known !== undefined) return known;
    const number = this.#known + this.#otherIds.push(id) - 1;
    this.#others.set(id, number);
    return number;
  }
}
