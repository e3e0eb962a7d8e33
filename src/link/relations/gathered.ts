import type { Cluster } from '../../model/archive.js';
import { originsOf } from '../claims/origins.js';
import type { Statements } from '../claims/statements.js';
import { byCodePoint } from '../order.js';
import type { BareRelation } from './index.js';
import { relationId } from './relation-id.js';

/** Two sides that contradict one another, in one relation or several. */
interface Group {
  relations: BareRelation[];
  sides: readonly [readonly string[], readonly string[]];
}

/**
 * The same relations with those of one statement gathered: what one claim stands against in many articles is one
 * contradiction, with all of them on its other side, and claims of one cluster that stand against the very same stand
 * together. No two meet on opposite sides that did not before.
 */
export function gathered(
  relations: readonly BareRelation[],
  clusters: readonly Cluster[],
  statements: Pick<Statements, 'named'>,
): BareRelation[] {
  const cluster = new Map(
    clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const meaning = (id: string) => cluster.get(id) ?? id;
  const [open, others] = [relations.filter(canBeGathered), relations.filter(isLeft)];
  const ofOne = merged(open.map(groupOf), ([one]) => one.join(' '), 1);
  const ofSame = merged(
    ofOne,
    ([one, other]) => `${[...new Set(one.map(meaning))].join(' ')} ${other.join(' ')}`,
    0,
  );
  const members = new Set(
    ofSame.filter(isMany).flatMap(({ sides: [one, other] }) => [...one, ...other]),
  );
  const rests = statements.named(members);
  const restOf = (id: string) => rests.get(id)!.rests;
  return [
    ...others,
    ...ofSame.map((group) => (isMany(group) ? asOne(group, restOf) : group.relations[0]!)),
  ];
}

function canBeGathered({ type, corrected }: BareRelation): boolean {
  return type === 'contradicts' && corrected === undefined;
}

function isLeft(relation: BareRelation): boolean {
  return !canBeGathered(relation);
}

function isMany({ relations }: Group): boolean {
  return relations.length > 1;
}

function groupOf(relation: BareRelation): Group {
  const [one, other] = relation.sides!.map((side) => [...side].sort(byCodePoint));
  return { relations: [relation], sides: [one!, other!] };
}

/** Groups of one reason and one key, the members of a side put together. */
function merged(
  groups: readonly Group[],
  key: (sides: Group['sides']) => string,
  side: 0 | 1,
): Group[] {
  const known = new Map<string, Group>();
  for (const group of groups) {
    const name = `${group.relations[0]!.why} ${key(group.sides)}`;
    const first = known.get(name);
    if (first === undefined) known.set(name, group);
    else known.set(name, together(first, group, side));
  }
  return [...known.values()];
}

function together(a: Group, b: Group, side: 0 | 1): Group {
  const all = [...new Set([...a.sides[side], ...b.sides[side]])].sort(byCodePoint);
  return {
    relations: [...a.relations, ...b.relations],
    sides: side === 0 ? [all, a.sides[1]] : [a.sides[0], all],
  };
}

/** As sure as the surest of those gathered. */
function asOne(
  { relations, sides }: Group,
  restOf: (id: string) => Parameters<typeof originsOf>[0][number],
): BareRelation {
  const [first] = relations;
  const [one, other] = [[...sides[0]], [...sides[1]]];
  const members = [...one, ...other];
  return {
    ...first!,
    id: relationId(first!.type, members),
    members,
    sides: [one, other],
    ...originsOf(members.map(restOf)),
    confidence: Math.max(...relations.map(({ confidence }) => confidence)),
  };
}
