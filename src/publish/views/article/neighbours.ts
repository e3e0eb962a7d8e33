import { articleCard, type ArticleCard } from '../../cards/article-card.js';
import type { Edition } from '../../edition.js';
import { shortened } from '../../frame.js';
import { isDated, neighbouring } from '../../listing.js';

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
  const beside = neighbouring(edition, id);
  const neighbour = (other: string | undefined, dated: string, undated: string) => {
    if (other === undefined) return null;
    const card = articleCard(edition, other);
    const known = isDated(edition, id) && isDated(edition, other);
    return { ...card, title: shortened(card.title, 90), relation: known ? dated : undated };
  };
  const { article: words } = edition.t;
  const earlier = neighbour(beside.earlier, words.earlier, words.nextInList);
  const later = neighbour(beside.later, words.later, words.beforeInList);
  const byDate = [earlier, later].every(
    (one) => one === null || one.relation === words.earlier || one.relation === words.later,
  );
  return { name: byDate ? words.byDate : words.inTheList, earlier, later };
}
