import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { relationCard, type RelationCard } from '../cards/relation-card.js';
import { spanOfDates } from '../cards/span-of-dates.js';
import { voicesOf, type Voice } from '../cards/voices.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { largestFirst, sortedBy } from '../order.js';
import { ONLY, type PageKind } from '../page-kind.js';
import { topicRow, type TopicRow } from './topics.js';
import { sourceRow, sourcesOf, type SourceRow } from './sources.js';

export interface HomeView extends Frame {
  counts: { value: string; target: string }[];
  dates: string;
  latest: ArticleCard[];
  total: number;
  differ: RelationCard[];
  differTotal: number;
  voices: Voice[];
  topics: TopicRow[];
  topicsTotal: number;
  sources: SourceRow[];
  sourcesTotal: number;
}

/** The front page: what the archive holds and, first of all, where its reports differ. */
export const home: PageKind = {
  ids: () => ONLY,
  path: () => '',
  view: (edition) => view(edition),
};

function view(edition: Edition): HomeView {
  const { catalog, config, disagreements } = edition;
  const { topics } = catalog;
  const sources = sourcesOf(edition);
  const ids = catalog.articles.map(({ id }) => id);
  return {
    ...frame(edition, { path: '', heading: config.title, description: config.description }),
    heading: config.description,
    counts: countsOf(edition),
    dates: spanOfDates(edition, ids),
    latest: ids.slice(0, 8).map((id) => articleCard(edition, id)),
    total: ids.length,
    differ: disagreements.all.slice(0, 4).map((relation) => relationCard(edition, relation)),
    differTotal: disagreements.all.length,
    voices: voicesOf(edition, quotesOf(edition), 10, 'quotations'),
    topics: largestFirst(
      sortedBy(topics, ({ label }) => label),
      ({ articles }) => articles.length,
    )
      .slice(0, 12)
      .map((topic) => topicRow(edition, topic)),
    topicsTotal: topics.length,
    sources: largestFirst(
      sortedBy(sources, ({ name }) => name),
      ({ id, said }) => said.length + catalog.publishedBy(id).length,
    )
      .slice(0, 10)
      .map((source) => sourceRow(edition, source)),
    sourcesTotal: sources.length,
  };
}

function quotesOf({ survey }: Edition): string[] {
  return [...survey.all()].flatMap(({ quotes }) => quotes);
}

function countsOf(edition: Edition): HomeView['counts'] {
  const { catalog, survey, disagreements } = edition;
  const { counts } = edition.t;
  const facts = [...survey.all()];
  const quotes = facts.reduce((sum, one) => sum + one.quotes.length, 0);
  const claims = facts.reduce((sum, one) => sum + one.claims.length, 0);
  const people = catalog.entities.filter(({ kind }) => kind === 'person').length;
  return [
    { value: counts.articles(facts.length), target: 'articles/' },
    { value: counts.sources(sourcesOf(edition).length), target: 'sources/' },
    { value: counts.people(people), target: 'people/' },
    { value: counts.quotations(quotes), target: 'quotes/' },
    { value: counts.claims(claims), target: 'claims/' },
    ...(disagreements.all.length === 0
      ? []
      : [{ value: counts.disagreements(disagreements.all.length), target: 'disagreements/' }]),
  ];
}
