import type { ArticleEntry } from '../model/archive.js';
import type { Edition } from './edition.js';
import { once, piece } from './piece.js';

/** The list of articles, and the place of each in it. */
export interface Listing {
  articles: readonly ArticleEntry[];
  place: ReadonlyMap<string, number>;
}

/**
 * The order in which articles are listed: newest first. What was worked out is no date: articles that state none
 * stand at the end, whatever window they are given.
 */
export const listingOf = once(listed);

/** Ids of the articles before and after in the list; undefined at its ends. */
export const neighbouring = piece('neighbours', (edition, id) => {
  const { articles, place } = listingOf(edition);
  const at = place.get(id) ?? 0;
  return { earlier: articles[at + 1]?.id, later: articles[at - 1]?.id };
});

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
