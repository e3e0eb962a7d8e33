import type { Article } from '../../model/article.js';
import type { TableUnit } from '../../model/site.js';
import type { Edition } from '../edition.js';
import { CLAIM_COLUMNS, claimRows } from './claim-table.js';
import { csv } from './csv.js';
import { groupsOf, tablePath } from './groups.js';
import { QUOTE_COLUMNS, quoteRows } from './quote-table.js';
import { recordJson } from './serial.js';

/** One table of rows made from articles: its files, and how an article becomes rows of it. */
interface Table {
  name: string;
  extension: string;
  head: string;
  rows: (edition: Edition, article: Article) => string;
}

const head = (columns: readonly (readonly [string, string])[]) =>
  csv([columns.map(([name]) => name)]);

const TABLES: readonly Table[] = [
  { name: 'articles', extension: 'ndjson', head: '', rows: articleRow },
  { name: 'quotes', extension: 'ndjson', head: '', rows: (e, a) => atomRows(e, a, a.quotes) },
  { name: 'claims', extension: 'ndjson', head: '', rows: (e, a) => atomRows(e, a, a.claims) },
  {
    name: 'quotes',
    extension: 'csv',
    head: head(QUOTE_COLUMNS),
    rows: (e, a) => csv(quoteRows(e, a)),
  },
  {
    name: 'claims',
    extension: 'csv',
    head: head(CLAIM_COLUMNS),
    rows: (e, a) => csv(claimRows(e, a)),
  },
];

/** The tables of all articles, quotes and claims, in English: rows of one article are a part of them. */
export function tables(english: Edition): Omit<TableUnit, 'beside'>[] {
  return groupsOf(english).map((group) => ({
    id: `tables\t${group.name ?? ''}`,
    files: TABLES.map(({ name, extension, head: first }) => ({
      path: tablePath(name, extension, group),
      head: first,
    })),
    parts: group.articles,
    rows: (id) => {
      const article = english.shelf.article(id);
      return TABLES.map(({ rows }) => rows(english, article));
    },
  }));
}

/** An article without what has tables of its own. */
function articleRow({ shelf }: Edition, article: Article): string {
  const row: Partial<Article> = { ...article };
  delete row.quotes;
  delete row.claims;
  delete row.attributions;
  return `${recordJson(row, shelf.isRestricted(article.id))}
`;
}

function atomRows({ shelf }: Edition, { id }: Article, atoms: readonly object[]): string {
  const restricted = shelf.isRestricted(id);
  return atoms.map((atom) => `${recordJson({ article: id, ...atom }, restricted)}\n`).join('');
}
