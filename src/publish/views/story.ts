import type { Story } from '../../model/archive.js';
import { storyAt, topicAt } from '../address.js';
import type { Named } from '../cards/article-card.js';
import { atomCards, type AtomCard } from '../cards/atom-card.js';
import { coverageRows, type CoverageRow } from '../cards/coverage-rows.js';
import { relationCard, type RelationCard } from '../cards/relation-card.js';
import { sectionCard, type SectionCard } from '../cards/section-card.js';
import { spanOfDates } from '../cards/span-of-dates.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { storySections } from '../sections.js';
import { repeatedClaims } from './repeated.js';
import { told, type Told } from '../told.js';

const SHOWN = 12;

export interface StoryView extends Frame {
  facts: string[];
  why: Told | null;
  differ: RelationCard[];
  differTotal: number;
  agree: AtomCard[];
  outlets: CoverageRow[];
  sections: SectionCard[];
  topics: Named[];
}

/** One event in the words of all who report on it. */
export const story: PageKind = {
  ids: ({ catalog }) => catalog.stories.map(({ id }) => id),
  path: ({ catalog }, id) => storyAt(catalog.story(id) ?? { slug: id }),
  view: (edition, id) => view(edition, edition.catalog.story(id)!),
};

function view(edition: Edition, record: Story): StoryView {
  const { catalog, survey, shelf, t } = edition;
  const heading = shelf.guarded(record.label, record.articles);
  const sections = storySections(edition, record);
  const claims = record.articles.flatMap((id) => survey.of(id).claims);
  const quotes = record.articles.flatMap((id) => survey.of(id).quotes);
  const relations = edition.disagreements.among([...claims, ...quotes]);
  const topics = new Set(record.articles.flatMap((id) => catalog.article(id)?.topics ?? []));
  const facts = [t.counts.articles(record.articles.length), spanOfDates(edition, record.articles)];
  return {
    ...frame(edition, {
      path: storyAt(record),
      heading,
      description: `${heading}: ${facts.join(', ')}.`,
      trail: [{ label: t.frame.stories, target: 'stories/' }],
    }),
    facts,
    why: record.why === '' ? null : told(t, shelf.guarded(record.why, record.articles)),
    differ: relations.slice(0, SHOWN).map((relation) => relationCard(edition, relation)),
    differTotal: relations.length,
    agree: atomCards(edition, repeatedClaims(edition, claims).slice(0, SHOWN)),
    outlets: coverageRows(edition, record.articles),
    sections: sections.map((section) => sectionCard(edition, section)),
    topics: [...topics].flatMap((id) => {
      const topic = catalog.topic(id);
      return topic === null ? [] : [{ label: topic.label, target: topicAt(topic) }];
    }),
  };
}
