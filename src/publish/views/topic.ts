import type { Topic } from '../../model/archive.js';
import { topicAt } from '../address.js';
import type { Named } from '../cards/article-card.js';
import { atomCards, type AtomCard } from '../cards/atom-card.js';
import { correctionWords } from '../cards/correction-words.js';
import { coverageRows, type CoverageRow } from '../cards/coverage-rows.js';
import { dayGroups, momentsOf, type DayGroup } from '../cards/day-list.js';
import { relationCard, type RelationCard } from '../cards/relation-card.js';
import { sectionCard, type SectionCard } from '../cards/section-card.js';
import { spanOfDates } from '../cards/span-of-dates.js';
import { voicesOf, type Voice } from '../cards/voices.js';
import { timelineChart } from '../charts/timeline.js';
import type { Edition } from '../edition.js';
import { feedIn, frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { topicSections } from '../sections.js';
import { repeatedClaims } from './repeated.js';

/** Disagreements, agreements and days shown on the page of a topic; the whole lists are elsewhere. */
const SHOWN = 6;
const DAYS = 12;

export interface TopicView extends Frame {
  label: string;
  about: string | null;
  /** Who corrected its name or description, and why; empty where nobody did. */
  corrected: string;
  aliases: string[];
  /** The wider topic it stands under, and those that stand under it, where a person says so. */
  parent: Named | null;
  narrower: Named[];
  facts: string[];
  differ: RelationCard[];
  differTotal: number;
  agree: AtomCard[];
  agreeTotal: number;
  chart: string | null;
  days: DayGroup[];
  daysTotal: number;
  voices: Voice[];
  outlets: CoverageRow[];
  sections: SectionCard[];
  related: (Named & { shared: string })[];
}

/** What the archive holds on one matter: counted facts, disagreements, voices, claims, articles. */
export const topic: PageKind = {
  ids: ({ catalog }) => catalog.topics.map(({ id }) => id),
  path: ({ catalog }, id) => topicAt(catalog.topic(id) ?? { slug: id }),
  articles: ({ catalog }, id) => catalog.topic(id)!.articles.map(({ article }) => article),
  view: (edition, id) => view(edition, edition.catalog.topic(id)!),
};

function view(edition: Edition, record: Topic): TopicView {
  const { t } = edition;
  const sections = topicSections(edition, record);
  const articles = sections[0]!.rows;
  const { claims, quotes } = record;
  const relations = edition.disagreements.among([...claims, ...quotes]);
  const repeated = repeatedClaims(edition, claims);
  // An article tells of more than this topic: only what the topic's own claims date belongs to its days.
  const own = new Set([...claims, ...articles]);
  const moments = momentsOf(edition, articles).filter(({ id }) => own.has(id));
  const pick = (kind: string) => moments.filter((one) => one.kind === kind).map(({ edtf }) => edtf);
  const differ = relations.slice(0, SHOWN);
  const agree = repeated.slice(0, SHOWN);
  const above = new Set([...agree, ...differ.flatMap(({ members }) => members)]);
  const facts = factsOf(edition, articles, [...claims, ...quotes]);
  return {
    ...frame(edition, {
      path: topicAt(record),
      heading: record.label,
      description: t.topic.description(record.label, facts.join('; ')),
      trail: [
        { label: t.frame.menu.topics, target: 'topics/' },
        ...[parentOf(edition, record)].flatMap((one) => one ?? []),
      ],
      feed: feedIn(topicAt(record), record.label),
    }),
    label: record.label,
    corrected: correctionWords(record.corrected, t),
    about: record.description,
    aliases: record.aliases,
    parent: parentOf(edition, record),
    narrower: edition.catalog.narrowerThan(record.id).map(named),
    facts,
    differ: differ.map((relation) => relationCard(edition, relation)),
    differTotal: relations.length,
    agree: atomCards(edition, agree),
    agreeTotal: repeated.length,
    chart: timelineChart(pick('event'), pick('report'))?.svg ?? null,
    days: dayGroups(edition, moments.slice(0, DAYS)),
    daysTotal: moments.length,
    voices: voicesOf(edition, [...claims, ...quotes], 8, 'statements'),
    outlets: coverageRows(edition, articles),
    sections: sections.map((section) => sectionCard(edition, section, above)),
    related: relatedTo(edition, record),
  };
}

function factsOf(
  edition: Edition,
  articles: readonly string[],
  atoms: readonly string[],
): string[] {
  const { counts } = edition.t;
  const outlets = new Set(articles.flatMap((id) => edition.survey.of(id).outlet ?? []));
  const people = new Set(
    articles.flatMap((id) => edition.catalog.namedIn(id).filter(({ kind }) => kind === 'person')),
  );
  const dates = spanOfDates(edition, articles);
  return [
    counts.articles(articles.length),
    outlets.size === 0 ? '' : counts.outlets(outlets.size),
    dates,
    counts.people(people.size),
    counts.statements(atoms.filter((id) => edition.survey.place(id)?.shown).length),
  ].filter((fact) => fact !== '');
}

/** The wider topic a person put it under; null where nobody did, or where it is not there any more. */
export function parentOf({ catalog }: Edition, { id, parent }: Topic): Named | null {
  const wider = parent == null || parent === id ? null : catalog.topic(parent);
  return wider === null ? null : named(wider);
}

function named(topic: Topic): Named {
  return { label: topic.label, target: topicAt(topic) };
}

function relatedTo({ catalog, t }: Edition, { related }: Topic): TopicView['related'] {
  return related.flatMap(({ topic: id, shared }) => {
    const other = catalog.topic(id);
    return other === null
      ? []
      : [{ label: other.label, target: topicAt(other), shared: t.counts.sharedArticles(shared) }];
  });
}
