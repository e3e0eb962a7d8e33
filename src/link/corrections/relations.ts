import type { RelationCorrection } from '../../model/correction.js';
import type { Same } from '../claims/clusters.js';
import type { Statement } from '../claims/statement.js';
import { corrected, type BareRelation } from '../relations/index.js';
import type { Misfit } from './index.js';

/** What pairs of statements were found to be, before clusters are made of them. */
export interface Compared {
  same: Same[];
  opposed: BareRelation[];
}

/** The pairs without the relations a person rejected, and with those a person added. */
export function withCorrectedPairs(
  { same, opposed }: Compared,
  entries: readonly RelationCorrection[],
  statements: readonly Statement[],
): Compared & { misfits: Misfit[]; areApart: (a: number, b: number) => boolean } {
  const places = new Map(statements.map(({ id }, index) => [id, index]));
  const misfits: Misfit[] = [];
  const apart = new Set<string>();
  const result: Compared = { same: [...same], opposed: [...opposed] };
  for (const entry of entries) {
    const [one, two] = 'reject' in entry ? entry.reject : entry.between;
    const [a, b] = [places.get(one), places.get(two)];
    if (a === undefined || b === undefined) {
      const missing = a === undefined ? one : two;
      misfits.push({ file: 'archive.overrides.yml', reason: `there is no claim “${missing}”` });
    } else if ('reject' in entry) apart.add(keyOf(a, b));
    else if (entry.add === 'agrees') result.same.push([a, b, 1]);
    else
      result.opposed.push(
        corrected(entry.add, statements[a]!, statements[b]!, { who: entry.who, why: entry.why }),
      );
  }
  const areApart = (a: number, b: number) => apart.has(keyOf(a, b));
  return {
    same: result.same.filter(([a, b]) => !areApart(a, b)),
    opposed: result.opposed.filter(
      ({ members: [one, two], corrected: byHand }) =>
        byHand !== undefined || !areApart(places.get(one!)!, places.get(two!)!),
    ),
    misfits,
    areApart,
  };
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
