import type { SiteFile } from '../../model/site.js';
import { entityAt, topicAt, type Bearer } from '../address.js';
import type { Edition } from '../edition.js';
import { peopleOf } from '../views/people.js';
import { sourcesOf } from '../views/sources.js';

/** Topics, people and sources with all that belongs to each. */
export function* vocabularies(edition: Edition): Iterable<SiteFile> {
  const { catalog, shelf } = edition;
  const topics = catalog.topics.map((topic) => ({
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

function row({ shelf }: Edition, entity: Bearer): object {
  const { id, slug, name, aliases, kind, articles, said, about } = entity;
  const roles = entity.roles.map(({ article, role }) => ({
    article,
    role: shelf.guarded(role, [article]),
  }));
  return { id, name, aliases, slug, url: entityAt(entity), kind, roles, articles, said, about };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
