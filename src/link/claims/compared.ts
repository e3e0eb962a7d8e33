import { pairOf, type Compared } from '../corrections/relations.js';
import { contrast, differenceBetween, type BareRelation } from '../relations/index.js';
import type { Found } from '../relations/rule.js';
import { candidatePairs } from './candidates.js';
import type { Same } from './clusters.js';
import { confirmedSameness } from './confirmed.js';
import { firstsAsTheyWere, type PairsBefore } from './pairs-before.js';
import type { Statement } from './statement.js';
import type { Statements } from './statements.js';
import { twinsOf, type Twins } from './twins.js';

/** What a linking leaves of its comparing pairs of statements, which are known by their places. */
export interface KeptPairs {
  /** Of each statement the first of its twins, itself where it has none. */
  firsts: Uint32Array;
  /** Keys that more firsts have than are paired by one. */
  full: Uint32Array;
  /** Two that say the same, and the key by which their firsts met: three places each in one row. */
  same: Uint32Array;
  scores: Float64Array;
  /** Two firsts of which one stands against the other, and their key. */
  opposed: Uint32Array;
  found: Found[];
}

/** Two statements that say the same, and the key by which their firsts met; 0 for twins. */
interface SameByKey {
  one: number;
  other: number;
  key: number;
  score: number;
}

/** Two firsts that differ, and how: with their twins one relation. */
interface Opposed {
  one: number;
  other: number;
  key: number;
  found: Found;
  relation: BareRelation;
}

/**
 * Looks at every pair worth it once: the pairs that say the same, and the relations of those that differ. Where most
 * articles were there before, pairs are looked at of which one was not, or has not the twins it had; all else is as it was.
 */
export function compared(
  statements: Statements,
  before: PairsBefore | null = null,
  most?: number,
): { compared: Compared; kept: KeptPairs } {
  const twins = twinsOf(statements, statements.rows.hashes);
  const firsts = firstsOf(statements.length, twins);
  const known = before && firstsAsTheyWere(before, twins);
  const pairs = candidatePairs(
    statements.rows,
    twins.firsts,
    before && {
      isFresh: (index) => known![twins.firsts[index]!] === 0,
      full: before.kept.full,
    },
    most,
  );
  const looked = new Looked(statements, twins);
  if (known !== null && !pairs.isWhole) looked.takeOver(before!, known, firsts);
  for (const first of twins.firsts)
    if (known === null || pairs.isWhole || known[first] === 0) looked.atTwins(first);
  for (const [one, two, key] of pairs.pairs())
    looked.at(twins.firsts[one]!, twins.firsts[two]!, key);
  return looked.all(firsts, pairs.full.keys);
}

function firstsOf(length: number, { firsts, of }: Twins): Uint32Array {
  const all = Uint32Array.from({ length }, (_, place) => place);
  for (const first of firsts) for (const twin of of(first)) all[twin] = first;
  return all;
}

/** What was found between statements so far. */
class Looked {
  readonly #same: SameByKey[] = [];
  readonly #opposed: Opposed[] = [];
  readonly #statements: Statements;
  readonly #twins: Twins;

  constructor(statements: Statements, twins: Twins) {
    this.#statements = statements;
    this.#twins = twins;
  }

  /** What was found before of statements that are as they were. */
  takeOver({ kept, now }: PairsBefore, known: Uint8Array, firsts: Uint32Array): void {
    const isKnown = (place: number) => place >= 0 && known[firsts[place]!] === 1;
    kept.scores.forEach((score, n) => {
      const [one, other] = [now[kept.same[3 * n]!]!, now[kept.same[3 * n + 1]!]!];
      if (isKnown(one) && isKnown(other))
        this.#same.push({ one, other, key: kept.same[3 * n + 2]!, score });
    });
    kept.found.forEach((found, n) => {
      const [one, other] = [now[kept.opposed[3 * n]!]!, now[kept.opposed[3 * n + 1]!]!];
      if (isKnown(one) && isKnown(other)) this.#oppose(one, other, kept.opposed[3 * n + 2]!, found);
    });
  }

  /** A first beside its own twins. */
  atTwins(first: number): void {
    for (const other of this.#twins.of(first).slice(1)) this.#add(first, other, 0);
  }

  /** Two firsts, each standing for its twins. */
  at(one: number, two: number, key: number): void {
    if (!this.#statements.canMeet(one, two)) return;
    const found = differenceBetween(this.#of(one), this.#of(two));
    const isOpposed = found !== null && this.#oppose(one, two, key, found);
    if (isOpposed && found.type !== 'framing') return;
    const [here, there] = [this.#twins.of(one), this.#twins.of(two)];
    for (const other of there) this.#add(one, other, key);
    for (const other of here.slice(1)) this.#add(other, two, key);
  }

  /** All in one order, whichever was found now and whichever before. */
  all(firsts: Uint32Array, full: Uint32Array): { compared: Compared; kept: KeptPairs } {
    const first = (place: number) => firsts[place]!;
    this.#same.sort(
      (a, b) =>
        Number(first(a.one) !== first(a.other)) - Number(first(b.one) !== first(b.other)) ||
        first(a.one) - first(b.one) ||
        a.key - b.key ||
        first(a.other) - first(b.other),
    );
    this.#opposed.sort((a, b) => a.one - b.one || a.key - b.key || a.other - b.other);
    const same = this.#same.map(({ one, other, score }): Same => [one, other, score]);
    const apart = new Set<string>();
    for (const { one, other, found } of this.#opposed) {
      if (found.type === 'framing') continue;
      for (const a of this.#twins.of(one))
        for (const b of this.#twins.of(other)) apart.add(pairOf(a, b));
    }
    const opposed = this.#opposed.map(({ relation }) => relation);
    return {
      compared: { same, opposed, apart },
      kept: { firsts, full, ...this.#rows() },
    };
  }

  /** False where both stand for copies of one text alone, which do not disagree. */
  #oppose(one: number, other: number, key: number, found: Found): boolean {
    const [here, there] = [one, other].map((first) => this.#twins.of(first).map(this.#of));
    const relation = contrast(found, here!, there!);
    if (relation === null) return false;
    this.#opposed.push({ one, other, key, found, relation });
    return true;
  }

  #add(one: number, other: number, key: number): void {
    if (!this.#statements.canMeet(one, other)) return;
    const score = confirmedSameness(this.#of(one), this.#of(other));
    if (score !== null) this.#same.push({ one, other, key, score });
  }

  readonly #of = (place: number): Statement => this.#statements.at(place)!;

  #rows(): Omit<KeptPairs, 'firsts' | 'full'> {
    const row = ({ one, other, key }: { one: number; other: number; key: number }) => [
      one,
      other,
      key,
    ];
    return {
      same: Uint32Array.from(this.#same.flatMap(row)),
      scores: Float64Array.from(this.#same, ({ score }) => score),
      opposed: Uint32Array.from(this.#opposed.flatMap(row)),
      found: this.#opposed.map(({ found }) => found),
    };
  }
}
