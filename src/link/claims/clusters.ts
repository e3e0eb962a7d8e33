import type { Cluster } from '../../model/archive.js';
import { byCodePoint } from '../order.js';
import { originsOf } from './origins.js';
import type { Statement } from './statement.js';
import type { StatementList } from './statements.js';

/** Two statements that say the same, as indices, and how alike they are (0 to 1). */
export type Same = readonly [a: number, b: number, score: number];

/**
 * Claims that say the same, across articles. A chain of likenesses can join claims that have nothing in common, so
 * a cluster is a centre and the claims that say the same as it: the claim with most in common with all others
 * first, then the same among those left over (star clustering, Aslam, Pelekhov & Rus 2004).
 */
export function clustersOf(
  statements: StatementList,
  same: readonly Same[],
  areApart: (a: number, b: number) => boolean = () => false,
): Cluster[] {
  const neighbours = neighboursOf(same);
  const weight = (index: number) =>
    (neighbours.get(index) ?? []).reduce((sum, [, score]) => sum + score, 0);
  const byWeight = [...neighbours.keys()].map((index) => ({ index, weight: weight(index) }));
  byWeight.sort((a, b) => b.weight - a.weight || a.index - b.index);
  const taken = new Set<number>();
  const clusters: Cluster[] = [];
  for (const { index } of byWeight) {
    if (taken.has(index)) continue;
    const free = (neighbours.get(index) ?? []).filter(([other]) => !taken.has(other));
    if (free.length === 0) continue;
    const members = [index];
    for (const [other] of free)
      if (!members.some((one) => areApart(one, other))) members.push(other);
    if (members.length === 1) continue;
    for (const member of members) taken.add(member);
    clusters.push(clusterOf(members.map((member) => statements.at(member)!)));
  }
  return clusters.sort((a, b) => byCodePoint(a.id, b.id));
}

function neighboursOf(same: readonly Same[]): Map<number, [number, number][]> {
  const neighbours = new Map<number, [number, number][]>();
  const add = (from: number, to: number, score: number) => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [[to, score]]);
    else list.push([to, score]);
  };
  for (const [a, b, score] of same) {
    add(a, b, score);
    add(b, a, score);
  }
  return neighbours;
}

function clusterOf(members: Statement[]): Cluster {
  const ids = members.map(({ id }) => id).sort(byCodePoint);
  const articles = [...new Set(members.map(({ article }) => article))].sort(byCodePoint);
  return { id: ids[0]!, members: ids, articles, ...originsOf(members.map(({ rests }) => rests)) };
}
