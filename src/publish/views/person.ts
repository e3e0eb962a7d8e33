import { entityAt, type Bearer } from '../address.js';
import { articleCard, outletOf, type Named } from '../cards/article-card.js';
import { correctionWords } from '../cards/correction-words.js';
import { relationCard, type RelationCard } from '../cards/relation-card.js';
import { sectionCard, type SectionCard } from '../cards/section-card.js';
import type { Edition } from '../edition.js';
import { feedIn, frame, type Frame } from '../frame.js';
import { fold } from '../../language/words.js';
import type { PageKind } from '../page-kind.js';
import { entitySections } from '../sections.js';
import { peopleOf } from './people.js';

const SHOWN = 6;

export interface PersonView extends Frame {
  name: string;
  /** Other forms of the name, merged into this one. */
  aliases: string[];
  /** Who merged or split it, and why; empty where nobody did. */
  corrected: string;
  facts: string[];
  /** Each wording of a role with who words it so. */
  roles: { role: string; outlets: Named[] }[];
  differ: RelationCard[];
  differTotal: number;
  sections: SectionCard[];
}

/** One person: what they said, what is said about them, what they are called. */
export const person: PageKind = {
  ids: (edition) => peopleOf(edition).map(({ id }) => id),
  path: ({ catalog }, id) => entityAt(catalog.entity(id)!) ?? '',
  articles: ({ catalog }, id) => catalog.entity(id)!.articles,
  view: (edition, id) => view(edition, edition.catalog.entity(id)!),
};

function view(edition: Edition, entity: Bearer): PersonView {
  const path = entityAt(entity) ?? '';
  const sections = entitySections(edition, entity).filter(
    ({ rows, main }) => main || rows.length > 0,
  );
  const relations = edition.disagreements.among([...entity.said, ...entity.about]);
  const facts = factsOf(edition, entity, sections);
  return {
    ...frame(edition, {
      path,
      heading: entity.name,
      description: `${entity.name}: ${facts.join(', ')}.`,
      trail: [{ label: edition.t.frame.menu.people, target: 'people/' }],
      feed: feedIn(path, entity.name),
    }),
    name: entity.name,
    corrected: correctionWords(entity.corrected, edition.t),
    aliases: entity.aliases.filter((alias) => alias !== entity.name),
    facts,
    roles: rolesOf(edition, entity),
    differ: relations.slice(0, SHOWN).map((relation) => relationCard(edition, relation)),
    differTotal: relations.length,
    sections: sections.map((section) => sectionCard(edition, section)),
  };
}

function factsOf(
  { t: { counts } }: Edition,
  { articles }: Bearer,
  sections: { key: string; rows: readonly string[] }[],
): string[] {
  const rows = (key: string) => sections.find((one) => one.key === key)?.rows.length ?? 0;
  return [
    counts.statementsByThem(rows('said')),
    counts.claimsAboutThem(rows('about')),
    counts.namedIn(articles.length),
  ];
}

/** Wordings that differ in case alone are one. */
export function rolesOf(edition: Edition, { roles }: Bearer): PersonView['roles'] {
  const wordings = new Map<string, { role: string; outlets: Map<string, Named> }>();
  for (const { role, article } of roles) {
    const words = edition.shelf.guarded(role, [article]);
    const wording = wordings.get(fold(words)) ?? { role: words, outlets: new Map<string, Named>() };
    const { target } = articleCard(edition, article);
    const { label } = outletOf(edition, article);
    if (!wording.outlets.has(target)) wording.outlets.set(target, { label, target });
    wordings.set(fold(words), wording);
  }
  return [...wordings.values()].map(({ role, outlets }) => ({
    role,
    outlets: [...outlets.values()],
  }));
}
