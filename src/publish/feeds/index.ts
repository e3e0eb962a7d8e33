import type { FileUnit, SiteFile } from '../../model/site.js';
import { limits } from '../../model/limits.js';
import { entityAt, rootFrom, topicAt } from '../address.js';
import { DISAGREEMENTS } from '../disagreements.js';
import type { Edition } from '../edition.js';
import { urnOf } from '../identifiers.js';
import { peopleOf } from '../views/people.js';
import { sourcesOf } from '../views/sources.js';
import { atomFeed } from './atom.js';
import { articleEntry, linkFrom, relationEntry, type FeedEntry, type Link } from './entry.js';
import { jsonFeed } from './json-feed.js';

/** All feeds, each in both forms: the newest articles of the site, of a topic, a person, a source; disagreements. */
export function* feeds(edition: Edition): Iterable<FileUnit> {
  const { catalog, config } = edition;
  const all = () => catalog.articles.map(({ id }) => id);
  yield feed('', () => articleFeed(edition, '', config.title, all()));
  for (const topic of catalog.topics) {
    const articles = () => topic.articles.map(({ article }) => article);
    yield feed(topicAt(topic), () => articleFeed(edition, topicAt(topic), topic.label, articles()));
  }
  for (const entity of [...peopleOf(edition), ...sourcesOf(edition)]) {
    const folder = entityAt(entity) ?? '';
    yield feed(folder, () => articleFeed(edition, folder, entity.name, entity.articles));
  }
  yield feed(DISAGREEMENTS, () => disagreementFeed(edition));
}

function feed(folder: string, make: () => Iterable<SiteFile>): FileUnit {
  return { id: `feed\t${folder}`, make: () => [...make()] };
}

function* articleFeed(
  edition: Edition,
  folder: string,
  title: string,
  articles: readonly string[],
): Iterable<SiteFile> {
  const { catalog } = edition;
  const newest = [...new Set(articles)]
    .sort((a, b) => catalog.rank(a) - catalog.rank(b))
    .slice(0, limits.listRows);
  const link = linkFrom(edition, rootFrom(folder));
  yield* bothForms(
    edition,
    folder,
    title,
    newest.map((id) => articleEntry(edition, id, link)),
  );
}

/** Newest first here, whatever their kind: a reader of the feed wants what is new. */
function* disagreementFeed(edition: Edition): Iterable<SiteFile> {
  const link: Link = linkFrom(edition, rootFrom(DISAGREEMENTS));
  const { all } = edition.disagreements;
  const entries = all.map((relation) => relationEntry(edition, relation, link));
  entries.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  const title = edition.t.feeds.whereReportsDiffer(edition.config.title);
  yield* bothForms(edition, DISAGREEMENTS, title, entries.slice(0, limits.listRows));
}

function* bothForms(
  edition: Edition,
  folder: string,
  title: string,
  entries: readonly FeedEntry[],
): Iterable<SiteFile> {
  const { config } = edition;
  const link = linkFrom(edition, rootFrom(folder));
  const head = {
    id: urnOf('feed', config.siteUrl ?? config.title, folder),
    title,
    subtitle: config.description,
    author: config.title,
    page: link(folder),
  };
  yield {
    path: `${folder}feed.xml`,
    content: atomFeed({ ...head, self: link(`${folder}feed.xml`) }, entries),
  };
  yield {
    path: `${folder}feed.json`,
    content: jsonFeed({ ...head, self: link(`${folder}feed.json`) }, entries),
  };
}
