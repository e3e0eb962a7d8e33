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
export function twinsOf(statements: StatementList, hashes: Uint32Array): Twins {
  const groups = new Map<number, number[]>();
  const isLater = new Uint8Array(hashes.length);
  for (const places of ofOneHash(hashes)) gather(statements, places, groups, isLater);
  const firsts = new Uint32Array(isLater.reduce((left, is) => left - is, hashes.length));
  let count = 0;
  isLater.forEach((is, place) => {
    if (is === 0) firsts[count++] = place;
  });
  return { firsts, of: (first) => groups.get(first) ?? [first] };
}

/** Places of the same hash, rising, where there are several: a hash table of places, each linked to the next. */
function* ofOneHash(hashes: Uint32Array): Generator<number[]> {
  const mask = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1)) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(hashes.length).fill(-1);
  for (let place = hashes.length - 1; place >= 0; place--) {
    const hash = hashes[place]!;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (table[slot]! >= 0 && hashes[table[slot]!] !== hash) slot = (slot + 1) & mask;
    next[place] = table[slot]!;
    table[slot] = place;
  }
  for (const first of table) {
    if (first < 0 || next[first]! < 0) continue;
    const places: number[] = [];
    for (let place = first; place >= 0; place = next[place]!) places.push(place);
    yield places;
  }
}

/** The groups among statements of one hash, which are hardly ever more than one. */
function gather(
  statements: StatementList,
  places: readonly number[],
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
