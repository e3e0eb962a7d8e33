import type { Entity } from '../../model/archive.js';
import type { SiteFile } from '../../model/site.js';
import { entityAt, topicAt } from '../address.js';
import type { Edition } from '../edition.js';
import { peopleOf } from '../views/people.js';
import { sourcesOf } from '../views/sources.js';

/** Topics, people and sources with all that belongs to each. */
export function* vocabularies(edition: Edition): Iterable<SiteFile> {
  const { catalog, shelf } = edition;
  const topics = catalog.archive.topics.map((topic) => ({
    ...topic,
    url: topicAt(topic),
    articles: topic.articles.map(({ article, why }) => ({
      article,
      why: shelf.guarded(why, [article]),
    })),
  }));
  yield { path: 'data/topics.json', content: json({ topics }) };
  yield {
    path: 'data/people.json',
    content: json({ people: peopleOf(edition).map((one) => row(edition, one)) }),
  };
  yield {
    path: 'data/sources.json',
    content: json({ sources: sourcesOf(edition).map((one) => row(edition, one)) }),
  };
}

function row({ shelf }: Edition, entity: Entity): object {
  const { id, name, aliases, members: _, roles, ...rest } = entity;
  return {
    id,
    name,
    aliases,
    url: entityAt(entity),
    ...rest,
    roles: roles.map(({ article, role }) => ({ article, role: shelf.guarded(role, [article]) })),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
