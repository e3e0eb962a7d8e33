import { textKey } from '../blocks.js';
import type { Statement } from './statement.js';

/**
 * Statements that are the same to the last meaning, as copies of one text have them: each list is one statement's
 * places in the archive, the first standing for all. Pairs are looked at between these only, so that a hundred copies
 * cost one comparison and do not crowd out others.
 */
export function twinsOf(statements: readonly Statement[]): number[][] {
  const groups: number[][] = [];
  const byHash = new Map<number, number[]>();
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index]!;
    const hash = hashOf(statement);
    const alike = byHash.get(hash);
    const own = alike?.find((group) => areTwins(statements[groups[group]![0]!]!, statement));
    if (own !== undefined) groups[own]!.push(index);
    else {
      groups.push([index]);
      if (alike === undefined) byHash.set(hash, [groups.length - 1]);
      else alike.push(groups.length - 1);
    }
  }
  return groups;
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
