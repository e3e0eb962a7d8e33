import type { WordWeights } from '../../language/word-weights.js';
import { textKey } from '../keys.js';
import { Numbers, type NumberList } from '../numbers.js';
import { isDenial } from './similarity.js';
import type { Statement } from './statement.js';

/** Of a statement's names so many are looked at. */
const MOST_NAMES = 4;

/**
 * Bits of a shape: whether it says that there was none of something, whether it denies or exposes, how many names it is
 * looked for by, and how many nouns it denies or takes for real. The rest tells how many meanings it has. A statement is
 * part of a sentence, which ends after `limits.sentenceTokens` words at the latest: eleven bits hold as many nouns.
 */
const Shape = { denies: 1, isDenial: 2, names: 4, nouns: 32, terms: 65_536 } as const;

/** What is looked at of a statement before it is laid open. */
export interface RowSource extends Pick<Statement, 'stance'> {
  codes: NumberList;
  terms: NumberList;
  denied: NumberList;
  presupposed: NumberList;
}

/** What a linking keeps of all statements, by article: flat, so that it is read from the disk as it is. */
export interface KeptRows {
  /** Place of the first statement of each article, and one past the last. */
  first: Uint32Array;
  /** Equal for statements that are the same to the last word, and for hardly any others. */
  hashes: Uint32Array;
  /** Where each stands among the bytes of its digest. */
  bytes: Uint32Array;
  shapes: Uint32Array;
  /** Nouns, meanings (the heaviest first) and keys of names of each, one after the other. */
  codes: Uint32Array;
}

/** The same, with where the codes of each statement begin. */
export class ClaimRows implements KeptRows {
  readonly first: Uint32Array;
  readonly hashes: Uint32Array;
  readonly bytes: Uint32Array;
  readonly shapes: Uint32Array;
  readonly codes: Uint32Array;
  readonly #starts: Uint32Array;

  constructor({ first, hashes, bytes, shapes, codes }: KeptRows) {
    this.first = first;
    this.hashes = hashes;
    this.bytes = bytes;
    this.shapes = shapes;
    this.codes = codes;
    this.#starts = new Uint32Array(shapes.length + 1);
    shapes.forEach((shape, place) => {
      this.#starts[place + 1] = this.#starts[place]! + sizeOf(shape);
    });
  }

  /** How many statements there are. */
  get length(): number {
    return this.shapes.length;
  }

  /** It says of something that there was none. */
  denies(place: number): boolean {
    return (this.shapes[place]! & Shape.denies) !== 0;
  }

  /** Any statement of an article denies or exposes something. */
  hasDenial(article: number): boolean {
    for (let place = this.first[article]!; place < this.first[article + 1]!; place++)
      if ((this.shapes[place]! & Shape.isDenial) !== 0) return true;
    return false;
  }

  /** Where the nouns of a statement begin, where its meanings do, its names, and where those end: places in `codes`. */
  nounsAt(place: number): number {
    return this.#starts[place]!;
  }

  termsAt(place: number): number {
    return this.#starts[place]! + nounsOf(this.shapes[place]!);
  }

  namesAt(place: number): number {
    return this.#starts[place + 1]! - namesOf(this.shapes[place]!);
  }

  endOf(place: number): number {
    return this.#starts[place + 1]!;
  }
}

/** Puts rows together, article by article. */
export class RowWriter {
  readonly #weights: WordWeights;
  readonly #first = new Numbers();
  readonly #hashes = new Numbers();
  readonly #bytes = new Numbers();
  readonly #shapes = new Numbers();
  readonly #codes = new Numbers();

  constructor(weights: WordWeights) {
    this.#weights = weights;
    this.#first.push(0);
  }

  /**
   * @param entities whom it names, as the archive knows them.
   * @param at where it stands among the bytes of its digest.
   */
  add(one: RowSource, entities: readonly string[], at: number): void {
    const { terms, denied, presupposed } = one;
    const names = Math.min(entities.length, MOST_NAMES);
    this.#hashes.push(hashOf(one.codes, entities));
    this.#bytes.push(at);
    this.#shapes.push(
      (denied.length > 0 ? Shape.denies : 0) +
        (isDenial(one) ? Shape.isDenial : 0) +
        names * Shape.names +
        (denied.length + presupposed.length) * Shape.nouns +
        terms.length * Shape.terms,
    );
    for (let n = 0; n < denied.length; n++) this.#codes.push(denied.at(n)!);
    for (let n = 0; n < presupposed.length; n++) this.#codes.push(presupposed.at(n)!);
    for (const term of heaviestFirst(terms, this.#weights)) this.#codes.push(term);
    for (let n = 0; n < names; n++) this.#codes.push(textKey(entities[n]!));
  }

  /** All statements of an article as they were. */
  copy(rows: ClaimRows, article: number): void {
    const [from, to] = [rows.first[article]!, rows.first[article + 1]!];
    this.#hashes.append(rows.hashes.subarray(from, to));
    this.#bytes.append(rows.bytes.subarray(from, to));
    this.#shapes.append(rows.shapes.subarray(from, to));
    this.#codes.append(rows.codes.subarray(rows.nounsAt(from), rows.nounsAt(to)));
  }

  /** What comes now is of the next article. */
  endArticle(): void {
    this.#first.push(this.#hashes.length);
  }

  rows(): ClaimRows {
    return new ClaimRows({
      first: this.#first.all(),
      hashes: this.#hashes.all(),
      bytes: this.#bytes.all(),
      shapes: this.#shapes.all(),
      codes: this.#codes.all(),
    });
  }
}

function namesOf(shape: number): number {
  return (shape / Shape.names) & 7;
}

function nounsOf(shape: number): number {
  return (shape / Shape.nouns) & 2047;
}

function sizeOf(shape: number): number {
  return nounsOf(shape) + namesOf(shape) + (shape >>> 16);
}

function heaviestFirst(terms: NumberList, weights: WordWeights): number[] {
  const codes = Array.from({ length: terms.length }, (_, n) => terms.at(n)!);
  return codes.sort((a, b) => weights.of(b) - weights.of(a) || a - b);
}

function hashOf(codes: NumberList, entities: readonly string[]): number {
  let hash = codes.length;
  for (let n = 0; n < codes.length; n++) hash = Math.imul(hash ^ codes.at(n)!, 0x01000193);
  for (const entity of entities) hash = Math.imul(hash ^ textKey(entity), 0x01000193);
  return hash >>> 0;
}
