import type { Topic } from '../../model/archive.js';
import { topicAt } from '../address.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { byLetter, lettersPage, type LetterGroup, type LetterLink } from '../letters.js';
import { sortedBy } from '../order.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, leadOf, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';
import type { Named } from '../cards/article-card.js';
import { parentOf } from './topic.js';

const BASE = 'topics/';

export interface TopicRow {
  label: string;
  target: string;
  description: string | null;
  counts: string;
  /** The wider topic it stands under, where a person says so. */
  parent: Named | null;
}

export interface TopicsView extends Frame {
  letters: LetterLink[];
  groups: LetterGroup<TopicRow>[];
  pager: Pager;
}

const listOf = once(({ catalog }) => sortedBy(catalog.topics, ({ label }) => label));

/** What stands on one page of it. */
const pageOf = piece('topics-page', (edition, id) =>
  lettersPage(edition, BASE, listOf(edition), ({ label }) => label, id),
);

/** All topics, A to Z. */
export const topics: PageKind = {
  ids: ({ catalog }) => chunksOf(catalog.topics.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

function view(edition: Edition, id: string): TopicsView {
  const { shown, letters, pager } = pageOf(edition, id);
  const path = chunkPath(BASE, id);
  const description = leadOf(edition, pager, edition.t.topics.title, (total) =>
    edition.t.topics.description(edition.t.counts.topics(total)),
  );
  return {
    ...frame(edition, { path, heading: edition.t.topics.title, description }),
    letters,
    groups: byLetter(
      edition,
      shown.map((one) => topicRow(edition, edition.catalog.topic(one)!)),
      ({ label }) => label,
    ),
    pager,
  };
}

export function topicRow(edition: Edition, topic: Topic): TopicRow {
  const { t } = edition;
  const { label, description, articles, claims } = topic;
  const counts = [t.counts.articles(articles.length), t.counts.claims(claims.length)].join(', ');
  return { label, target: topicAt(topic), description, counts, parent: parentOf(edition, topic) };
}
