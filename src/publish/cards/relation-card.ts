import type { Relation, RelationType } from '../../model/relation.js';
import type { Edition } from '../edition.js';
import { atomCards, type AtomCard } from './atom-card.js';
import { comparisonWords } from './certainty.js';
import { told, type Told } from '../told.js';
import { originSentence } from './origin-words.js';

/** How claims or quotes stand to one another, with the words of each side. */
export interface RelationCard {
  id: string;
  type: RelationType;
  heading: string;
  why: Told | null;
  /** One list for each side; a single one where nobody stands against anybody. */
  sides: AtomCard[][];
  opposed: boolean;
  /** Both sides stand in one article: what the matter is comes first, and there is nothing to count. */
  within: boolean;
  origins: string;
  confidence: string;
}

/** Relation types in the order in which a reader should hear of them. */
export const RELATION_ORDER: readonly RelationType[] = [
  'contradicts',
  'differs-in-number',
  'differs-in-date',
  'conditional',
  'differs-in-scope',
  'differs-in-degree',
  'tension',
  'framing',
  'source-error',
  'agrees',
];

export function relationCard(edition: Edition, relation: Relation): RelationCard {
  const { id, type, sides, members, why, evidence, origins, confidence, corrected } = relation;
  const articles = evidence.map(({ article }) => article);
  return {
    id,
    type,
    heading: edition.t.relation.heading[type],
    why: why === '' ? null : told(edition.t, edition.shelf.guarded(why, articles)),
    sides: (sides ?? [members]).map((side) => atomCards(edition, side)),
    opposed: sides !== null,
    within: type === 'source-error',
    origins: type === 'source-error' ? '' : originSentence(origins, edition.t),
    // What a person put there was not compared: who did stands in the reason.
    confidence:
      corrected === undefined
        ? comparisonWords(confidence, edition.t)
        : edition.t.certainty.comparison.byHand,
  };
}

/** Who stands against a member of a relation, or beside it where there are no sides. */
export function othersOf({ sides, members }: Relation, member: string): readonly string[] {
  if (sides === null) return members.filter((one) => one !== member);
  const [one, two] = sides;
  return one.includes(member) ? two : one;
}
