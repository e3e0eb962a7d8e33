import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { atomCards, type AtomCard } from '../cards/atom-card.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { pagerOf, rowsOf, type Pager } from '../paging.js';
import { allSections, sectionBase, sectionPages, type Section } from '../sections.js';

export interface SectionView extends Frame {
  owner: Section['owner'];
  title: string;
  articles: ArticleCard[];
  atoms: AtomCard[];
  pager: Pager;
}

/** Further pages of the lists on topic, person, source and story pages. Their ids are their addresses. */
export const section: PageKind = {
  ids: (edition) => [...tableOf(edition).keys()],
  path: (_, id) => id,
  view: (edition, id) => view(edition, id),
};

type Table = ReadonlyMap<string, { section: Section; chunk: string }>;

const tables = new WeakMap<Edition, Table>();

function tableOf(edition: Edition): Table {
  const known = tables.get(edition);
  if (known !== undefined) return known;
  const rows = allSections(edition).flatMap((one) =>
    sectionPages(one).map(([path, chunk]) => [path, { section: one, chunk }] as const),
  );
  const table = new Map(rows);
  tables.set(edition, table);
  return table;
}

function view(edition: Edition, id: string): SectionView {
  const entry = tableOf(edition).get(id);
  if (entry === undefined) throw new Error(`no section has a page at ${id}`);
  const { counts } = edition.t;
  const { owner, shelf, title, rows, kind } = entry.section;
  const shown = rowsOf(rows, entry.chunk);
  return {
    ...frame(edition, {
      path: id,
      heading: `${owner.label}: ${title}`,
      description: `${owner.label}: ${counts[kind === 'article' ? 'articles' : 'statements'](rows.length)}.`,
      trail: [shelf, owner],
    }),
    owner,
    title,
    articles: kind === 'article' ? shown.map((one) => articleCard(edition, one)) : [],
    atoms: kind === 'atom' ? atomCards(edition, shown) : [],
    pager: pagerOf(edition, sectionBase(entry.section), rows.length, entry.chunk, 'time'),
  };
}
