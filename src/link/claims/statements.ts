import type { WordWeights } from '../../language/word-weights.js';
import type { Digest, DigestHolder } from '../../model/digest.js';
import { keysIn } from '../digest/packed-names.js';
import { chainsIn, claimAt, glanceAtClaims } from '../digest/packing.js';
import { Glance, type PlacedClaim } from '../digest/packed-claims.js';
import type { TextPool } from '../digest/texts.js';
import type { Copies } from '../duplicates.js';
import type { Entities } from '../entities/index.js';
import { idIn } from '../entities/resolved.js';
import type { NumberList } from '../numbers.js';
import type { Rested } from './origins.js';
import { RowWriter, type ClaimRows } from './rows.js';
import type { Statement } from './statement.js';

/** Statements by their places from 0; an array is one. */
export interface StatementList {
  readonly length: number;
  at: (place: number) => Statement | undefined;
}

/** Rows of an earlier linking, and where in them each article stands as it is; -1 for one that is another. */
export interface RowsBefore {
  rows: ClaimRows;
  was: Int32Array;
}

/** What statements are made from. */
export interface StatementSource {
  digests: readonly Digest[];
  entities: Entities;
  copies: Copies;
  weights: WordWeights;
}

/** So many are kept laid open: those just met are met again, and what stays longer costs memory twice. */
const OPEN = 256;
const OPEN_CHAINS = 64;
/** Every rule but that of things denied asks for so many meanings in common, and so does saying the same. */
const FEWEST_SHARED = 3;

/**
 * All published claims of the archive, names resolved, in the order of the digests. They stay packed, and each is laid
 * open when it is asked for: an archive of ten thousand articles has a quarter of a million.
 */
export class Statements implements StatementList {
  readonly length: number;
  /** What of each is looked at before it is laid open. */
  readonly rows: ClaimRows;
  readonly #digests: readonly Digest[];
  /** Of each statement the place of its digest. */
  readonly #home: Uint32Array;
  /** Of each digest what its keys stand for in the archive. */
  readonly #namesOf: (home: number) => readonly string[];
  /** Place of the digest each is a copy of; its own for one that is none. */
  readonly #original: Uint32Array;
  readonly #open: (Stated | undefined)[] = Array.from({ length: OPEN });
  readonly #chains = new Map<number, DigestHolder[][]>();
  readonly #texts: TextPool;

  constructor(
    { digests, entities, copies, weights }: StatementSource,
    before: RowsBefore | null = null,
  ) {
    this.#digests = digests;
    this.#texts = entities.texts;
    this.#namesOf = namesOnDemand(digests, entities);
    const places = new Map(digests.map(({ id }, place) => [id, place]));
    this.#original = Uint32Array.from(digests, ({ id }) => places.get(copies.get(id) ?? id)!);
    this.rows = rowsOf(digests, weights, this.#namesOf, before);
    this.length = this.rows.length;
    this.#home = new Uint32Array(this.length);
    for (let home = 0; home < digests.length; home++)
      this.#home.fill(home, this.rows.first[home], this.rows.first[home + 1]);
  }

  /**
   * Whether two have so much in common that they can say the same, or stand against one another by any rule: three
   * meanings, or a noun of which one says that there was none.
   */
  canMeet(a: number, b: number): boolean {
    const { rows } = this;
    if (rows.denies(a) || rows.denies(b)) return true;
    const { codes } = rows;
    const [startB, endA, endB] = [rows.termsAt(b), rows.namesAt(a), rows.namesAt(b)];
    let shared = 0;
    for (let i = rows.termsAt(a); i < endA; i++) {
      for (let j = startB; j < endB; j++) {
        if (codes[i] !== codes[j]) continue;
        if (++shared === FEWEST_SHARED) return true;
        break;
      }
    }
    return false;
  }

  at(place: number): Statement | undefined {
    const slot = place % OPEN;
    const known = this.#open[slot];
    if (known?.place === place) return known;
    const home = this.#home[place];
    if (home === undefined) return undefined;
    const digest = this.#digests[home]!;
    const stated = new Stated(claimAt(digest, this.rows.bytes[place]!), {
      place,
      id: digest.atoms[place - this.rows.first[home]!]!,
      digest,
      names: this.#namesOf(home),
      rests: (chainPlace) => this.#restsOn(home, chainPlace),
    });
    this.#open[slot] = stated;
    return stated;
  }

  /** Statements by their ids. */
  named(ids: ReadonlySet<string>): Map<string, Statement> {
    const found = new Map<string, Statement>();
    this.#digests.forEach(({ atoms, claimCount }, home) => {
      for (let n = 0; n < claimCount; n++)
        if (ids.has(atoms[n]!)) found.set(atoms[n]!, this.at(this.rows.first[home]! + n)!);
    });
    return found;
  }

  /** Place of the digest a statement stands in. */
  homeOf(place: number): number {
    return this.#home[place]!;
  }

  /** Those of a digest, by its place. */
  of(home: number): Statement[] {
    const [from, to] = [this.rows.first[home]!, this.rows.first[home + 1]!];
    return Array.from({ length: to - from }, (_, n) => this.at(from + n)!);
  }

  /** Whose word a chain says something rests on: that of a copy is told by the outlet of what it copies. */
  #restsOn(home: number, chainPlace: number): Rested & { own: readonly DigestHolder[] } {
    const original = this.#original[home]!;
    const article = this.#digests[original]!.id;
    const own = this.#chainsOf(home)[chainPlace]!;
    const outermost = original === home ? undefined : this.#voiceOf(original);
    return { article, own, chain: outermost === undefined ? own : [outermost, ...own.slice(1)] };
  }

  /** The outermost holder of its first claim: the outlet itself. */
  #voiceOf(home: number): DigestHolder | undefined {
    if (this.#digests[home]!.claimCount === 0) return undefined;
    const { chainPlace } = claimAt(this.#digests[home]!, this.rows.bytes[this.rows.first[home]!]!);
    return this.#chainsOf(home)[chainPlace]![0];
  }

  #chainsOf(home: number): DigestHolder[][] {
    const known = this.#chains.get(home);
    if (known !== undefined) return known;
    if (this.#chains.size >= OPEN_CHAINS) this.#chains.clear();
    const chains = chainsIn(this.#digests[home]!, this.#namesOf(home), this.#texts);
    this.#chains.set(home, chains);
    return chains;
  }
}

/** Rows of all claims: those of articles that are as they were are copied. */
function rowsOf(
  digests: readonly Digest[],
  weights: WordWeights,
  namesOf: (home: number) => readonly string[],
  before: RowsBefore | null,
): ClaimRows {
  const [writer, glance] = [new RowWriter(weights), new Glance()];
  digests.forEach((digest, home) => {
    const was = before?.was[home] ?? -1;
    if (was >= 0) writer.copy(before!.rows, was);
    else
      glanceAtClaims(digest, glance, (claim, at) =>
        writer.add(claim, resolved(claim.names, namesOf(home)), at),
      );
    writer.endArticle();
  });
  return writer.rows();
}

/** What the keys of each digest stand for, looked up when they are asked for; equal ones are one string. */
function namesOnDemand(
  digests: readonly Digest[],
  entities: Entities,
): (home: number) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  return (home) => {
    const made = known.get(home);
    if (made !== undefined) return made;
    const digest = digests[home]!;
    const names = keysIn(digest, entities.texts).map((key) =>
      idIn(entities.resolved, digest.id, key),
    );
    known.set(home, names);
    return names;
  };
}

interface Standing {
  place: number;
  id: string;
  digest: Digest;
  names: readonly string[];
  rests: (chainPlace: number) => Rested & { own: readonly DigestHolder[] };
}

/** A statement laid open; whom it rests on is looked up when it is asked for. */
class Stated implements Statement {
  readonly place: number;
  readonly id: string;
  readonly article: string;
  readonly outlet: Digest['outlet'];
  readonly entities: string[];
  readonly occasion: Statement['occasion'];
  readonly codes: Statement['codes'];
  readonly terms: Statement['terms'];
  readonly negated: boolean;
  readonly asserted: boolean;
  readonly stance: Statement['stance'];
  readonly target: Statement['target'];
  readonly hedged: boolean;
  readonly conditional: boolean;
  readonly possible: boolean;
  readonly scope: Statement['scope'];
  readonly told: string | null;
  readonly reached: Statement['reached'];
  readonly complement: number;
  readonly denied: Statement['denied'];
  readonly presupposed: Statement['presupposed'];
  readonly quantities: Statement['quantities'];
  readonly tolls: Statement['tolls'];
  readonly past: boolean;
  readonly day: string | null;
  readonly #rests: () => Rested & { own: readonly DigestHolder[] };

  constructor(claim: PlacedClaim, { place, id, digest, names, rests }: Standing) {
    this.place = place;
    this.id = id;
    this.article = digest.id;
    this.outlet = digest.outlet;
    this.entities = resolved(claim.names, names);
    this.occasion = claim.occasion && {
      ...claim.occasion,
      people: resolved(claim.occasion.people, names),
    };
    this.codes = claim.codes;
    this.terms = claim.terms;
    this.negated = claim.negated;
    this.asserted = claim.asserted;
    this.stance = claim.stance;
    this.target = claim.target;
    this.hedged = claim.hedged;
    this.conditional = claim.conditional;
    this.possible = claim.possible;
    this.scope = claim.scope;
    this.told = claim.told;
    this.reached = claim.reached;
    this.complement = claim.complement;
    this.denied = claim.denied;
    this.presupposed = claim.presupposed;
    this.quantities = claim.quantities;
    this.tolls = claim.tolls;
    this.past = claim.past;
    this.day = claim.day;
    this.#rests = () => rests(claim.chainPlace);
  }

  get chain(): DigestHolder[] {
    return [...this.#rests().own];
  }

  get rests(): Rested {
    const { article, chain } = this.#rests();
    return { article, chain };
  }
}

/** What places stand for, each once, in order. */
function resolved(places: NumberList, names: readonly string[]): string[] {
  if (places.length === 0) return NOBODY;
  if (places.length === 1) return [names[places.at(0)!]!];
  const all = new Set<string>();
  for (let n = 0; n < places.length; n++) all.add(names[places.at(n)!]!);
  return [...all].sort();
}

const NOBODY: string[] = [];
