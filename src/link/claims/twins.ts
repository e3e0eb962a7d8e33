import { textKey } from '../blocks.js';
import type { Statement } from './statement.js';
import type { StatementList } from './statements.js';

/** Statements of which some are twins, by their places. */
export interface Twins {
  /** The first of all that are the same, or the only one, in rising order. */
  firsts: Uint32Array;
  /** All that are the same as a first that is not alone, itself in front. */
  of: (first: number) => readonly number[];
}

/**
 * Statements that are the same to the last meaning, as copies of one text have them, the first standing for all. Pairs are
 * looked at between these only, so that a hundred copies cost one comparison and do not crowd out others.
 */
export function twinsOf(statements: StatementList): Twins {
  const { length } = statements;
  const hashes = Int32Array.from({ length }, (_, place) => hashOf(statements.at(place)!));
  const order = Uint32Array.from({ length }, (_, place) => place).sort(
    (a, b) => hashes[a]! - hashes[b]! || a - b,
  );
  const groups = new Map<number, number[]>();
  const isLater = new Uint8Array(length);
  for (let from = 0, to = 0; from < length; from = to) {
    while (to < length && hashes[order[to]!] === hashes[order[from]!]) to++;
    if (to - from > 1) gather(statements, order.subarray(from, to), groups, isLater);
  }
  return {
    firsts: Uint32Array.from(order.sort().filter((place) => isLater[place] === 0)),
    of: (first) => groups.get(first) ?? [first],
  };
}

/** The groups among statements of one hash, which are hardly ever more than one. */
function gather(
  statements: StatementList,
  places: Uint32Array,
  groups: Map<number, number[]>,
  isLater: Uint8Array,
): void {
  const firsts: number[] = [];
  for (const place of places) {
    const statement = statements.at(place)!;
    const first = firsts.find((one) => areTwins(statements.at(one)!, statement));
    if (first === undefined) firsts.push(place);
    else {
      isLater[place] = 1;
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [first, place]);
      else group.push(place);
    }
  }
}

/** Equal for twins, and for hardly anybody else. */
function hashOf({ codes, entities }: Statement): number {
  let hash = codes.length;
  for (const code of codes) hash = Math.imul(hash ^ code, 0x01000193);
  for (const entity of entities) hash = Math.imul(hash ^ textKey(entity), 0x01000193);
  return hash;
}

function areTwins(a: Statement, b: Statement): boolean {
  return (
    a.negated === b.negated &&
    a.asserted === b.asserted &&
    a.stance === b.stance &&
    a.day === b.day &&
    a.told === b.told &&
    a.hedged === b.hedged &&
    a.conditional === b.conditional &&
    a.possible === b.possible &&
    a.scope === b.scope &&
    a.occasion?.event === b.occasion?.event &&
    areEqual(a.occasion?.people ?? [], b.occasion?.people ?? []) &&
    areEqual(a.reached, b.reached) &&
    a.complement === b.complement &&
    areEqual(a.target, b.target) &&
    areEqual(a.codes, b.codes) &&
    areEqual(a.entities, b.entities) &&
    areEqual(a.denied, b.denied) &&
    areEqual(a.presupposed, b.presupposed) &&
    a.quantities.length === b.quantities.length &&
    a.quantities.every(({ value, bound, unit }, i) => {
      const other = b.quantities[i]!;
      return value === other.value && bound === other.bound && unit === other.unit;
    })
  );
}

function areEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
