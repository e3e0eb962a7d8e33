import type { Topic } from '../../model/archive.js';
import { topicAt } from '../address.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { byLetter, letterLinks, type LetterGroup, type LetterLink } from '../letters.js';
import { sortedBy } from '../order.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, pagerOf, rowsOf, type Pager } from '../paging.js';
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

/** All topics, A to Z. */
export const topics: PageKind = {
  ids: ({ catalog }) => chunksOf(catalog.topics.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

function view(edition: Edition, id: string): TopicsView {
  const all = sortedBy(edition.catalog.topics, ({ label }) => label);
  const path = chunkPath(BASE, id);
  const description = edition.t.topics.description(edition.t.counts.topics(all.length));
  return {
    ...frame(edition, { path, heading: edition.t.topics.title, description }),
    letters: letterLinks(
      edition,
      BASE,
      all.map(({ label }) => label),
    ),
    groups: byLetter(
      edition,
      rowsOf(all, id).map((one) => topicRow(edition, one)),
      ({ label }) => label,
    ),
    pager: pagerOf(edition, BASE, all.length, id, 'letters'),
  };
}

export function topicRow(edition: Edition, topic: Topic): TopicRow {
  const { t } = edition;
  const { label, description, articles, claims } = topic;
  const counts = [t.counts.articles(articles.length), t.counts.claims(claims.length)].join(', ');
  return { label, target: topicAt(topic), description, counts, parent: parentOf(edition, topic) };
}
