import type { ArticleEntry } from '../model/archive.js';
import type { Edition } from './edition.js';

/** The list of articles, and the place of each in it. */
export interface Listing {
  articles: readonly ArticleEntry[];
  place: ReadonlyMap<string, number>;
}

const known = new WeakMap<Edition, Listing>();

/**
 * The order in which articles are listed: newest first. What was worked out is no date: articles that state none
 * stand at the end, whatever window they are given.
 */
export function listingOf(edition: Edition): Listing {
  const found = known.get(edition) ?? listed(edition);
  known.set(edition, found);
  return found;
}

/** True where an article says when it was published. */
export function isDated({ survey }: Edition, article: string): boolean {
  return survey.of(article).published !== null;
}

function listed(edition: Edition): Listing {
  const { articles: all } = edition.catalog;
  const articles = [
    ...all.filter(({ id }) => isDated(edition, id)),
    ...all.filter(({ id }) => !isDated(edition, id)),
  ];
  return { articles, place: new Map(articles.map(({ id }, i) => [id, i])) };
}
