import type { ArticleEntry } from '../../model/archive.js';
import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { edtfWords } from '../cards/date-words.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { listingOf } from '../listing.js';
import type { PageKind } from '../page-kind.js';
import {
  chunkOfRow,
  chunkPath,
  chunksOf,
  INDEX,
  leadOf,
  pagerOf,
  rowsOf,
  type Pager,
} from '../paging.js';
import { piece } from '../piece.js';

const BASE = 'articles/';

export interface ArticlesView extends Frame {
  years: { label: string; target: string; months: { label: string; target: string }[] }[];
  groups: { label: string; anchor: string; rows: ArticleCard[] }[];
  pager: Pager;
}

/** What stands on one page of it. */
const pageOf = piece('articles-page', (edition, id) => {
  const all = listingOf(edition).articles;
  return {
    shown: rowsOf(all, id).map((one) => one.id),
    years: yearsOf(edition, all),
    pager: pagerOf(edition, BASE, all.length, id, 'time'),
  };
});

/** All articles, newest first; what states no date comes last. */
export const articles: PageKind = {
  ids: ({ catalog }) => chunksOf(catalog.articles.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

function view(edition: Edition, id: string): ArticlesView {
  const { t } = edition;
  const { shown, years, pager } = pageOf(edition, id);
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: t.articles.title,
      description: leadOf(edition, pager, t.articles.title, (total) =>
        t.articles.description(t.counts.articles(total)),
      ),
    }),
    years,
    groups: byMonth(edition, shown),
    pager,
  };
}

/** A year or a month that articles stand under; `key` is its EDTF, empty for what states no date. */
interface Period {
  key: string;
  label: string;
  anchor: string;
}

/** A date that can be of two months stands under its year alone. */
function monthOf({ survey, t }: Edition, id: string): Period {
  const published = survey.of(id).published ?? '';
  const months = published.match(/\d{4}(?:-(?:0\d|1[0-2]))?(?![\d:])/g) ?? [];
  const [first] = months;
  if (first === undefined) return { key: '', label: t.articles.undated, anchor: 'undated' };
  const key = months.every((month) => month === first) ? first : first.slice(0, 4);
  return { key, label: edtfWords(key, t), anchor: `m-${key}` };
}

/** Every year with its months, each linked to the page and heading it begins on. */
function yearsOf(edition: Edition, all: readonly ArticleEntry[]): ArticlesView['years'] {
  const years = new Map<string, ArticlesView['years'][number]>();
  const seen = new Set<string>();
  all.forEach((entry, row) => {
    const { key, label, anchor } = monthOf(edition, entry.id);
    if (seen.has(key)) return;
    seen.add(key);
    const page = chunkPath(BASE, chunkOfRow(all.length, row)?.id ?? INDEX);
    const target = `${page}#${anchor}`;
    const year = key === '' ? label : key.slice(0, 4);
    const found = years.get(year) ?? { label: year, target, months: [] };
    years.set(year, found);
    // What is known to a year alone has a heading of its own, which the year leads to.
    if (key.length === 4) found.target = target;
    if (key.length > 4) found.months.push({ label: label.replace(` ${year}`, ''), target });
  });
  return [...years.values()];
}

function byMonth(edition: Edition, rows: readonly string[]): ArticlesView['groups'] {
  const groups = new Map<string, ArticlesView['groups'][number]>();
  for (const id of rows) {
    const { label, anchor } = monthOf(edition, id);
    const group = groups.get(anchor) ?? { label, anchor, rows: [] };
    groups.set(anchor, group);
    group.rows.push(articleCard(edition, id));
  }
  return [...groups.values()];
}
