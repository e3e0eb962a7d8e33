import { articleCard, type ArticleCard } from '../../cards/article-card.js';
import type { Edition } from '../../edition.js';
import { shortened } from '../../frame.js';

/** The articles before and after in the order of time. */
export interface Neighbours {
  earlier: ArticleCard | null;
  later: ArticleCard | null;
}

export function neighboursOf(edition: Edition, id: string): Neighbours {
  const { catalog } = edition;
  const rank = catalog.rank(id);
  const card = (at: number) => {
    const entry = catalog.articles[at];
    if (entry === undefined) return null;
    const found = articleCard(edition, entry.id);
    return { ...found, title: shortened(found.title, 90) };
  };
  return { earlier: card(rank + 1), later: card(rank - 1) };
}
