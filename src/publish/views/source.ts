import { entityAt, type Bearer } from '../address.js';
import { relationCard, type RelationCard } from '../cards/relation-card.js';
import { sectionCard, type SectionCard } from '../cards/section-card.js';
import { spanOfDates } from '../cards/span-of-dates.js';
import type { Edition } from '../edition.js';
import { feedIn, frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { entitySections } from '../sections.js';
import { sourcesOf } from './sources.js';

const SHOWN = 6;

export interface SourceView extends Frame {
  name: string;
  aliases: string[];
  facts: string[];
  /** True where its articles carry a notice that reserves all rights. */
  reserved: boolean;
  differ: RelationCard[];
  differTotal: number;
  sections: SectionCard[];
}

/** One publisher, cited outlet or organisation. */
export const source: PageKind = {
  ids: (edition) => sourcesOf(edition).map(({ id }) => id),
  path: ({ catalog }, id) => entityAt(catalog.entity(id)!) ?? '',
  articles: ({ catalog }, id) => catalog.entity(id)!.articles,
  view: (edition, id) => view(edition, edition.catalog.entity(id)!),
};

function view(edition: Edition, entity: Bearer): SourceView {
  const { t } = edition;
  const path = entityAt(entity) ?? '';
  const sections = entitySections(edition, entity);
  const published = sections[0]!.rows;
  const relations = edition.disagreements.among(atomsOf(edition, entity, published));
  const facts = [
    published.length === 0
      ? ''
      : t.source.published(
          t.counts.articlesPublished(published.length),
          spanOfDates(edition, published),
        ),
    t.counts.statementsRestingOnIt(sections[1]!.rows.length),
  ].filter((fact) => fact !== '');
  return {
    ...frame(edition, {
      path,
      heading: entity.name,
      description: `${entity.name}: ${facts.join('; ')}.`,
      trail: [{ label: t.frame.menu.sources, target: 'sources/' }],
      feed: feedIn(path, entity.name),
    }),
    name: entity.name,
    aliases: entity.aliases.filter((alias) => alias !== entity.name),
    facts,
    reserved: published.some((id) => edition.survey.of(id).reserved),
    differ: relations.slice(0, SHOWN).map((relation) => relationCard(edition, relation)),
    differTotal: relations.length,
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map((one) => sectionCard(edition, one)),
  };
}

/** What rests on a source, and what its own articles say. */
function atomsOf({ survey }: Edition, { said }: Bearer, published: readonly string[]): string[] {
  const own = published.flatMap((id) => [...survey.of(id).claims, ...survey.of(id).quotes]);
  return [...said, ...own];
}
