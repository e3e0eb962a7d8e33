import type { Cluster } from '../../model/archive.js';
import type { Relation } from '../../model/relation.js';
import { claimAt } from '../address.js';
import type { Edition } from '../edition.js';
import { reachWords } from './origin-words.js';

/** The page on which a claim meets other articles or other claims. */
export interface Meeting {
  target: string;
  /** "2 articles, 1 origin"; empty where only a relation, no repetition, leads there. */
  reach: string;
  /** Members of other articles that say the same, a few of them; the page has all. */
  also: readonly string[];
  /** There are others. */
  more: boolean;
}

/** Where a claim meets others; null for one that stands alone, and for quotations, which have no such page. */
export function meetingOf(edition: Edition, claim: string): Meeting | null {
  const id = meetingId(edition, claim);
  if (id === null) return null;
  const cluster = edition.catalog.clusterOf(claim);
  const article = edition.survey.place(claim)?.article;
  const elsewhere = (member: string) => edition.survey.place(member)?.article !== article;
  const others = firstOf(cluster?.members ?? [], elsewhere, NAMED + 1);
  return {
    target: claimAt(id),
    reach: cluster !== null && cluster.articles.length > 1 ? reachWords(cluster, edition.t) : '',
    also: others.slice(0, NAMED),
    more: others.length > NAMED,
  };
}

/** A text of a hundred copies has a hundred of each claim: a note names a few and leads to the rest. */
const NAMED = 5;

function firstOf(
  members: readonly string[],
  isWanted: (member: string) => boolean,
  most: number,
): string[] {
  const found: string[] = [];
  for (const member of members) {
    if (isWanted(member)) found.push(member);
    if (found.length === most) break;
  }
  return found;
}

/** Id of a claim's page, which is that of its cluster where it has one; null where it has no page. */
export function meetingId({ catalog, survey }: Edition, claim: string): string | null {
  if (survey.place(claim)?.kind !== 'claim') return null;
  const cluster = catalog.clusterOf(claim);
  const members = cluster?.members ?? [claim];
  const meets =
    (cluster?.articles.length ?? 0) > 1 ||
    members.some((one) => catalog.relationsOf(one).length > 0);
  return meets ? (cluster?.id ?? claim) : null;
}

/** Members and relations of a claim's page. */
export function meetingParts(
  { catalog }: Edition,
  id: string,
): { cluster: Cluster | null; members: readonly string[]; relations: readonly Relation[] } {
  const cluster = catalog.clusterOf(id);
  const members = cluster?.members ?? [id];
  const relations = [...new Set(members.flatMap((member) => catalog.relationsOf(member)))];
  return { cluster, members, relations };
}
