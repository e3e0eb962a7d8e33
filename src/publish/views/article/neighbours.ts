import { articleCard, type ArticleCard } from '../../cards/article-card.js';
import type { Edition } from '../../edition.js';
import { shortened } from '../../frame.js';
import { isDated, listingOf } from '../../listing.js';

/** An article beside another in the list, and what it is to it. */
export interface Neighbour extends ArticleCard {
  /** "Earlier", "Later"; where one of the two states no date, only the place in the list. */
  relation: string;
}

/** The articles before and after in the list of all articles. */
export interface Neighbours {
  /** "By date", or "In the list" where no order of time is known. */
  name: string;
  earlier: Neighbour | null;
  later: Neighbour | null;
}

export function neighboursOf(edition: Edition, id: string): Neighbours {
  const { articles, place } = listingOf(edition);
  const at = place.get(id) ?? 0;
  const neighbour = (index: number, dated: string, undated: string) => {
    const entry = articles[index];
    if (entry === undefined) return null;
    const card = articleCard(edition, entry.id);
    const known = isDated(edition, id) && isDated(edition, entry.id);
    return { ...card, title: shortened(card.title, 90), relation: known ? dated : undated };
  };
  const { article: words } = edition.t;
  const earlier = neighbour(at + 1, words.earlier, words.nextInList);
  const later = neighbour(at - 1, words.later, words.beforeInList);
  const byDate = [earlier, later].every(
    (one) => one === null || one.relation === words.earlier || one.relation === words.later,
  );
  return { name: byDate ? words.byDate : words.inTheList, earlier, later };
}
