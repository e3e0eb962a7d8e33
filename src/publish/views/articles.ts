import type { ArticleEntry } from '../../model/archive.js';
import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { counted } from '../cards/counts.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { listingOf } from '../listing.js';
import type { PageKind } from '../page-kind.js';
import { chunkOfRow, chunkPath, chunksOf, INDEX, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'articles/';

export interface ArticlesView extends Frame {
  /** Every year of the list, linked to the page and heading it begins on. */
  years: { label: string; target: string }[];
  groups: { label: string; anchor: string; rows: ArticleCard[] }[];
  pager: Pager;
}

/** All articles, newest first; what states no date comes last. */
export const articles: PageKind = {
  ids: ({ catalog }) => chunksOf(catalog.articles.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

function view(edition: Edition, id: string): ArticlesView {
  const all = listingOf(edition).articles;
  const stated = (entry: ArticleEntry) => yearOf(edition, entry);
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: 'Articles',
      description: `${counted(all.length, 'article')}, newest first.`,
    }),
    years: yearsOf(all, stated),
    groups: byYear(edition, rowsOf(all, id), stated),
    pager: pagerOf(BASE, all.length, id, 'time'),
  };
}

const UNKNOWN = 'Date not stated';

function yearOf({ survey }: Edition, { id }: ArticleEntry): string {
  return /\d{4}/.exec(survey.of(id).published ?? '')?.[0] ?? UNKNOWN;
}

function anchorOf(year: string): string {
  return year === UNKNOWN ? 'undated' : `year-${year}`;
}

type YearOf = (entry: ArticleEntry) => string;

function yearsOf(all: readonly ArticleEntry[], stated: YearOf): ArticlesView['years'] {
  const rows = all.map(stated);
  return [...new Set(rows)].map((label) => {
    const page = chunkPath(BASE, chunkOfRow(all.length, rows.indexOf(label))?.id ?? INDEX);
    return { label, target: `${page}#${anchorOf(label)}` };
  });
}

function byYear(
  edition: Edition,
  rows: readonly ArticleEntry[],
  stated: YearOf,
): ArticlesView['groups'] {
  return [...new Set(rows.map(stated))].map((label) => ({
    label,
    anchor: anchorOf(label),
    rows: rows
      .filter((entry) => stated(entry) === label)
      .map((entry) => articleCard(edition, entry.id)),
  }));
}
