import type { ArticleEntry } from '../../model/archive.js';
import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { counted } from '../cards/counts.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkOfRow, chunkPath, chunksOf, INDEX, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'articles/';

export interface ArticlesView extends Frame {
  /** Every year of the list, linked to the page and heading it begins on. */
  years: { label: string; target: string }[];
  groups: { label: string; anchor: string; rows: ArticleCard[] }[];
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
    years: yearsOf(all),
    groups: byYear(edition, rowsOf(all, id)),
    pager: pagerOf(BASE, all.length, id, 'time'),
  };
}

/** Of the stated date, or of the start of the inferred window, which the row then says. */
function yearOf({ date }: ArticleEntry): string {
  return /^\d{4}/.exec(date ?? '')?.[0] ?? UNKNOWN;
}

const UNKNOWN = 'Date not known';

function anchorOf(year: string): string {
  return year === UNKNOWN ? 'undated' : `year-${year}`;
}

function yearsOf(all: readonly ArticleEntry[]): ArticlesView['years'] {
  const years = [...new Set(all.map(yearOf))];
  return years.map((label) => {
    const row = all.findIndex((entry) => yearOf(entry) === label);
    const page = chunkPath(BASE, chunkOfRow(all.length, row)?.id ?? INDEX);
    return { label, target: `${page}#${anchorOf(label)}` };
  });
}

function byYear(edition: Edition, rows: readonly ArticleEntry[]): ArticlesView['groups'] {
  return [...new Set(rows.map(yearOf))].map((label) => ({
    label,
    anchor: anchorOf(label),
    rows: rows
      .filter((entry) => yearOf(entry) === label)
      .map((entry) => articleCard(edition, entry.id)),
  }));
}
