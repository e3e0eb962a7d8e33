import type { Relation, RelationType } from '../../model/relation.js';
import type { Edition } from '../edition.js';
import { atomCards, type AtomCard } from './atom-card.js';
import { comparisonWords } from './certainty.js';
import { originSentence } from './origin-words.js';

/** How claims or quotes stand to one another, with the words of each side. */
export interface RelationCard {
  id: string;
  type: RelationType;
  heading: string;
  why: string;
  /** One list for each side; a single one where nobody stands against anybody. */
  sides: AtomCard[][];
  opposed: boolean;
  origins: string;
  confidence: string;
}

/** Relation types in words, in the order in which a reader should hear of them. */
export const RELATION_WORDS: ReadonlyMap<RelationType, string> = new Map([
  ['contradicts', 'The reports contradict each other'],
  ['differs-in-number', 'The reports differ in a number'],
  ['differs-in-date', 'The reports differ in a date'],
  ['conditional', 'One report attaches a condition'],
  ['differs-in-scope', 'The reports differ in scope'],
  ['differs-in-degree', 'The reports differ in degree'],
  ['tension', 'The reports pull in different directions; both can be true'],
  ['framing', 'The reports use different words for the same thing'],
  ['source-error', 'A source contradicts itself'],
  ['agrees', 'The reports agree'],
]);

/** The short form, for a margin: "contradicted by", "differs in a number". */
export const RELATION_SHORT: Readonly<Record<RelationType, string>> = {
  contradicts: 'Contradicts',
  'differs-in-number': 'Differs in a number from',
  'differs-in-date': 'Differs in a date from',
  conditional: 'With a condition in',
  'differs-in-scope': 'Differs in scope from',
  'differs-in-degree': 'Differs in degree from',
  tension: 'In tension with',
  framing: 'Worded differently in',
  'source-error': 'Against another place of',
  agrees: 'Agrees with',
};

export function relationCard(edition: Edition, relation: Relation): RelationCard {
  const { id, type, sides, members, why, evidence, origins, confidence, corrected } = relation;
  const articles = evidence.map(({ article }) => article);
  return {
    id,
    type,
    heading: RELATION_WORDS.get(type) ?? type,
    why: edition.shelf.guarded(why, articles),
    sides: (sides ?? [members]).map((side) => atomCards(edition, side)),
    opposed: sides !== null,
    origins: originSentence(origins),
    // What a person put there was not compared: who did stands in the reason.
    confidence:
      corrected === undefined ? comparisonWords(confidence) : 'put beside each other by hand',
  };
}

/** Who stands against a member of a relation, or beside it where there are no sides. */
export function othersOf({ sides, members }: Relation, member: string): readonly string[] {
  if (sides === null) return members.filter((one) => one !== member);
  const [one, two] = sides;
  return one.includes(member) ? two : one;
}
