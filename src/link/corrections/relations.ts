import type { RelationCorrection } from '../../model/correction.js';
import type { Same } from '../claims/clusters.js';
import type { StatementList } from '../claims/statements.js';
import { corrected, type BareRelation } from '../relations/index.js';
import type { Misfit } from './index.js';

/** What pairs of statements were found to be, before clusters are made of them. */
export interface Compared {
  same: Same[];
  opposed: BareRelation[];
  /** Pairs that differ, as {@link pairOf} writes them: they do not say the same, whatever third is like both. */
  apart: ReadonlySet<string>;
}

/** The pairs without the relations a person rejected, and with those a person added. */
export function withCorrectedPairs(
  { same, opposed, apart: differing }: Compared,
  entries: readonly RelationCorrection[],
  statements: StatementList,
): Compared & { misfits: Misfit[]; areApart: (a: number, b: number) => boolean } {
  const places = new Map(
    entries.length === 0
      ? []
      : Array.from({ length: statements.length }, (_, place) => [statements.at(place)!.id, place]),
  );
  const misfits: Misfit[] = [];
  const [rejected, agreed] = [new Set<string>(), new Set<string>()];
  const result = { same: [...same], opposed: [...opposed] };
  for (const entry of entries) {
    const [one, two] = 'reject' in entry ? entry.reject : entry.between;
    const [a, b] = [places.get(one), places.get(two)];
    if (a === undefined || b === undefined) {
      const missing = a === undefined ? one : two;
      misfits.push({ file: 'archive.overrides.yml', reason: `there is no claim “${missing}”` });
    } else if ('reject' in entry) rejected.add(pairOf(a, b));
    else if (entry.add === 'agrees') {
      result.same.push([a, b, 1]);
      agreed.add(pairOf(a, b));
    } else
      result.opposed.push(
        corrected(entry.add, statements.at(a)!, statements.at(b)!, {
          who: entry.who,
          why: entry.why,
        }),
      );
  }
  const isRejected = (a: number, b: number) => rejected.has(pairOf(a, b));
  const areApart = (a: number, b: number) =>
    isRejected(a, b) || (differing.has(pairOf(a, b)) && !agreed.has(pairOf(a, b)));
  return {
    same: result.same.filter(([a, b]) => !areApart(a, b)),
    opposed: result.opposed.filter(
      ({ members, corrected: byHand }) =>
        byHand !== undefined ||
        rejected.size === 0 ||
        !anyPair(members, (one, two) => isRejected(places.get(one)!, places.get(two)!)),
    ),
    apart: differing,
    misfits,
    areApart,
  };
}

function anyPair(members: readonly string[], test: (one: string, two: string) => boolean): boolean {
  return members.some((one, n) => members.slice(0, n).some((two) => test(one, two)));
}

/** Two statements, as indices, whichever comes first. */
export function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
