import type { Cluster } from '../../model/archive.js';
import type { Digest } from '../../model/digest.js';
import type { Relation, RelationType } from '../../model/relation.js';
import { originsOf } from '../claims/origins.js';
import type { Statement } from '../claims/statement.js';
import type { Statements } from '../claims/statements.js';
import { restOf } from '../digest/packing.js';
import { byCodePoint } from '../order.js';
import { conditional } from './conditional.js';
import { dates } from './dates.js';
import { degree } from './degree.js';
import { existence } from './existence.js';
import { exposure } from './exposure.js';
import { framing } from './framing.js';
import { gathered } from './gathered.js';
import { numbers } from './numbers.js';
import { polarity } from './polarity.js';
import { scope } from './scope.js';
import { relationId } from './relation-id.js';
import type { Found, PairRule } from './rule.js';

/** Rules over two claims of different articles; the first that knows decides. */
const PAIR_RULES: readonly PairRule[] = [
  existence,
  exposure,
  polarity,
  numbers,
  dates,
  conditional,
  scope,
  degree,
  framing,
];

/** A relation before its evidence, which only the records hold, is put in. */
export type BareRelation = Omit<Relation, 'evidence'>;

/** All relations of the archive: claims that differ, claims that agree, and slips of a source. */
export function relationsOf(
  digests: readonly Digest[],
  statements: Statements,
  opposed: readonly BareRelation[],
  clusters: readonly Cluster[],
): BareRelation[] {
  const relations = [
    ...gathered(withoutCovered(eachOnce(opposed)), clusters, statements),
    ...clusters.map((cluster) => agreement(cluster)),
    ...digests.flatMap((digest, place) => slips(digest, () => statements.of(place))),
  ];
  return eachOnce(relations).sort((a, b) => byCodePoint(a.id, b.id));
}

/** The same difference of the same claims is one relation, whichever of two rules found it; the surer reason stands. */
function eachOnce(relations: readonly BareRelation[]): BareRelation[] {
  const byId = new Map<string, BareRelation>();
  for (const one of relations) {
    const known = byId.get(one.id);
    if (known === undefined || known.confidence < one.confidence) byId.set(one.id, one);
  }
  return [...byId.values()];
}

/**
 * Without contradictions of two claims that stand in one of these and their twins: of one pair two rules may know, and
 * where a third article has one of the claims word for word, the ids differ.
 */
function withoutCovered(relations: readonly BareRelation[]): BareRelation[] {
  const pairs = (one: BareRelation) =>
    one.sides?.[0].flatMap((a) => one.sides![1].map((b) => [a, b].sort(byCodePoint).join(' '))) ??
    [];
  const isOpen = ({ type, corrected }: BareRelation) =>
    type === 'contradicts' && corrected === undefined;
  const many = relations.filter((one) => isOpen(one) && one.members.length > 2);
  const covered = new Set(many.flatMap(pairs));
  if (covered.size === 0) return [...relations];
  const isCovered = (one: BareRelation) =>
    isOpen(one) && one.members.length === 2 && pairs(one).every((pair) => covered.has(pair));
  return relations.filter((one) => !isCovered(one));
}

/** How two statements stand against one another: what the first rule finds that knows. */
export function differenceBetween(a: Statement, b: Statement): Found | null {
  for (const rule of PAIR_RULES) {
    const found = rule(a, b);
    if (found !== null) return found;
  }
  return null;
}

/**
 * What was found between two statements, as a relation of them and their twins in other articles. Null where all rest on
 * one article: copies of one text do not disagree.
 */
export function contrast(
  found: Found,
  one: readonly Statement[],
  other: readonly Statement[],
): BareRelation | null {
  const against = (side: readonly Statement[], those: readonly Statement[]) =>
    side.filter((one) => those.some(({ rests }) => rests.article !== one.rests.article));
  const [here, there] = [against(one, other), against(other, one)];
  return here.length === 0 ? null : relationOf(found, here, there);
}

/** What was found, as a relation of the claims of two sides. */
export function relationOf(
  found: Found,
  here: readonly Statement[],
  there: readonly Statement[],
): BareRelation {
  const [one, two] = [here, there].map((side) => side.map(({ id }) => id));
  const members = [...one!, ...two!];
  return {
    id: relationId(found.type, members),
    ...found,
    members,
    sides: found.type === 'framing' ? null : [one!, two!],
    ...originsOf([...here, ...there].map(({ rests }) => rests)),
  };
}

/** A relation a person put in. */
export function corrected(
  type: RelationType,
  a: Statement,
  b: Statement,
  by: { who: string; why: string },
): BareRelation {
  return {
    id: relationId(type, [a.id, b.id]),
    type,
    members: [a.id, b.id],
    sides: type === 'framing' ? null : [[a.id], [b.id]],
    ...originsOf([a.rests, b.rests]),
    why: `${by.why} (put in by ${by.who})`,
    confidence: 1,
    corrected: by,
  };
}

function agreement({ members, origins, independentOrigins }: Cluster): BareRelation {
  return {
    id: relationId('agrees', members),
    type: 'agrees',
    members,
    sides: null,
    origins,
    independentOrigins,
    why: 'these say the same thing in the same or other words',
    confidence: 0.7,
  };
}

/** A slip stands against the article's own other words. */
function slips(digest: Digest, said: () => Statement[]): BareRelation[] {
  const { conflicts } = restOf(digest);
  if (conflicts.length === 0) return [];
  const byId = new Map(said().map((statement) => [statement.id, statement]));
  return conflicts.flatMap(({ claim, opposite, words, against }) => {
    const statement = byId.get(claim ?? '');
    if (statement === undefined) return [];
    const other = byId.get(opposite ?? '');
    const members = [statement, ...(other === undefined || other === statement ? [] : [other])];
    return [
      {
        id: relationId('source-error', [statement.id]),
        type: 'source-error' as const,
        members: members.map((member) => member.id),
        sides: [
          [statement.id],
          members.slice(1).map((member) => member.id),
        ] satisfies Relation['sides'],
        ...originsOf(members.map(({ chain }) => ({ article: digest.id, chain }))),
        why: `“${words}” stands against “${against[0] ?? ''}” in the same article; the words are kept as they are`,
        confidence: 0.7,
      },
    ];
  });
}
