import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { counted } from '../cards/counts.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'articles/';

export interface ArticlesView extends Frame {
  rows: ArticleCard[];
  pager: Pager;
}

/** All articles, newest first; what has no date comes last. */
export const articles: PageKind = {
  ids: ({ catalog }) => chunksOf(catalog.articles.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

function view(edition: Edition, id: string): ArticlesView {
  const all = edition.catalog.articles;
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: 'Articles',
      description: `${counted(all.length, 'article')}, newest first.`,
    }),
    rows: rowsOf(all, id).map((entry) => articleCard(edition, entry.id)),
    pager: pagerOf(BASE, all.length, id, 'time'),
  };
}
